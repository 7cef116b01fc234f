#include "analyzers/speakers/conversation_author.h"

#include <algorithm>
#include <string>

#include "analyzers/speakers/conversation_text.h"
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
                                       const RecordedConversation& conversation,
                                       Attendees& attendees) {
  constexpr std::string_view kBy = " by ";
  const std::size_t by = conversation.title.find(kBy);
  if (by != std::string_view::npos) {
    if (const Author author = of_title(conversation.title.substr(by + kBy.size()), attendees)) {
      return author;
    }
  }
  const std::size_t end = std::min(text.size(), body_end);
  if (const std::string_view other = other_signature(text.substr(0, end)); !other.empty()) {
    return attendees.find_or_add(other);
  }
  if (!conversation.signer.empty()) {
    if (const Author author = of_signature(conversation.signer, attendees)) return author;
  }
  if (!conversation.from.empty()) {
    if (const Author author = of_title(conversation.from, attendees)) return author;
  }
  return of_drafter(text.substr(end), attendees);
}

}  // namespace dragoman
