#include "analyzers/cable/marks/classification.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/cable/marks/banner_level.h"
#include "analyzers/cable/marks/post_name.h"
#include "analyzers/cable/marks/section_number.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

using Spelling = std::pair<std::string_view, std::string_view>;

// The short forms that parse_classification knows besides the banners' spellings, letters only.
constexpr std::array<Spelling, 12> kShortForms = {{
    {"U", kUnclassified},
    {"C", "CONFIDENTIAL"},
    {"S", "SECRET"},
    {"TS", "TOP SECRET"},
    {"EFTO", kOfficialUse},
    {"FOUO", kOfficialUse},
    {"FOROFFICIALUSEONLY", kOfficialUse},
    {"SBU", kOfficialUse},
    {"SENSITIVEBUTUNCLASSIFIED", kOfficialUse},
    {"UNCLASEFTO", kOfficialUse},
    {"UNCLASSIFIEDFOUO", kOfficialUse},
    {"UNCLASSIFIEDFOROFFICIALUSEONLY", kOfficialUse},
}};

// "Encrypt for transmission only" and its like: they limit what is unclassified.
constexpr std::array<std::string_view, 5> kOfficialUseMarks = {"EFTO", "FOUO", "FOROFFICIALUSEONLY",
                                                               "SENSITIVEBUTUNCLASSIFIED", "SBU"};

// Words between classification and post: how the telegram was handled, not what it is.
constexpr std::array<std::string_view, 4> kHandlingPhrases = {"CORRECTEDCOPY", "CODEL", "STAFFDEL",
                                                              "NIACT"};

constexpr auto kCaptions = std::to_array<std::string_view>({
    "AIDAC",
    "CHEROKEE",
    "EXDIS",
    "FODAG",
    "LIMDIS",
    "NOCONTRACT",
    "NODIS",
    "NOFORN",
    "ORCON",
    "PROPIN",
    "RELIDO",
    "ROGER",
    "SENSITIVE",
    "SIPDIS",
    "STADIS",
    "TERREP",
});

void skip_separators(std::string_view& text) {
  ascii::take_while(text, [](char c) {
    return ascii::is_blank(c) || c == '/' || c == ',' || c == '-' || c == '.';
  });
}

bool take_official_use(std::string_view& text) {
  return std::any_of(kOfficialUseMarks.begin(), kOfficialUseMarks.end(),
                     [&](std::string_view mark) { return take_phrase(text, mark); });
}

// Takes one word off the text where it is a caption in capitals: "DEA SENSITIVE" is SENSITIVE.
bool take_caption(std::string_view& text, std::vector<std::string>& captions) {
  std::string_view rest = text;
  if (rest.starts_with("DEA SENSITIVE")) rest.remove_prefix(4);
  const std::string_view word = ascii::take_while(rest, ascii::is_letter);
  if (ascii::has_lower(word) || !is_caption(word)) return false;
  captions.emplace_back(word);
  if (word == "ROGER") take_phrase(rest, "CHANNEL");
  text = rest;
  return true;
}

int to_number(std::string_view digits) {
  return digits.empty() || digits.size() > 8 ? 0 : std::stoi(std::string(digits));
}

bool take_section(std::string_view& text, CableBanner& banner) {
  SectionNumber found;
  if (!take_section_number(text, found)) return false;
  banner.section = found.section;
  banner.sections = found.sections;
  return true;
}

bool take_handling_phrase(std::string_view& text) {
  return std::any_of(kHandlingPhrases.begin(), kHandlingPhrases.end(),
                     [&](std::string_view phrase) { return take_phrase(text, phrase); });
}

// Known posts are believed with any words ("PORT OF SPAIN").
bool is_post_name(std::string_view post) {
  if (find_post(post) != nullptr) return true;
  const auto words = ascii::words(post);
  return post.size() >= 2 && !words.empty() && words.size() <= kMaxPostWords &&
         std::none_of(words.begin(), words.end(), is_never_in_post_name);
}

bool is_post_char(char c) {
  return ascii::is_upper(c) || c == ' ' || c == '\t' || c == '.' || c == '\'' || c == '-';
}

// Takes an archive's control number off the text: "QTX0412" is no post and number.
bool take_control_number(std::string_view& text) {
  constexpr std::size_t kMaxLetters = 4;
  std::string_view rest = text;
  const std::string_view letters = ascii::take_while(rest, ascii::is_upper);
  const std::string_view digits = ascii::take_while(rest, ascii::is_digit);
  const bool is_form = letters.size() >= 2 && letters.size() <= kMaxLetters && digits.size() == 4;
  if (!is_form || !ascii::trim(rest).empty()) return false;
  if (letters.size() == kMaxLetters && find_post(letters) != nullptr) return false;
  text = rest;
  return true;
}

// Takes "RIO DE JANEIRO 001238" off the text.
bool take_post_and_number(std::string_view& text, CableBanner& banner) {
  std::string_view rest = text;
  const std::string_view post = ascii::trim(ascii::take_while(rest, is_post_char));
  const int number = to_number(ascii::take_while(rest, ascii::is_digit));
  if (number == 0 || number > 9'999'999 || !is_post_name(post)) return false;
  ascii::take_while(rest, ascii::is_blank);
  if (!rest.empty() && ascii::is_lower(rest.front())) return false;
  banner.post = ascii::collapse_blanks(post);
  banner.number = number;
  text = rest;
  return true;
}

// Takes the caveats that stand together; true where one limits the use of what is unclassified.
bool take_caveats(std::string_view& text, CableBanner& banner) {
  bool official_use = false;
  for (;;) {
    skip_separators(text);
    if (take_official_use(text)) {
      official_use = true;
    } else if (!take_caption(text, banner.captions) && !take_section(text, banner) &&
               !take_handling_phrase(text)) {
      return official_use;
    }
  }
}

