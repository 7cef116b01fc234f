#include "analyzers/cable/marks/reference.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr int kMaxNumber = 9'999'999;
constexpr std::size_t kMaxPostLength = 60;

// Short forms that telegrams use for posts whose references are filed under another name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kPostAliases = {{
    {"SECSTATE", "STATE"},
    {"SECSTATEWASHDC", "STATE"},
    {"RIO", "RIODEJANEIRO"},
    {"RIODEJAN", "RIODEJANEIRO"},
    {"HAGUE", "THEHAGUE"},
    {"ADDIS", "ADDISABABA"},
    {"HCMC", "HOCHIMINHCITY"},
    {"HOCHIMINH", "HOCHIMINHCITY"},
    {"HK", "HONGKONG"},
    {"KL", "KUALALUMPUR"},
    {"UNESCOPARIS", "UNESCOPARISFR"},
    {"USUNESCOPARISFR", "UNESCOPARISFR"},
    {"USUN", "USUNNEWYORK"},
    {"UNVIE", "UNVIEVIENNA"},
    {"USEU", "USEUBRUSSELS"},
}};

bool belongs_to_post(char c) {
  return ascii::is_letter(c) || ascii::is_blank(c) || c == '.' || c == '\'' || c == '-';
}

// The year that two or four digits mean.
std::optional<int> read_year(std::string_view digits) {
  if (digits.size() != 2 && digits.size() != 4) return std::nullopt;
  const int value = std::stoi(std::string(digits));
  if (digits.size() == 2) return full_year(value);
  if (value != full_year(value % 100)) return std::nullopt;
  return value;
}

std::optional<int> read_number(std::string_view digits) {
  while (!digits.empty() && digits.front() == '0') digits.remove_prefix(1);
  if (digits.empty() || digits.size() > 7) return std::nullopt;
  const int value = std::stoi(std::string(digits));
  return value <= kMaxNumber ? std::optional(value) : std::nullopt;
}

}  // namespace

int full_year(int two_digits) {
  return two_digits >= 46 ? 1900 + two_digits : 2000 + two_digits;
}

std::string canonical_post(std::string_view text) {
  std::string post;
  for (const char c : text) {
    if (ascii::is_letter(c)) post += ascii::to_upper(c);
  }
  const auto* const alias = std::find_if(kPostAliases.begin(), kPostAliases.end(),
                                         [&](const auto& pair) { return pair.first == post; });
  return alias == kPostAliases.end() ? post : std::string(alias->second);
}

std::optional<CableReference> parse_cable_reference(std::string_view text) {
  text = ascii::trim(text);
  const auto year = read_year(ascii::take_while(text, ascii::is_digit));
  const std::string_view post = ascii::take_while(text, belongs_to_post);
  const auto number = read_number(ascii::take_while(text, ascii::is_digit));
  if (!year || !number || !text.empty() || post.size() > kMaxPostLength) return std::nullopt;

  CableReference reference{*year, canonical_post(post), *number};
  if (reference.post.size() < 2) return std::nullopt;
  return reference;
}

std::string to_string(const CableReference& reference) {
  std::array<char, 4> year{};
  std::snprintf(year.data(), year.size(), "%02d", reference.year % 100);
  return year.data() + reference.post + std::to_string(reference.number);
}

}  // namespace dragoman
