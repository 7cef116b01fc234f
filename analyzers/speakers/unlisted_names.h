#pragma once
// The names of people whom no list names, as a text has them. Pure functions; safe from any thread.

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace dragoman {

/// Whether words that begin with capitals may be a person's name: no country, city or body
/// ("Embassy", "GVN") and no nation ("Soviets").
bool may_be_person(std::string_view written);

/// Whether a word that begins sentences is a name: elsewhere in the text it stands with its capital
/// after a small letter, and never in small letters.
bool is_name_in(std::string_view text, std::string_view written);

/// Who holds the offices that a text gives people: "Foreign Minister Prieto".
class OfficeMentions {
 public:
  OfficeMentions(std::string_view title, std::string_view text);

  /// As he is written with the office, as read_written_speaker() has its role; none where nobody
  /// is, "" where several are. The title's goes before the text's. `but`: a surname that doesn't
  /// count, folded.
  std::optional<std::string_view> holder(const std::string& role, const std::string& but) const;

 private:
  using Holders = std::map<std::string, std::map<std::string, std::string>>;  // by surnames

  static void add(std::string_view text, Holders& holders);

  Holders of_title_;
  Holders of_text_;
};

}  // namespace dragoman
