#include "searcher/engine/hits.h"

#include <set>
#include <string>
#include <utility>

#include "analyzers/schema/record.h"
#include "searcher/index/interruption.h"
#include "searcher/names/found_names.h"
#include "searcher/passage/lit_places.h"

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

  void write(std::vector<PlacedDocument> documents, std::vector<Hit>& hits) {
    const bool is_read = plan_.compiled.lit.size() <= kMostLitRead;
    std::vector<std::vector<LitPlace>> places;
    if (is_read) places = read_places(database_, documents, plan_.compiled.lit);
    for (std::size_t i = 0; i < documents.size(); ++i) {
      write(documents[i], is_read ? &places[i] : nullptr, hits[i]);
    }
  }

 private:
  // `places` are those of the query's words in the text; null where the text is to be analysed.
  void write(PlacedDocument& placed, std::vector<LitPlace>* places, Hit& hit) {
    check_interruption();
    const std::set<std::string> lit = lit_with_names(placed, hit);
    hit.title = light_up(placed.document.first(Field::kTitle), lit, text_);
    hit.subject = light_up(placed.document.first(Field::kSubject), lit, text_);
    if (places != nullptr) {
      if (!hit.names.empty()) *places = read_places(database_, {&placed, 1}, lit).front();
      hit.snippet = make_snippet(placed.document, *places, placed.marks, lit, kSnippetWords, text_);
    } else {
      hit.snippet = make_snippet(placed.document, lit, kSnippetWords, text_);
    }
    hit.document = std::move(placed.document);
  }

  // The spellings that the document has of the names are highlighted, too.
  std::set<std::string> lit_with_names(const PlacedDocument& placed, Hit& hit) {
    std::set<std::string> lit = plan_.compiled.lit;
    for (const auto& name : plan_.names) {
      auto found = reader_.find(placed, *name);
      if (!found) continue;
      for (const Token& token : text_.tokens(found->spelling)) lit.insert(token.text);
      hit.names.push_back(std::move(*found));
    }
    return lit;
  }

  const Xapian::Database& database_;
  Analyzer& text_;
  const SearchPlan& plan_;
  NameReader reader_;
};

}  // namespace

std::vector<Hit> read_hits(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan,
                           const std::vector<RankedDocument>& page) {
  const Xapian::Database& database = index.database();
  std::vector<Hit> hits;
  std::vector<PlacedDocument> documents;
  for (const RankedDocument& ranked : page) {
    check_interruption();
    Hit& hit = hits.emplace_back();
    hit.rank = request.offset + static_cast<std::uint32_t>(hits.size());
    hit.score = ranked.score;
    if (request.snippets) {
      documents.push_back(read_placed_document(database, ranked.docid));
    } else {
      hit.document = decode_record_but_text(database.get_document(ranked.docid).get_data());
    }
  }
  if (request.snippets) HitWriter(index, plan).write(std::move(documents), hits);
  return hits;
}

}  // namespace dragoman
