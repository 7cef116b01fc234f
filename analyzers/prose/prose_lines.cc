#include "analyzers/prose/prose_lines.h"

#include <algorithm>
#include <array>

#include "analyzers/prose/byline.h"
#include "analyzers/prose/date_line.h"
#include "analyzers/prose/folding.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxKeyBytes = 40;
constexpr std::size_t kMaxSalutationBytes = 80;
constexpr std::size_t kMaxSalutationWords = 6;
constexpr std::size_t kMaxCapitalsBytes = 80;  // a headline in capitals that ends with a full stop

struct Key {
  std::string_view names;  // folded, divided by '|'
  ProseLineKind kind;
};

constexpr std::array<Key, 5> kKeys = {{
    {"date|date and time|time and date|datum|fecha|дата", ProseLineKind::kDate},
    {"subject|subjects|subj|re|betreff|betr.|betr|objet|asunto|тема", ProseLineKind::kSubject},
    {"from|von|от", ProseLineKind::kFrom},
    {"to|memorandum for|memorandum to|an|para|кому", ProseLineKind::kTo},
    {"place|location|participants|present|time|through|via|cc|copies|copies to|distribution|"
     "classification|reference|ref|drafted by|drafting officer|approved by|ort|teilnehmer|lieu|"
     "lugar|participantes|место|участники",
     ProseLineKind::kOtherKey},
}};

constexpr std::array<std::string_view, 15> kMemoranda = {
    "memorandum",
    "memorandum of conversation",
    "memorandum of telephone conversation",
    "memorandum for the record",
    "memorandum for the file",
    "memcon",
    "telcon",
    "aide-memoire",
    "aide memoire",
    "non-paper",
    "note for the file",
    "record of conversation",
    "record of meeting",
    "aufzeichnung",
    "vermerk",
};
constexpr std::array<std::string_view, 4> kLetters = {"letter", "note verbale", "verbal note",
                                                      "verbalnote"};
constexpr std::array<std::string_view, 2> kLetterBeginnings = {"letter from ", "letter to "};

// The first word of a salutation, folded.
constexpr std::string_view kSalutations =
    "sir|sirs|madam|gentlemen|excellency|excellencies|esteemed|honourable|mr.|mr|monsieur|madame|"
    "messieurs|senor|senora|senores|estimado|estimada|excelencia|dear";
constexpr std::string_view kExclaimedSalutations =  // those that a '!' may end
    "lieber|liebe|sehr|уважаемый|уважаемая|уважаемые|глубокоуважаемый|господин";
constexpr std::array<std::string_view, 2> kSalutationBeginnings = {"my dear ", "your excellenc"};

bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return ascii::is_alnum(c) || (byte >= 0xC3 && byte != 0xE2);  // E2: dashes, bullets, stars
  });
}

// Takes blanks off the ends, Markdown's '#' off the beginning, '*' and '_' in pairs off both ends.
std::string_view without_marks(std::string_view line) {
  line = ascii::trim(line);
  ascii::take_while(line, [](char c) { return c == '#'; });
  line = ascii::trim(line);
  while (line.size() > 2 && line.front() == line.back() &&
         (line.front() == '*' || line.front() == '_')) {
    line = ascii::trim(line.substr(1, line.size() - 2));
  }
  return line;
}

bool is_emphasis(char c) {
  return c == '*' || c == '_';
}

std::optional<ProseLine> parse_key_line(std::string_view text) {
  const std::size_t colon = text.substr(0, kMaxKeyBytes).find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view name = text.substr(0, colon);
  ascii::take_while(name, is_emphasis);
  while (!name.empty() && is_emphasis(name.back())) name.remove_suffix(1);
  const std::string folded = fold_heading(name);
  const auto key = std::find_if(kKeys.begin(), kKeys.end(),
                                [&](const Key& row) { return lists_word(row.names, folded); });
  if (key == kKeys.end()) return std::nullopt;
  ProseLine line;
  line.kind = key->kind;
  line.has_key = true;
  line.text = text.substr(colon + 1);
  ascii::take_while(line.text, is_emphasis);
  line.text = ascii::trim(line.text);
  if (key->kind != ProseLineKind::kOtherKey && line.text.size() > kMaxValueBytes) {
    return std::nullopt;
  }
  if (key->kind == ProseLineKind::kDate) {
    line.date = parse_date_value(line.text);
    if (!line.date) line.kind = ProseLineKind::kOtherKey;
  }
  return line;
}

std::optional<ProseLineKind> document_kind(std::string_view text) {
  if (text.size() > kMaxHeadlineBytes) return std::nullopt;
  const std::string folded = fold_heading(text);
  if (is_any_of(folded, kMemoranda)) return ProseLineKind::kMemorandum;
  if (folded.starts_with("memorandum for ") && is_in_capitals(text)) {
    return ProseLineKind::kMemorandum;
  }
  const bool is_letter = is_any_of(folded, kLetters) ||
                         (is_in_capitals(text) && starts_with_any(folded, kLetterBeginnings));
  return is_letter ? std::optional(ProseLineKind::kLetter) : std::nullopt;
}

