#include "searcher/engine/hits.h"

#include <set>
#include <string>
#include <utility>

#include "analyzers/schema/record.h"
#include "searcher/index/interruption.h"
#include "searcher/names/found_names.h"
#include "searcher/passage/highlighted_positions.h"

namespace dragoman {
namespace {

constexpr std::size_t kSnippetWords = 40;

// Makes what of a hit is read from the document's text.
class HitWriter {
 public:
  HitWriter(OpenIndex& index, const SearchPlan& plan)
      : database_(index.database()),
        text_(index.text()),
        plan_(plan),
        reader_(index.database(), index.text()) {}

  void write(std::vector<StoredDocument> documents, std::vector<Hit>& hits) {
    const bool is_read = plan_.compiled.highlighted.size() <= kMaxHighlightedRead;
    std::vector<std::vector<HighlightedPosition>> positions;
    if (is_read) positions = read_positions(database_, documents, plan_.compiled.highlighted);
    for (std::size_t i = 0; i < documents.size(); ++i) {
      write(documents[i], is_read ? &positions[i] : nullptr, hits[i]);
    }
  }

 private:
  // `positions` are those of the query's words in the text; null where the text is to be analysed.
  void write(StoredDocument& stored, std::vector<HighlightedPosition>* positions, Hit& hit) {
    check_interruption();
    const std::set<std::string> highlighted = highlighted_with_names(stored, hit);
    hit.title = highlight(stored.document.first(Field::kTitle), highlighted, text_);
    hit.subject = highlight(stored.document.first(Field::kSubject), highlighted, text_);
    if (positions != nullptr) {
      if (!hit.names.empty())
        *positions = read_positions(database_, {&stored, 1}, highlighted).front();
      hit.snippet = make_snippet(stored.document, *positions, stored.marks, highlighted,
                                 kSnippetWords, text_);
    } else {
      hit.snippet = make_snippet(stored.document, highlighted, kSnippetWords, text_);
    }
    hit.document = std::move(stored.document);
  }

  // The spellings that the document has of the names are highlighted, too.
  std::set<std::string> highlighted_with_names(const StoredDocument& stored, Hit& hit) {
    std::set<std::string> highlighted = plan_.compiled.highlighted;
    for (const auto& name : plan_.names) {
      auto found = reader_.find(stored, *name);
      if (!found) continue;
      for (const Token& token : text_.tokens(found->spelling)) highlighted.insert(token.text);
      hit.names.push_back(std::move(*found));
    }
    return highlighted;
  }

  const Xapian::Database& database_;
  Analyzer& text_;
  const SearchPlan& plan_;
  names::NameReader reader_;
};

}  // namespace

std::vector<Hit> read_hits(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan,
                           const std::vector<rank::RankedDocument>& page) {
  const Xapian::Database& database = index.database();
  std::vector<Hit> hits;
  std::vector<StoredDocument> documents;
  for (const rank::RankedDocument& ranked : page) {
    check_interruption();
    Hit& hit = hits.emplace_back();
    hit.rank = request.offset + static_cast<std::uint32_t>(hits.size());
    hit.score = ranked.score;
    if (request.snippets) {
      documents.push_back(read_stored_document(database, ranked.docid));
    } else {
      hit.document = decode_record_but_text(database.get_document(ranked.docid).get_data());
    }
  }
  if (request.snippets) HitWriter(index, plan).write(std::move(documents), hits);
  return hits;
}

}  // namespace dragoman
