#include "searcher/spelling/word_forms.h"

#include <algorithm>
#include <utility>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/utf8.h"
#include "searcher/index/forward_reader.h"

namespace dragoman {
namespace {

constexpr int kMostDocuments = 50;       // of which the first place is looked up
constexpr std::size_t kMostRead = 6;     // of which the text is read
constexpr std::size_t kLongestWord = 8;  // bytes of a word and the blank behind, on average at most
constexpr std::size_t kReadBeyond = 500;
constexpr std::size_t kMostBytes = 32768;

}  // namespace

std::set<std::string> WordForms::possible(const std::string& stem, const Predicate& wanted) {
  std::string words;
  const auto add = [&](const std::string& word) {
    if (wanted(word)) (words += word) += ' ';
  };
  for (const std::string& ending : endings()) add(stem + ending);
  if (stem.back() == 'i') add(stem.substr(0, stem.size() - 1) + 'y');
  forms_.clear();
  read(words, stem);
  return std::move(forms_);
}

std::set<std::string> WordForms::written(Field field, const std::string& stem,
                                         const Predicate& enough) {
  forms_.clear();
  for (const Place& place : earliest_places(word_term(field, stem))) {
    read(decode_record(database_.get_document(place.document).get_data()), place, stem);
    if (std::any_of(forms_.begin(), forms_.end(), enough)) break;
  }
  return std::move(forms_);
}

std::vector<WordForms::Place> WordForms::earliest_places(const std::string& term) const {
  std::vector<Place> places;
  ForwardReader reader(database_);
  std::vector<std::uint32_t> first;
  int seen = 0;
  const auto end = database_.postlist_end(term);
  for (auto posting = database_.postlist_begin(term); posting != end; ++posting) {
    if (++seen > kMostDocuments) break;
    first.clear();
    reader.read(*posting).append(term, 1, first);
    if (!first.empty()) places.push_back({first.front(), *posting});
  }
  const std::size_t kept = std::min(places.size(), kMostRead);
  std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(kept),
                    places.end());
  places.resize(kept);
  return places;
}

void WordForms::read(const Document& document, const Place& place, const std::string& stem) {
  for (const Field field :
       {Field::kTitle, Field::kSubject, Field::kFrom, Field::kParticipants, Field::kTo}) {
    for (const std::string& value : document.all(field)) {
      read(utf8_prefix(value, kReadBeyond), stem);
    }
  }
  const std::size_t before = place.position > kTextBegin ? place.position - kTextBegin : 0;
  const std::size_t bytes = std::min(kMostBytes, before * kLongestWord + kReadBeyond);
  read(utf8_prefix(document.first(Field::kText), bytes), stem);
}

void WordForms::read(std::string_view text, const std::string& stem) {
  std::vector<std::string_view> written;
  text_.analyze(text, [&](Token& token) {
    if (token.span > 1 || token.text != stem) return;
    written.push_back(text.substr(token.begin, token.end - token.begin));
  });
  for (const std::string_view word : written) {
    words_.analyze(word, [&](Token& token) { forms_.insert(std::move(token.text)); });
  }
}

}  // namespace dragoman