// "Dear Mr. Secretary", with or without a comma; anything else needs its mark.
bool is_salutation(std::string_view text) {
  if (text.size() > kMaxSalutationBytes) return false;
  const std::string folded = fold_heading(text);
  const std::string_view word = std::string_view(folded).substr(0, folded.find_first_of(" ,:!"));
  const char last = text.back();
  if (last == ',' || last == ':') {
    return lists_word(kSalutations, word) || lists_word(kExclaimedSalutations, word) ||
           starts_with_any(folded, kSalutationBeginnings);
  }
  if (last == '!') return lists_word(kExclaimedSalutations, word);
  return word == "dear" && text.find(',') == std::string_view::npos && last != '.' && last != '?' &&
         ascii::words(folded).size() <= kMaxSalutationWords;
}

// The last word of "the U.N." or "Washington, D.C.": its full stop ends no sentence.
bool ends_with_acronym(std::string_view text) {
  const auto size = text.size();
  return size >= 4 && text[size - 1] == '.' && ascii::is_upper(text[size - 2]) &&
         text[size - 3] == '.' && ascii::is_upper(text[size - 4]);
}

std::string_view without_closing_quotes(std::string_view text) {
  constexpr std::array<std::string_view, 6> kQuotes = {"\"", "'", ")", "”", "’", "»"};
  const auto closes = [&] {
    return std::find_if(kQuotes.begin(), kQuotes.end(),
                        [&](std::string_view quote) { return text.ends_with(quote); });
  };
  for (auto quote = closes(); quote != kQuotes.end(); quote = closes()) {
    text.remove_suffix(quote->size());
  }
  return text;
}

bool is_paragraph(std::string_view text) {
  if (text.size() > kMaxHeadlineBytes) return true;
  text = without_closing_quotes(text);
  if (text.ends_with("。")) return true;
  if (!text.ends_with('.') || text.ends_with("...") || ends_with_acronym(text)) return false;
  return !is_in_capitals(text) || text.size() > kMaxCapitalsBytes;
}

ProseLine classify(std::string_view raw) {
  ProseLine line;
  line.text = without_marks(raw);
  if (!has_letter(line.text)) return line;
  if (const auto keyed = parse_key_line(line.text)) return *keyed;
  if (const auto kind = document_kind(line.text)) {
    line.kind = *kind;
  } else if ((line.date = parse_date_line(line.text))) {
    line.kind = ProseLineKind::kDate;
  } else if (is_byline(line.text)) {
    line.kind = ProseLineKind::kByline;
  } else if (is_salutation(line.text)) {
    line.kind = ProseLineKind::kSalutation;
  } else {
    line.kind = is_paragraph(line.text) ? ProseLineKind::kParagraph : ProseLineKind::kShort;
  }
  return line;
}

bool continues_key(const ProseLines& above, const ProseLine& line) {
  if (above.empty() || line.kind == ProseLineKind::kBlank) return false;
  const bool has_key_above =
      above.back().has_key || above.back().kind == ProseLineKind::kContinuation;
  return has_key_above && line.is_indented && !line.has_key;
}

// The part of the text that is read; where more follows, up to the end of a line.
std::string_view heading_part(std::string_view text) {
  if (text.size() <= kMaxProseHeadingBytes) return text;
  text = text.substr(0, kMaxProseHeadingBytes);
  const std::size_t newline = text.rfind('\n');
  return newline == std::string_view::npos ? std::string_view() : text.substr(0, newline + 1);
}

}  // namespace

ProseLines read_prose_lines(std::string_view text) {
  text = heading_part(text);
  ProseLines lines;
  for (std::size_t at = 0; at < text.size() && lines.size() < kMaxProseHeadingLines;) {
    const std::size_t newline = text.find('\n', at);
    const std::size_t end = newline == std::string_view::npos ? text.size() : newline + 1;
    const std::string_view raw = text.substr(at, end - at);
    ProseLine line = classify(raw);
    line.is_indented = ascii::is_blank(raw.front());
    if (continues_key(lines, line)) line.kind = ProseLineKind::kContinuation;
    line.begin = at;
    line.end = end;
    lines.push_back(line);
    at = end;
  }
  return lines;
}

std::size_t skip_blank_lines(const ProseLines& lines, std::size_t at) {
  while (at < lines.size() && lines[at].kind == ProseLineKind::kBlank) ++at;
  return at;
}

bool is_bare_date(const ProseLine& line) {
  return line.kind == ProseLineKind::kDate && parse_timed_date(line.text).has_value();
}

std::size_t block_end(const ProseLines& lines, std::size_t at) {
  while (at < lines.size() && lines[at].kind != ProseLineKind::kBlank) ++at;
  return at;
}

std::size_t first_paragraph(const ProseLines& lines) {
  const auto found = std::find_if(lines.begin(), lines.end(), [](const ProseLine& line) {
    return line.kind == ProseLineKind::kParagraph &&
           (!line.is_indented || line.text.size() > kMaxHeadlineBytes);
  });
  return static_cast<std::size_t>(found - lines.begin());
}

bool is_in_capitals(std::string_view text) {
  return !ascii::has_lower(text) && std::any_of(text.begin(), text.end(), ascii::is_upper);
}

}  // namespace dragoman
