#include "analyzers/speakers/conversation_author.h"

#include <algorithm>
#include <string>

#include "analyzers/speakers/conversation_text.h"
#include "analyzers/speakers/unlisted_names.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

using Author = std::optional<std::size_t>;

// "Memorandum of Conversation, by the Consul (Vold)", "Consul in Tema (Vold)"
Author of_title(std::string_view written, Attendees& attendees) {
  const std::size_t open = written.rfind('(');
  if (open == std::string_view::npos) return attendees.find_or_add(written);
  const std::string_view name = written.substr(open + 1);
  return attendees.find_or_add(name.substr(0, name.find(')')));
}

Author of_signature(std::string_view signer, Attendees& attendees) {
  std::string letters(signer);
  std::erase_if(letters, [](char c) { return c == '.' || c == ' '; });
  if (is_initials(letters)) return attendees.find_initials(letters);
  return attendees.find_or_add(signer);
}

// "Drafted by Aune on May 3."
Author of_drafter(std::string_view notes, Attendees& attendees) {
  constexpr std::string_view kDrafted = "Drafted by ";
  const std::size_t at = notes.find(kDrafted);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view rest = notes.substr(at + kDrafted.size());
  const std::size_t end =
      std::min({rest.find(','), rest.find(';'), rest.find('('), rest.find(" on "),
                rest.find(" and "), rest.find(". "), rest.find('\n'), rest.size()});
  std::string_view name = rest.substr(0, end);
  if (name.ends_with('.')) name.remove_suffix(1);
  return attendees.find(name);
}

// "For the Secretary from Vold.": whose message the sender passes on.
std::string_view other_sender(std::string_view body) {
  constexpr std::string_view kFrom = "rom ";
  constexpr std::size_t kHead = 300;  // bytes
  constexpr std::size_t kLongest = 40;
  const std::string_view head = body.substr(0, kHead);
  for (std::size_t at = head.find(kFrom); at != std::string_view::npos;
       at = head.find(kFrom, at + 1)) {
    const std::size_t mark = head.substr(0, at).find_last_of(".\n:");
    const std::string_view sentence =
        ascii::trim(head.substr(mark == std::string_view::npos ? 0 : mark + 1));
    if (!sentence.starts_with("For ") && !sentence.starts_with("From ")) continue;
    const std::string_view name = head.substr(at + kFrom.size());
    const std::size_t end = name.find_first_of(".\n");
    if (end == std::string_view::npos || end > kLongest || !ascii::is_upper(name.front())) continue;
    if (name.find_first_of(",;:(0123456789") > end && may_be_person(name.substr(0, end))) {
      return name.substr(0, end);
    }
  }
  return "";
}

// "... in Tema. Signed Vold.": a telegram that passes on what another wrote.
std::string_view other_signature(std::string_view body) {
  constexpr std::string_view kSigned = "Signed ";
  constexpr std::size_t kLongest = 120;  // bytes from its end
  const std::string_view end = body.substr(body.size() - std::min(body.size(), kLongest));
  const std::size_t at = end.rfind(kSigned);
  if (at == std::string_view::npos) return "";
  const std::string_view name = end.substr(at + kSigned.size());
  return name.substr(0, std::min(name.find_first_of(".,\n"), name.size()));
}

}  // namespace

std::string_view signature(std::string_view body, std::span<const std::string> participants) {
  body = ascii::trim(body);
  const std::size_t line = body.rfind('\n');
  const std::string_view last = line == std::string_view::npos ? body : body.substr(line + 1);
  return !participants.empty() && participants.back() == last ? last : "";
}

std::optional<std::size_t> find_author(std::string_view text, std::size_t body_end,
                                       const RecordedConversation& conversation, bool is_telegram,
                                       Attendees& attendees) {
  constexpr std::string_view kBy = " by ";
  const std::size_t by = conversation.title.find(kBy);
  if (by != std::string_view::npos) {
    if (const Author author = of_title(conversation.title.substr(by + kBy.size()), attendees)) {
      return author;
    }
  }
  const std::size_t end = std::min(text.size(), body_end);
  const std::string_view body = text.substr(0, end);
  const std::string_view other = other_signature(body);
  if (!other.empty()) return attendees.find_or_add(other);
  const std::string_view sender = is_telegram ? other_sender(body) : "";
  if (!sender.empty()) return attendees.find_or_add(sender);
  if (!conversation.signer.empty()) {
    if (const Author author = of_signature(conversation.signer, attendees)) return author;
  }
  if (!conversation.from.empty()) {
    if (const Author author = of_title(conversation.from, attendees)) return author;
  }
  return of_drafter(text.substr(end), attendees);
}

}  // namespace dragoman
