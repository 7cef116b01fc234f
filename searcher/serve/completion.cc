#include "searcher/serve/completion.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/text/normalize.h"
#include "searcher/engine/field_values.h"

namespace dragoman {
namespace {

// A bare word may be the beginning of a value of these.
constexpr std::array<Field, 4> kUsualFields = {Field::kCountry, Field::kPost, Field::kPerson,
                                               Field::kCollection};
constexpr std::size_t kShortestBareWord = 2;

std::string typed_name(Field field) {
  const std::string_view names = info(field).query_names;
  return std::string(names.substr(0, names.find('|')));
}

// In quotes where it isn't one word.
std::string typed_value(const std::string& value) {
  const bool plain = value.find_first_of(" \"(),:") == std::string::npos;
  return plain ? value : '"' + value + '"';
}

// People type a country's or a topic's name, but a code of TAGS.
std::string value_to_type(Field field, const FieldValue& value) {
  const bool by_label = field == Field::kCountry || field == Field::kPost;
  return typed_value(by_label ? value.label : value.value);
}

// The last piece of a query begins after the last blank outside quotes.
std::size_t last_piece(const std::string& query) {
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < query.size(); ++i) {
    if (query[i] == '"') quoted = !quoted;
    const bool parts = query[i] == ' ' || query[i] == '(';
    if (parts && !quoted) begin = i + 1;
  }
  if (begin < query.size() && (query[begin] == '-' || query[begin] == '+')) ++begin;
  return begin;
}

class Completer {
 public:
  Completer(Searcher& searcher, const std::string& query, std::size_t limit)
      : searcher_(searcher), limit_(limit) {
    const std::size_t begin = last_piece(query);
    before_ = query.substr(0, begin);
    piece_ = query.substr(begin);
  }

  std::vector<Completion> complete() {
    const std::size_t colon = piece_.find(':');
    if (colon == std::string::npos) {
      add_fields();
      add_usual_values();
    } else if (const auto field = find_field(piece_.substr(0, colon))) {
      std::string typed = piece_.substr(colon + 1);
      std::erase(typed, '"');
      if (has_listed_values(*field)) add_values(*field, piece_.substr(0, colon), typed);
    }
    out_.resize(std::min(out_.size(), limit_));
    return std::move(out_);
  }

 private:
  void add_fields() {
    const std::string typed = fold_name(piece_);
    if (typed.empty()) return;
    for (const FieldInfo& row : field_table()) {
      const std::string name = typed_name(row.field);
      if (!name.empty() && name.starts_with(typed))
        out_.push_back({before_ + name + ':', name, name, 0});
    }
  }

  void add_usual_values() {
    if (piece_.size() < kShortestBareWord) return;
    const std::size_t fields = out_.size();
    for (const Field field : kUsualFields) add_values(field, typed_name(field), piece_);
    std::stable_sort(
        out_.begin() + static_cast<std::ptrdiff_t>(fields), out_.end(),
        [](const Completion& a, const Completion& b) { return a.documents > b.documents; });
  }

  void add_values(Field field, const std::string& name, const std::string& typed) {
    for (const FieldValue& value : searcher_.values(field, typed, limit_)) {
      out_.push_back(
          {before_ + name + ':' + value_to_type(field, value), value.label, name, value.documents});
    }
  }

  Searcher& searcher_;
  std::size_t limit_;
  std::string before_;
  std::string piece_;
  std::vector<Completion> out_;
};

}  // namespace

std::vector<Completion> complete_query(Searcher& searcher, const std::string& query,
                                       std::size_t limit) {
  return Completer(searcher, query, limit).complete();
}

}  // namespace dragoman
