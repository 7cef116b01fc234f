// Words side by side are looked through from the left. At each word the kinds of meanings are tried
// in their order, those of most words first, and the first that the index bears out takes its words
// out of the run:
//   ids          "09 PARIS 1046", "Paris 1046", "frus1969-76v12/d150", "FRUS 1969-76, vol. XII,
//                Document 150" (meant_ids.h)
//   resolutions  "UNSCR 242", "Security Council Resolution 242", "S/RES/242"
//   dates        "17 April 2008", "march 1979", "4/2008", "in 2008", "2007-2008" (meant_dates.h)
//   TAGS         "PTER", "PTER,PHUM"; in small letters where texts hardly have the word
// Marks around a word don't count: "2008?", "10PARIS1046.".

#include "searcher/compile/meanings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/tags/tag_meaning.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "searcher/compile/meant_dates.h"
#include "searcher/compile/meant_ids.h"
#include "searcher/index/term_statistics.h"

namespace dragoman {
namespace {

using Words = std::vector<query::Node>;

constexpr std::size_t kShortestCode = 4;  // letters; those of countries have two

bool is_ascii_letters(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), ascii::is_letter);
}

bool is_in_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), ascii::is_lower);
}

query::Node value_node(Field field, std::string text) {
  return {query::NodeKind::kValue, std::move(text), field, {}};
}

query::Node phrase_node(std::string text) {
  return {query::NodeKind::kPhrase, std::move(text), Field::kText, {}};
}

// What some words mean, and how many they are.
struct Meaning {
  std::size_t words = 0;
  std::vector<query::Node> meant;
  std::string note = {};
};

class MeaningFinder {
 public:
  MeaningFinder(const Xapian::Database& database, Analyzer& text, bool in_capitals)
      : database_(database), text_(text), in_capitals_(in_capitals) {}

  std::optional<Meaning> find(const Words& words, std::size_t at) {
    using Rule = std::optional<Meaning> (MeaningFinder::*)(const Words&, std::size_t);
    for (const Rule rule : {&MeaningFinder::id, &MeaningFinder::resolution, &MeaningFinder::date,
                            &MeaningFinder::code}) {
      auto meaning = (this->*rule)(words, at);
      if (meaning && meaning->words > 0) return meaning;
    }
    return std::nullopt;
  }

 private:
  bool exists(const std::string& term) const { return term_frequency(database_, term) > 0; }

  // Views into the words, those from `at` up to `most` of them.
  static std::vector<std::string_view> texts_of(const Words& words, std::size_t at,
                                                std::size_t most) {
    std::vector<std::string_view> texts;
    for (std::size_t i = at; i < std::min(words.size(), at + most); ++i) {
      texts.push_back(words[i].text);
    }
    return texts;
  }

  static std::string joined(const Words& words, std::size_t at, std::size_t count) {
    std::string out;
    for (std::size_t i = at; i < at + count; ++i) out += (i == at ? "" : " ") + words[i].text;
    return out;
  }

  std::optional<Meaning> id(const Words& words, std::size_t at) {
    MeantIds read = meant_ids(database_, texts_of(words, at, kMaxWordsOfId));
    std::vector<query::Node> meant;
    for (MeantId& one : read.ids) meant.push_back(value_node(one.field, std::move(one.value)));
    return Meaning{meant.empty() ? 0 : read.words, std::move(meant)};
  }

  // How many words before the number say that it is a resolution's.
  static std::size_t words_of_resolution(const Words& words, std::size_t at) {
    static constexpr std::array<std::string_view, 7> kNames = {
        "unscr", "unsc resolution", "un resolution",     "security council resolution",
        "scr",   "resolution",      "unsc resolution no"};
    for (std::size_t n = 3; n > 0; --n) {
      if (at + n >= words.size()) continue;
      const std::string name = fold_name(joined(words, at, n));
      if (std::find(kNames.begin(), kNames.end(), name) != kNames.end()) return n;
    }
    return 0;
  }

