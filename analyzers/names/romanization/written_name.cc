#include "analyzers/names/romanization/written_name.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

#include "analyzers/names/words/title_words.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/marks.h"
#include "analyzers/text/normalize.h"

namespace dragoman::names {
namespace {

struct Word {
  std::string text;
  bool dotted = false;
};

using Words = std::vector<Word>;

// The marks of Unicode that names are written with, as the ASCII ones; '\0' for no mark of ours.
char ascii_mark(UChar32 c) {
  switch (c) {
    case 0x00B4:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
    case 0x2035:
    case 0xA78C:
    case 0xFF07:
    case '`': return '\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xFE63:
    case 0xFF0D: return '-';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
    case 0xFF02: return '"';
    case '[':
    case '{':
    case 0xFF08:
    case 0xFF3B: return '(';
    case ']':
    case '}':
    case 0xFF09:
    case 0xFF3D: return ')';
    case 0xFF0C:
    case 0x060C:
    case 0x3001: return ',';
    case 0xFF0E: return '.';
    default:  // the modifier letters for ayin, hamza, aspiration and the soft sign
      return (c >= 0x02B9 && c <= 0x02C1) || c == 0x02C8 || c == 0x02EE ? '\'' : '\0';
  }
}

// Soft hyphens and the like join what they stand between.
bool is_joined_over(UChar32 c) {
  return c == 0x00AD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

bool is_word_character(UChar32 c) {
  return (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

// Whether a word divided at the end of a line is continued within a word: "Brez-\nhnev", not
// "En-\nLai".
bool goes_on_small(std::string_view rest) {
  return !rest.empty() && !(rest.front() >= 'A' && rest.front() <= 'Z');
}

// Casefolded; beyond ASCII only letters, marks and numbers are left. Ill-formed bytes are blanks.
std::string with_plain_marks(std::string_view name) {
  std::string out;
  out.reserve(name.size());
  const auto* data = reinterpret_cast<const std::uint8_t*>(name.data());
  const std::size_t size = name.size();
  for (std::size_t i = 0; i < size;) {
    const std::size_t begin = i;
    if (const std::size_t division = division_length(name.substr(i)); division > 0) {
      i += division;
      if (!goes_on_small(name.substr(i))) out += '-';
      continue;
    }
    UChar32 c = 0;
    U8_NEXT(data, i, size, c);
    if (const char mark = ascii_mark(c)) {
      out += mark;
    } else if (c >= 0 && (c < 0x80 || is_word_character(c))) {
      out += name.substr(begin, i - begin);
    } else if (!is_joined_over(c)) {
      out += ' ';
    }
  }
  casefold(out);
  return out;
}

// What stands in parentheses is a remark or another form of the name; so is what stands in quotes
// after the beginning ("Ernest “Fritz” Hollings").
std::string without_remarks(std::string_view name) {
  std::string out;
  out.reserve(name.size());
  int depth = 0;
  bool begun = false;
  bool quoted = false;
  for (const char c : name) {
    if (c == '(') ++depth;
    if (c == '"' && depth == 0) quoted = begun && !quoted;
    if (c == ')' && depth > 0) --depth;
    const bool kept = depth == 0 && !quoted && c != ')' && c != '"';
    begun = begun || (kept && c != ' ');
    out += kept ? c : ' ';
  }
  return out;
}

bool is_word_byte(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || ascii::is_lower(c) || ascii::is_digit(c) ||
         c == '\'' || c == '-';
}

// A hyphen joins two parts: none at the ends, none beside another.
std::string with_joining_hyphens(std::string_view word) {
  std::string out;
  for (const char c : word) {
    if (c != '-' || (!out.empty() && out.back() != '-')) out += c;
  }
  if (out.ends_with('-')) out.pop_back();
  return out;
}

// "Mao Tse-tung's": no romanization ends a word so.
void drop_possessive(std::string& word) {
  if (word.size() > 2 && word.ends_with("'s")) word.resize(word.size() - 2);
}

Words split_words(std::string_view text) {
  Words words;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    while (i < text.size() && is_word_byte(text[i])) ++i;
    std::string word = with_joining_hyphens(text.substr(begin, i - begin));
    drop_possessive(word);
    if (word.find_first_not_of("'-") != std::string::npos) {
      words.push_back({std::move(word), i < text.size() && text[i] == '.'});
    }
    ++i;
  }
  return words;
}

// How many words at the beginning are titles. A run of office words has a title in it, or it isn't
// one: "Vice Foreign Minister", but not "State Street".
std::size_t title_words(const Words& words) {
  std::size_t titles = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_title(words[i].text, words[i].dotted, words.size() - i - 1)) {
      titles = i + 1;
    } else if (!is_office_word(words[i].text)) {
      break;
    }
  }
  if (titles == 0) return 0;
  while (titles < words.size() && is_office_word(words[titles].text)) ++titles;
  return titles;
}

void drop_suffixes(Words& words, std::size_t least) {
  while (words.size() > least && is_name_suffix(words.back().text)) words.pop_back();
}

// The name itself, or what stands before the comma: titles alone are a name here ("King, Martin").
void drop_titles(Words& words) {
  const auto titles = static_cast<std::ptrdiff_t>(title_words(words));
  if (titles < std::ssize(words)) words.erase(words.begin(), words.begin() + titles);
  drop_suffixes(words, 1);
}

// "General of the Army Douglas" continues with a name, "Premier of the State Council" doesn't.
bool is_remark(const Words& words, std::size_t titles) {
  constexpr std::string_view kServices[] = {"army", "corps", "fleet", "force", "navy"};
  if (titles == 0 || !is_office_word(words[titles - 1].text)) return false;
  return std::find(std::begin(kServices), std::end(kServices), words[titles - 1].text) ==
         std::end(kServices);
}

// After a comma there may be titles alone, and the words that complete them.
void drop_titles_after_comma(Words& words) {
  const std::size_t titles = title_words(words);
  if (is_remark(words, titles)) words.clear();
  words.erase(words.begin(),
              words.begin() + std::min(std::ssize(words), static_cast<std::ptrdiff_t>(titles)));
  drop_suffixes(words, 0);
}

std::vector<std::string> texts(Words words) {
  std::vector<std::string> out;
  out.reserve(words.size());
  for (Word& word : words) out.push_back(std::move(word.text));
  return out;
}

// The first part and the first one after it that holds more than titles; the others are remarks.
std::pair<Words, Words> name_parts(std::string_view text) {
  std::pair<Words, Words> parts;
  while (!text.empty() && parts.second.empty()) {
    const std::size_t comma = text.find(',');
    Words words = split_words(text.substr(0, comma));
    text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    if (parts.first.empty()) {
      drop_titles(words);
      parts.first = std::move(words);
    } else {
      drop_titles_after_comma(words);
      parts.second = std::move(words);
    }
  }
  return parts;
}

}  // namespace

WrittenName read_written_name(std::string_view name) {
  const std::string plain = without_remarks(with_plain_marks(name));
  auto [first, second] = name_parts(plain);
  if (second.empty()) return {{}, texts(std::move(first))};
  return {texts(std::move(first)), texts(std::move(second))};
}

}  // namespace dragoman::names
