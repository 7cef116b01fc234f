#pragma once
// The people of a conversation, and whom of them a text means by "Mr. Kissinger", "the Secretary"
// or "K". Not thread-safe: one for each document.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/speakers/conversation.h"
#include "analyzers/speakers/written_speaker.h"

namespace dragoman {

class Attendees {
 public:
  explicit Attendees(const RecordedConversation& conversation);

  /// Whether the document lists who took part: two or more.
  bool are_listed() const { return listed_ > 1; }

  /// How many it lists: they are the first.
  std::size_t listed() const { return listed_; }

  /// Who is meant, absent where that isn't clear: nobody, or several. A role is the only holder's.
  /// Where nobody is listed the persons that are marked up will do.
  std::optional<std::size_t> find(std::string_view written);

  /// As find(); a person who is marked up, and not on the list, will do.
  std::optional<std::size_t> find_or_marked(std::string_view written);

  /// As find(); a name that nobody on the list has is added to it.
  std::optional<std::size_t> find_or_add(std::string_view written);

  /// Adds the holders of offices that `strangers` are, as title and text name them elsewhere, and
  /// where nobody is listed the names among them that are written more than once. False where there
  /// are none. `strangers` are names that nobody is found by, and how often they speak.
  bool take_strangers(std::string_view text,
                      const std::map<std::string_view, std::size_t>& strangers);

  /// Who has these initials alone: "K", "RN", or of the President "P".
  std::optional<std::size_t> find_initials(std::string_view letters) const;

  /// How the speaker is known: as the marked-up persons have him, else as he is written.
  const std::string& name(std::size_t attendee) const { return all_[attendee].shown; }

 private:
  struct Attendee {
    std::vector<std::string> names;
    std::vector<std::string> roles;
    std::string described;  // folded: where he is of
    std::string shown;      // "" for a role that nobody is known to have
  };

  void add_listed(std::string_view item);
  bool add_bracketed(std::string_view item, std::size_t open);
  void add_of_title(std::string_view title);
  void add_holder(std::string_view text, std::size_t name);
  void add(WrittenSpeaker written, std::string_view description);
  std::optional<std::size_t> look_up(const WrittenSpeaker& written) const;
  std::optional<std::size_t> holder_of(const WrittenSpeaker& written) const;
  Attendee* unnamed_holder(const std::string& role);
  bool is_american_paper() const;
  bool may_be_foreign(const std::string& role) const;
  bool name_holder(const std::string& role, std::optional<std::string_view> written,
                   const std::string& american);
  std::string_view american_holder(std::string_view role) const;
  std::optional<std::string> person_of(const std::vector<std::string>& names) const;

  const RecordedConversation conversation_;
  struct Person {
    std::vector<std::string> names;   // surname last
    std::vector<std::string> others;  // in another spelling; mostly empty
  };
  std::vector<Person> persons_;
  std::vector<Attendee> all_;
  std::size_t listed_ = 0;
  std::unordered_map<std::string, std::optional<std::size_t>> found_;  // by what is written
};

}  // namespace dragoman
