#include "searcher/names/named_words.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/names/spans/name_spans.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "searcher/names/asked_name.h"

namespace dragoman::names {
namespace {

// Longer runs of words are texts.
constexpr std::size_t kMaxBytes = 2000;
constexpr std::size_t kMaxWithoutCapitals = 2;  // words, one of them taken for a surname

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool has_capitals(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return ascii::is_upper(c) || static_cast<unsigned char>(c) >= 0x80;
  });
}

// "mao tse-tung" as "Mao Tse-tung".
std::string with_capitals(std::string text) {
  bool begins = true;
  for (char& c : text) {
    if (begins && ascii::is_lower(c)) c = static_cast<char>(c - 'a' + 'A');
    begins = c == ' ';
  }
  return text;
}

bool is_certain(const NameSpan& span) {
  return std::none_of(span.forms.begin(), span.forms.end(),
                      [](const AuthorityForm& form) { return form.needs_evidence; });
}

// The names in words side by side, longer ones in place of those that they overlap.
class NameLister {
 public:
  std::vector<Range> list(const std::string& text) {
    const bool capitals = has_capitals(text);
    const std::string read = capitals ? text : with_capitals(text);
    find_name_spans(read, capitals ? kEveryNameLanguage : NameLanguages{0},
                    [&](const NameSpan& span) { return take(span, read, capitals); });
    std::sort(names_.begin(), names_.end(),
              [](const Range& a, const Range& b) { return a.begin < b.begin; });
    return std::move(names_);
  }

 private:
  bool take(const NameSpan& span, std::string_view text, bool capitals) {
    const std::string_view name = text.substr(span.begin, span.end - span.begin);
    const bool several = name.find_first_of(" -") != std::string_view::npos;
    const bool is_name = span.kind == NameSpanKind::kAuthority
                             ? is_certain(span) || (several && capitals)
                             : !name_readings(read_written_name(name)).empty();
    if (is_name) add({span.begin, span.end});
    return is_name;
  }

  void add(const Range& name) {
    const auto overlaps = [&](const Range& other) {
      return other.begin < name.end && name.begin < other.end;
    };
    const auto longer = [&](const Range& other) {
      return overlaps(other) && other.end - other.begin >= name.end - name.begin;
    };
    if (std::any_of(names_.begin(), names_.end(), longer)) return;
    std::erase_if(names_, overlaps);
    names_.push_back(name);
  }

  std::vector<Range> names_;
};

// Words side by side, as they were typed.
class WordRun {
 public:
  void add(query::Node word) {
    const std::size_t begin = text_.size() + (words_.empty() ? 0 : 1);
    if (!words_.empty()) text_ += ' ';
    text_ += word.text;
    places_.push_back({begin, text_.size()});
    words_.push_back(std::move(word));
  }

  // The words, names among them put together.
  void take(std::vector<query::Node>& out) {
    std::vector<Range> names;
    if (text_.size() <= kMaxBytes && !words_.empty()) names = NameLister().list(text_);
    auto name = names.begin();
    for (std::size_t i = 0; i < words_.size();) {
      while (name != names.end() && name->end <= places_[i].begin) ++name;
      const bool named = name != names.end() && name->begin < places_[i].end;
      std::size_t end = i + 1;
      if (named) {
        while (end < words_.size() && places_[end].begin < name->end) ++end;
        out.push_back(named_node(*name, i, end));
      } else if (is_surname(words_[i].text)) {
        out.push_back(named_node(places_[i], i, end));
      } else {
        out.push_back(std::move(words_[i]));
      }
      i = end;
    }
    *this = {};
  }

 private:
  // One that is spelled in several ways, without a given name beside it. Without capitals only in a
  // short query: in a longer text a word as common is likely to be no name.
  bool is_surname(const std::string& word) const {
    const bool short_query = !has_capitals(text_) && words_.size() <= kMaxWithoutCapitals;
    const bool written_as_name = has_capitals(word) || short_query;
    return written_as_name && is_spelled_surname(fold_name(word));
  }

  query::Node named_node(const Range& name, std::size_t first, std::size_t end) {
    query::Node node{
        query::NodeKind::kNamed, text_.substr(name.begin, name.end - name.begin), Field::kText, {}};
    std::move(words_.begin() + static_cast<std::ptrdiff_t>(first),
              words_.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(node.children));
    return node;
  }

  std::string text_;
  std::vector<query::Node> words_;
  std::vector<Range> places_;
};

void mark_group(query::Node& group) {
  std::vector<query::Node> children;
  WordRun run;
  for (query::Node& child : group.children) {
    if (child.kind == query::NodeKind::kWord && !child.exact) {
      run.add(std::move(child));
      continue;
    }
    run.take(children);
    children.push_back(std::move(child));
  }
  run.take(children);
  group.children = std::move(children);
}

// Single words stand for themselves where operators are between them.
void mark_word(query::Node& word) {
  std::vector<query::Node> out;
  WordRun run;
  run.add(std::move(word));
  run.take(out);
  word = std::move(out.front());
}

}  // namespace

void mark_names(query::Node& root) {
  switch (root.kind) {
    case query::NodeKind::kWord: return root.exact ? void() : mark_word(root);
    case query::NodeKind::kGroup: mark_group(root); break;
    case query::NodeKind::kAnd:
    case query::NodeKind::kOr: break;
    case query::NodeKind::kNot: return mark_names(root.children.front());
    default: return;
  }
  for (query::Node& child : root.children) {
    if (root.kind != query::NodeKind::kGroup || child.kind != query::NodeKind::kWord)
      mark_names(child);
  }
}

void make_names_exact(query::Node& root) {
  if (root.kind == query::NodeKind::kName) root.exact = true;
  for (query::Node& child : root.children) make_names_exact(child);
}

}  // namespace dragoman::names
