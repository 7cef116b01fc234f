#include "analyzers/cable/marks/classification.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/cable/marks/post_name.h"
#include "analyzers/cable/marks/section_number.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

using Spelling = std::pair<std::string_view, std::string_view>;

// What a banner may begin with, letters only. A spelling stands before those it begins with.
constexpr std::array<Spelling, 9> kBannerLevels = {{
    {"TOPSECRET", "TOP SECRET"},
    {"SECRET", "SECRET"},
    {"CONFIDENTIAL", "CONFIDENTIAL"},
    {"LIMITEDOFFICIALUSE", "LIMITED OFFICIAL USE"},
    {"LOU", "LIMITED OFFICIAL USE"},
    {"UNCLASSIFIED", kUnclassified},
    {"UNCLASIFIED", kUnclassified},
    {"UNCLASS", kUnclassified},
    {"UNCLAS", kUnclassified},
}};

// Everything that parse_classification knows beside the banners' spellings, letters only.
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

// Words between classification and post that say how the telegram was handled, not what it is.
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

// Takes a phrase off the text, its letters joined or spaced out ("E F T O", "EFTO"). It must end
// where a word ends.
bool take_phrase(std::string_view& text, std::string_view letters) {
  std::string_view rest = text;
  for (const char letter : letters) {
    ascii::take_while(rest, ascii::is_blank);
    if (rest.empty() || rest.front() != letter) return false;
    rest.remove_prefix(1);
  }
  if (!rest.empty() && ascii::is_alnum(rest.front())) return false;
  text = rest;
  return true;
}

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

// Takes "RIO DE JANEIRO 001238" off the text.
bool take_post_and_number(std::string_view& text, CableBanner& banner) {
  std::string_view rest = text;
  const std::string_view post = ascii::trim(ascii::take_while(rest, [](char c) {
    return ascii::is_upper(c) || c == ' ' || c == '\t' || c == '.' || c == '\'' || c == '-';
  }));
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

// A key struck twice at the line's beginning ("UUNCLAS") is forgiven.
std::optional<std::string_view> take_level(std::string_view& text) {
  if (text.size() > 2 && text[0] == text[1]) text.remove_prefix(1);
  for (const auto& [letters, level] : kBannerLevels) {
    if (take_phrase(text, letters)) return level;
  }
  return std::nullopt;
}

bool has_caption(const std::vector<std::string>& captions, std::string_view caption) {
  return std::find(captions.begin(), captions.end(), caption) != captions.end();
}

}  // namespace

std::optional<CableBanner> parse_cable_banner(std::string_view line) {
  std::string_view text = ascii::trim(line);
  const auto level = take_level(text);
  if (!level) return std::nullopt;

  CableBanner banner;
  bool official_use = take_caveats(text, banner);
  if (take_post_and_number(text, banner)) {
    official_use = take_caveats(text, banner) || official_use;
    find_captions(text, banner.captions);
  } else if (!text.empty() && banner.sections == 0) {
    return std::nullopt;
  }
  official_use = official_use || has_caption(banner.captions, "SENSITIVE");
  banner.classification = *level == kUnclassified && official_use ? kOfficialUse : *level;
  return banner;
}

std::optional<std::string_view> parse_classification(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    if (ascii::is_digit(c)) return std::nullopt;
    if (ascii::is_letter(c)) letters += ascii::to_upper(c);
  }
  for (const auto& [spelling, level] : kBannerLevels) {
    if (letters == spelling) return level;
  }
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
