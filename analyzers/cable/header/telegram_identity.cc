#include "analyzers/cable/header/telegram_identity.h"

#include "analyzers/cable/header/addressees.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr int kSerials = 10'000;  // stations count their messages in four digits

// Whether two spellings name one post: the shorter cut off ("VATICA", "RIODEJAN"), misprinted, or
// another name of it.
bool is_same_post(std::string_view a, std::string_view b) {
  if (a.size() < 3 || b.size() < 3) return a == b;
  if (a.starts_with(b) || b.starts_with(a)) return true;
  const Post* const known = find_post(a);
  if (known != nullptr && known == find_post(b)) return true;
  return (known == nullptr || find_post(b) == nullptr) && ascii::is_slip_of(a, b);
}

bool is_number_of_hint(const IdentityClues& clues) {
  const int hinted = clues.hint->number;
  return ascii::is_slip_of(std::to_string(clues.number), std::to_string(hinted)) ||
         clues.station_serial == hinted % kSerials;
}

}  // namespace

std::optional<CableReference> resolve_reference(const IdentityClues& clues) {
  const auto& hint = clues.hint;
  const std::string post = canonical_post(clues.banner_post);
  if (clues.number == 0 || post.empty()) return hint;
  const std::string sender = canonical_post(post_of_office(clues.from));
  if (hint && is_same_post(hint->post, post) && is_number_of_hint(clues)) {
    return CableReference{clues.year != 0 ? clues.year : hint->year, hint->post, hint->number};
  }
  if (hint && hint->post == sender && post != sender) return hint;
  if (clues.year == 0) return std::nullopt;
  const bool is_sender =
      find_post(post) == nullptr && find_post(sender) != nullptr && is_same_post(post, sender);
  return CableReference{clues.year, is_sender ? sender : post, clues.number};
}

std::string resolve_post(const IdentityClues& clues) {
  std::string sender = post_of_office(clues.from);
  if (!sender.empty() && (find_post(clues.from) != nullptr || find_post(sender) != nullptr)) {
    return sender;
  }
  if (!clues.banner_post.empty()) return std::string(clues.banner_post);
  if (sender.empty() && clues.hint) return clues.hint->post;
  return sender;
}

std::optional<int> parse_station_serial(std::string_view line) {
  if (!line.starts_with("DE R")) return std::nullopt;
  const std::size_t mark = line.find('#');
  if (mark == std::string_view::npos) return std::nullopt;
  line.remove_prefix(mark + 1);
  const std::string_view digits = ascii::take_while(line, ascii::is_digit);
  if (digits.size() != 4) return std::nullopt;
  return std::stoi(std::string(digits));
}

std::string classification_of_prosign(std::string_view line) {
  if (!line.starts_with("ZNY ") && !line.starts_with("ZNR ")) return "";
  const auto words = ascii::words(line);
  if (words.size() < 2 || words[1].size() != 5) return "";
  const char letter = words[1].front();
  if (words[1].find_first_not_of(letter) != std::string_view::npos) return "";
  switch (letter) {
    case 'U': return std::string(kUnclassified);
    case 'C': return "CONFIDENTIAL";
    case 'S': return "SECRET";
    case 'T': return "TOP SECRET";
    default: return "";
  }
}

}  // namespace dragoman
