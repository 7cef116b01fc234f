#include "searcher/spelling/word_forms.h"

#include <algorithm>
#include <utility>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/utf8.h"
#include "searcher/index/forward_reader.h"
#include "searcher/index/index_order.h"
#include "searcher/index/stored_document.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxDocuments = 50;  // whose first occurrence is looked up
constexpr std::size_t kMaxRead = 6;        // whose text is read
constexpr std::size_t kLongestWord =
    8;  // bytes of a word and the blank after it, on average at most
constexpr std::size_t kReadBeyond = 500;
constexpr std::size_t kMaxBytes = 32768;

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
  for (const Occurrence& at : earliest_occurrences(word_term(field, stem))) {
    read(decode_record(read_document(database_, at.document).get_value(kRecordSlot)), at, stem);
    if (std::any_of(forms_.begin(), forms_.end(), enough)) break;
  }
  return std::move(forms_);
}

std::vector<WordForms::Occurrence> WordForms::earliest_occurrences(const std::string& term) const {
  std::vector<Xapian::docid> documents;
  for_each_having(database_, term, [&](Xapian::docid document) {
    documents.push_back(document);
    return documents.size() < kMaxDocuments;
  });
  fetch_documents(database_, documents);
  ForwardReader reader(database_);
  std::vector<Occurrence> occurrences;
  std::vector<std::uint32_t> first;
  int seen = 0;
  for (const Xapian::docid document : documents) {
    ++seen;
    first.clear();
    reader.read(document).append(term, 1, first);
    if (!first.empty()) occurrences.push_back({first.front(), seen, document});
  }
  const std::size_t kept = std::min(occurrences.size(), kMaxRead);
  std::partial_sort(occurrences.begin(), occurrences.begin() + static_cast<std::ptrdiff_t>(kept),
                    occurrences.end());
  occurrences.resize(kept);
  return occurrences;
}

void WordForms::read(const Document& document, const Occurrence& at, const std::string& stem) {
  for (const Field field :
       {Field::kTitle, Field::kSubject, Field::kFrom, Field::kParticipants, Field::kTo}) {
    for (const std::string& value : document.all(field)) {
      read(utf8_prefix(value, kReadBeyond), stem);
    }
  }
  const std::size_t before = at.position > kTextBegin ? at.position - kTextBegin : 0;
  const std::size_t bytes = std::min(kMaxBytes, before * kLongestWord + kReadBeyond);
  read(utf8_prefix(document.first(Field::kText), bytes), stem);
}

void WordForms::read(std::string_view text, const std::string& stem) {
  std::vector<std::string_view> written;
  text_.analyze(text, [&](Token& token) {
    if (token.span > 1) return;
    if (!has_any_form(token, [&](const std::string& form) { return form == stem; })) return;
    written.push_back(text.substr(token.begin, token.end - token.begin));
  });
  for (const std::string_view word : written) {
    words_.analyze(word, [&](Token& token) { forms_.insert(std::move(token.text)); });
  }
}

}  // namespace dragoman