  std::optional<Meaning> resolution(const Words& words, std::size_t at) {
    std::size_t n = words_of_resolution(words, at);
    std::string number = n > 0 ? words[at + n].text : words[at].text;
    if (n == 0) {
      std::string folded = fold_name(number);
      if (!folded.starts_with("s res ")) return std::nullopt;
      number = folded.substr(6);
    }
    number = number.substr(0, number.find_first_not_of("0123456789"));
    if (number.empty() || number.size() > 4) return std::nullopt;
    return Meaning{n + 1,
                   {phrase_node("UNSCR " + number), phrase_node("resolution " + number),
                    phrase_node("S/RES/" + number)}};
  }

  std::optional<Meaning> date(const Words& words, std::size_t at) {
    for (const MeantDate& read : meant_dates(texts_of(words, at, kMaxWordsOfDate))) {
      const auto range = read_date_range(read.value);
      if (!range) continue;
      const auto terms = range_terms(*range);
      const bool known = std::any_of(terms.begin(), terms.end(),
                                     [&](const std::string& term) { return exists(term); });
      if (!known) continue;
      return Meaning{read.words,
                     {value_node(Field::kDate, read.value)},
                     "documents of " + read.value + " come first (date:" + read.value +
                         " finds no others, \"" + joined(words, at, read.words) +
                         "\" the words alone)"};
    }
    return std::nullopt;
  }

  std::optional<Meaning> code(const Words& words, std::size_t at) {
    std::vector<query::Node> meant;
    const std::string& text = words[at].text;
    for (std::size_t begin = 0; begin <= text.size();) {  // "PTER,PHUM", "PTER/PHUM"
      const std::size_t end = std::min(text.find_first_of(",;/", begin), text.size());
      auto one = code(text.substr(begin, end - begin));
      if (!one) return std::nullopt;
      meant.push_back(std::move(*one));
      begin = end + 1;
    }
    return Meaning{1, std::move(meant)};
  }

  std::optional<query::Node> code(const std::string& word) {
    if (word.size() < kShortestCode || word.size() > 5 || !is_ascii_letters(word)) {
      return std::nullopt;
    }
    const auto values = read_value(Field::kTags, word).values;
    if (values.empty() || squash(values.front()) != squash(word)) return std::nullopt;
    const std::string term = value_term(Field::kTags, values.front());
    const Xapian::doccount tagged = term_frequency(database_, term);
    if (tagged == 0 || tag_meaning_words(word).empty()) return std::nullopt;
    const bool plain = !is_in_capitals(word) || in_capitals_;
    if (plain && documents_with(word) * 2 > tagged) return std::nullopt;
    return value_node(Field::kTags, values.front());
  }

  Xapian::doccount documents_with(const std::string& word) {
    Xapian::doccount most = 0;
    for (const Token& token : text_.tokens(word)) {
      most = std::max(most, term_frequency(database_, word_term(Field::kText, token.text)));
    }
    return most;
  }

  const Xapian::Database& database_;
  Analyzer& text_;
  bool in_capitals_;
};

bool is_plain_word(const query::Node& node) {
  return node.kind == query::NodeKind::kWord && !node.exact && !node.text.empty();
}

class MeaningMarker {
 public:
  MeaningMarker(const Xapian::Database& database, Analyzer& text, bool in_capitals)
      : finder_(database, text, in_capitals) {}

  void mark(query::Node& node) {
    switch (node.kind) {
      case query::NodeKind::kWord: return mark_word(node);
      case query::NodeKind::kGroup: return mark_group(node);
      case query::NodeKind::kNot: return mark(node.children.front());
      case query::NodeKind::kAnd:
      case query::NodeKind::kOr:
        for (query::Node& child : node.children) mark(child);
        return;
      default: return;
    }
  }

  std::vector<std::string> notes() { return std::move(notes_); }

 private:
  void mark_word(query::Node& word) {
    Words words = {std::move(word)};
    std::vector<query::Node> out;
    take(words, out);
    word = std::move(out.front());
  }