// The caption that a word begins with where publishing lost a line end: "SIPDISSTATE".
std::string_view glued_caption(std::string_view word) {
  for (const std::string_view caption : {"SENSITIVE", "SIPDIS"}) {
    const bool is_glued = word.size() > caption.size() && word.starts_with(caption) &&
                          std::all_of(word.begin(), word.end(), ascii::is_upper);
    if (is_glued) return caption;
  }
  return {};
}

// Captions anywhere in what follows the number: "UNCLAS TALLINN 000128 SIPDIS PARIS PASS ...".
void find_captions(std::string_view text, std::vector<std::string>& captions) {
  for (std::string_view word : ascii::words(text)) {
    const std::string_view glued = glued_caption(word);
    if (!glued.empty()) {
      captions.emplace_back(glued);
    } else {
      take_caption(word, captions);
    }
  }
}

bool has_caption(const std::vector<std::string>& captions, std::string_view caption) {
  return std::find(captions.begin(), captions.end(), caption) != captions.end();
}

// The first letters of the levels, and those that stand first where one was lost or swapped.
bool may_begin_banner(std::string_view text) {
  constexpr std::string_view kFirst = "TSCLUEONI";
  return !text.empty() && kFirst.find(ascii::to_upper(text.front())) != std::string_view::npos;
}

// What follows the level: nothing, caveats, a section, a post and number.
std::optional<CableBanner> read_below_level(std::string_view level, std::string_view text) {
  CableBanner banner;
  bool official_use = take_caveats(text, banner);
  take_control_number(text);
  if (take_post_and_number(text, banner)) {
    official_use = take_caveats(text, banner) || official_use;
    find_captions(text, banner.captions);
  } else if (!text.empty() && banner.sections == 0) {
    return std::nullopt;
  }
  official_use = official_use || has_caption(banner.captions, "SENSITIVE");
  banner.classification = level == kUnclassified && official_use ? kOfficialUse : level;
  return banner;
}

bool has_long_number(std::string_view text) {
  constexpr std::size_t kLong = 5;  // numbers are filled up with zeros; years aren't as long
  while (!text.empty()) {
    ascii::take_while(text, [](char c) { return !ascii::is_digit(c); });
    if (ascii::take_while(text, ascii::is_digit).size() >= kLong) return true;
  }
  return false;
}

// Whether a line in small letters, or with a damaged level, can be nothing but a banner.
bool is_sure_banner(const CableBanner& banner, std::string_view line) {
  if (banner.number == 0) return false;
  if (banner.sections != 0) return true;
  return find_post(banner.post) != nullptr && (is_letter_spaced(line) || has_long_number(line));
}

// Reads a banner in any case, with no-break spaces, or with a slip in its level. Sentences begin
// with these words too, so letters must be spaced or the rest leave no doubt.
std::optional<CableBanner> parse_damaged_banner(std::string_view line) {
  constexpr std::size_t kMaxBytes = 200;
  const bool is_spaced = is_letter_spaced(ascii::collapse_blanks(line.substr(0, kMaxBytes)));
  const bool has_digit = line.find_first_of("0123456789") != std::string_view::npos;
  if (line.size() > kMaxBytes || (!is_spaced && !has_digit)) return std::nullopt;
  const std::string capitals = ascii::collapse_blanks(ascii::to_upper(line));
  std::string_view text = capitals;
  if (const auto level = take_level(text)) {
    auto banner = read_below_level(*level, text);
    const bool is_level_alone = banner && is_spaced;
    const bool is_section = banner && banner->sections != 0 && !ascii::has_lower(line.substr(0, 6));
    if (is_level_alone || is_section || (banner && is_sure_banner(*banner, capitals)))
      return banner;
  }
  for (const auto& [level, rest] : damaged_levels(capitals)) {
    auto banner = read_below_level(level, rest);
    if (banner && is_sure_banner(*banner, capitals)) return banner;
  }
  return std::nullopt;
}

}  // namespace

std::optional<CableBanner> parse_cable_banner(std::string_view line) {
  const std::string_view text = ascii::trim(line);
  if (!may_begin_banner(text)) return std::nullopt;
  std::string_view below_level = text;
  take_phrase(below_level, "CORRECTEDCOPY");
  if (const auto level = take_level(below_level)) {
    if (auto banner = read_below_level(*level, below_level)) return banner;
  }
  return parse_damaged_banner(text);
}

std::optional<std::string_view> parse_classification(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    if (ascii::is_digit(c)) return std::nullopt;
    if (ascii::is_letter(c)) letters += ascii::to_upper(c);
  }
  if (const auto level = level_of_letters(letters)) return level;
  for (const auto& [spelling, level] : kShortForms) {
    if (letters == spelling) return level;
  }
  return std::nullopt;
}

bool is_caption(std::string_view word) {
  if (word.size() > 10) return false;
  const std::string capitals = ascii::to_upper(word);
  return std::find(kCaptions.begin(), kCaptions.end(), capitals) != kCaptions.end();
}

std::optional<CaptionLine> parse_caption_line(std::string_view line) {
  std::string_view text = ascii::trim(line);
  CaptionLine found;
  if (take_phrase(text, "CORRECTEDCOPY")) return found;
  for (;;) {
    skip_separators(text);
    if (take_official_use(text)) {
      found.official_use = true;
    } else if (!take_caption(text, found.captions)) {
      break;
    }
  }
  if (found.captions.empty() && !found.official_use) return std::nullopt;
  const bool is_message_text = !text.empty() && !has_caption(found.captions, "SIPDIS");
  if (is_message_text) return std::nullopt;
  find_captions(text, found.captions);
  return found;
}

}  // namespace dragoman
