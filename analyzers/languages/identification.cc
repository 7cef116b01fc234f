// Plain English is known by its function words. Else CLD2 is asked about a sample: the text's first
// kilobyte and one from the middle and the end of longer ones, so the cost doesn't grow with the
// text. A paragraph is looked at more closely where fewer of its words than usual are function words
// of the document's language: of prose in the language one word in three is, of a list of names or
// of prose in another language hardly any.

#include "analyzers/languages/identification.h"

#include <cld2/public/encodings.h>
// Before the next, which needs FILE.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "analyzers/languages/function_words.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kPiece = 1000;  // bytes of each of a sample's pieces
constexpr std::size_t kPieces = 3;
constexpr std::size_t kShortText = 200;  // to which the title is added
constexpr double kUsualShare = 0.16;     // of function words
constexpr double kPlainShare = 0.3;      // of those of English in prose
constexpr double kNeighboursShare = 0.25;
constexpr double kLeastShort = 0.05;
constexpr std::size_t kTelling = 400;  // bytes that tell neighbouring languages apart
constexpr int kLeastPercent = 60;      // of a text that is in the language
constexpr std::size_t kLongestParagraph = 4000;

// CLD2's codes that aren't ISO's of today, or say the script besides.
std::string_view usual_code(std::string_view code) {
  if (code == "iw") return "he";
  if (code == "zh-Hant") return "zh";
  if (code == "nb" || code == "nn") return "no";
  if (code == "jw") return "jv";
  return code;
}

bool is_inside_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Names and formulas look like any language that CLD2 has seen little of: a few words in one need a
// function word of it, or, where there is no list, a script that isn't Latin.
bool bears_out(const Language& found, std::string_view text) {
  if (has_function_words(found.name))
    return share_of_function_words(found.name, text, kLeastShort) >= kLeastShort;
  const auto other = static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; }));
  return text.size() >= kTelling / 2 || 2 * other > text.size();
}

// Of few words Spanish looks like Galician, and there is much more of it: such a text is in the
// language whose function words it has, or nothing is said.
const Language* larger_neighbour(const Language& found, std::string_view text) {
  if (found.name != "galician") return &found;
  const bool is_spanish = share_of_function_words("spanish", text) >= kNeighboursShare;
  return is_spanish ? find_language("spanish") : nullptr;
}

std::string_view piece_at(std::string_view text, std::size_t begin) {
  while (begin < text.size() && is_inside_character(text[begin])) ++begin;
  return utf8_prefix(text.substr(begin), kPiece);
}

std::string sample_of(std::string_view title, std::string_view text) {
  std::string sample;
  if (text.size() < kShortText) (sample += title) += '\n';
  if (text.size() <= kPieces * kPiece) return sample += text;
  const std::size_t apart = (text.size() - kPiece) / (kPieces - 1);
  for (std::size_t i = 0; i < kPieces; ++i) {
    sample += piece_at(text, i * apart);
    sample += '\n';
  }
  return sample;
}

// Whether one word in three is English where the text begins and in its middle, which no other
// language comes near: most texts are known by that at a tenth of the cost.
bool is_plain_english(std::string_view text) {
  if (text.size() < kPiece) return false;
  for (const std::string_view piece : {text.substr(0, kPiece), piece_at(text, text.size() / 2)}) {
    const double share = share_of_function_words("english", piece, kPlainShare);
    if (share < kPlainShare || share == 1) return false;
  }
  return true;
}

const Language* language_of(std::string_view title, std::string_view text) {
  if (is_plain_english(text)) return find_language("english");
  return identify_language(sample_of(title, text));
}

class SpanCollector {
 public:
  void add(TextPart part, const Language& language) {
    auto& others = found_.others;
    const bool continues =
        !others.empty() && others.back().end == last_ && others.back().language == language.name;
    if (!continues) others.push_back({part.begin, part.end, language.name});
    others.back().end = part.end;
    last_ = part.end;
  }

  // A paragraph without a span ends the one before.
  void pass() { last_ = std::string_view::npos; }

  // Where no language is the text's own, it is the one of which there is most.
  TextLanguages take(const Language* main) {
    found_.main = main != nullptr ? main : most_frequent();
    const auto is_main = [&](const LanguageSpan& span) {
      return found_.main != nullptr && span.language == found_.main->name;
    };
    std::erase_if(found_.others, is_main);
    return std::move(found_);
  }

 private:
  const Language* most_frequent() const {
    std::map<std::string_view, std::size_t> bytes;
    for (const LanguageSpan& span : found_.others) bytes[span.language] += span.end - span.begin;
    const auto most =
        std::max_element(bytes.begin(), bytes.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == bytes.end() ? nullptr : find_language(most->first);
  }

  TextLanguages found_;
  std::size_t last_ = std::string_view::npos;  // where the last span ends, if it may go on
};

}  // namespace

const Language* identify_language(std::string_view text) {
  constexpr CLD2::CLDHints kNoHints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                                    CLD2::UNKNOWN_LANGUAGE};
  if (text.size() < kFewestBytes) return nullptr;
  std::array<CLD2::Language, 3> languages{};
  std::array<int, 3> percents{};
  std::array<double, 3> scores{};
  int bytes = 0;
  bool is_reliable = false;
  CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &kNoHints, 0,
                                 languages.data(), percents.data(), scores.data(), nullptr, &bytes,
                                 &is_reliable);
  if (!is_reliable || percents.front() < kLeastPercent) return nullptr;
  const Language* const found = language_of_code(usual_code(CLD2::LanguageCode(languages.front())));
  if (found == nullptr || text.size() >= kTelling) return found;
  const Language* const likely = larger_neighbour(*found, text);
  return likely != nullptr && bears_out(*likely, text) ? likely : nullptr;
}

TextLanguages find_languages(std::string_view title, std::string_view text,
                             const std::vector<TextPart>& paragraphs, const Language* given) {
  SpanCollector spans;
  const Language* const main = given != nullptr ? given : language_of(title, text);
  for (const TextPart& part : paragraphs) {
    const std::string_view paragraph = text.substr(part.begin, part.end - part.begin);
    const Language* other = nullptr;
    if (paragraph.size() >= kFewestBytes && paragraphs.size() > 1 &&
        (main == nullptr || !has_function_words(main->name) ||
         share_of_function_words(main->name, paragraph, kUsualShare) < kUsualShare)) {
      other = identify_language(utf8_prefix(paragraph, kLongestParagraph));
    }
    if (other == nullptr || other == main) {
      spans.pass();
    } else {
      spans.add(part, *other);
    }
  }
  return spans.take(main);
}

}  // namespace dragoman