  void mark_group(query::Node& group) {
    std::vector<query::Node> out;
    Words run;
    for (query::Node& child : group.children) {
      if (is_plain_word(child)) {
        run.push_back(std::move(child));
        continue;
      }
      take(run, out);
      mark(child);
      out.push_back(std::move(child));
    }
    take(run, out);
    group.children = std::move(out);
  }

  // "2008?", "'10PARIS1046'." without the marks around them.
  static Words without_marks(const Words& words) {
    constexpr std::string_view kMarks = ".,;:?!'()[]#";
    Words out = words;
    for (query::Node& word : out) {
      const std::size_t begin = word.text.find_first_not_of(kMarks);
      if (begin == std::string::npos) continue;
      word.text = word.text.substr(begin, word.text.find_last_not_of(kMarks) + 1 - begin);
    }
    return out;
  }

  // "in 2008": what ties a date to the words before it says nothing besides.
  static void drop_preposition(std::vector<query::Node>& out) {
    static constexpr std::array<std::string_view, 5> kTies = {"during", "for", "from", "in", "of"};
    if (out.empty() || !is_plain_word(out.back())) return;
    const std::string word = fold_name(out.back().text);
    if (std::find(kTies.begin(), kTies.end(), word) != kTies.end()) out.pop_back();
  }

  // The words with their meanings in their places.
  void take(Words& words, std::vector<query::Node>& out) {
    const Words plain = without_marks(words);
    for (std::size_t at = 0; at < words.size();) {
      auto meaning = is_plain_word(words[at]) ? finder_.find(plain, at) : std::nullopt;
      if (!meaning) {
        out.push_back(std::move(words[at++]));
        continue;
      }
      if (!meaning->note.empty()) {
        notes_.push_back(std::move(meaning->note));
        drop_preposition(out);
      }
      out.push_back(meant_node(words, at, std::move(*meaning)));
      at += out.back().distance;
      out.back().distance = 0;
    }
    words.clear();
  }

  static query::Node meant_node(Words& words, std::size_t at, Meaning meaning) {
    query::Node node{query::NodeKind::kMeant, {}, Field::kText, {}};
    query::Node typed{query::NodeKind::kGroup, {}, Field::kText, {}};
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
    std::move(begin, begin + static_cast<std::ptrdiff_t>(meaning.words),
              std::back_inserter(typed.children));
    const bool single = typed.children.size() == 1;
    node.children.push_back(single ? query::Node(std::move(typed.children.front()))
                                   : std::move(typed));
    for (query::Node& meant : meaning.meant) node.children.push_back(std::move(meant));
    node.distance = static_cast<std::uint32_t>(meaning.words);
    return node;
  }

  MeaningFinder finder_;
  std::vector<std::string> notes_;
};

// Calls `visit` for the words of a tree, those that values and names are made of left out.
template <typename AnyNode, typename Visit>
void for_each_word(AnyNode& node, Visit visit) {
  if (node.kind == query::NodeKind::kWord || node.kind == query::NodeKind::kPhrase) visit(node);
  for (AnyNode& child : node.children) for_each_word(child, visit);
}

bool is_in_capitals(const query::Node& root) {
  std::size_t words = 0;
  bool capitals = true;
  bool letters = false;
  for_each_word(root, [&](const query::Node& word) {
    ++words;
    capitals &= is_in_capitals(word.text);
    letters |= std::any_of(word.text.begin(), word.text.end(), ascii::is_upper);
  });
  return words > 1 && capitals && letters;
}

}  // namespace

std::vector<std::string> mark_meanings(const Xapian::Database& database, Analyzer& text,
                                       query::Node& root) {
  MeaningMarker marker(database, text, is_in_capitals(root));
  marker.mark(root);
  return marker.notes();
}

void lower_capitals(query::Node& root) {
  if (!is_in_capitals(root)) return;
  for_each_word(root, [](query::Node& word) {
    for (char& c : word.text) c = ascii::to_lower(c);
  });
}

}  // namespace dragoman
