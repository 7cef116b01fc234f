#include "searcher/engine/hits.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <utility>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "searcher/engine/candidates.h"
#include "searcher/engine/explanation.h"
#include "searcher/engine/grouped_copies.h"
#include "searcher/index/interruption.h"
#include "searcher/index/posting_reader.h"
#include "searcher/index/stored_document.h"
#include "searcher/match/positions.h"
#include "searcher/names/found_names.h"
#include "searcher/passage/highlighted_positions.h"

namespace dragoman {
namespace {

constexpr std::size_t kSnippetWords = 40;
constexpr std::size_t kFetchedAtOnce = 200;  // documents of a page

// Makes what of a hit is read from the document's text.
class HitWriter {
 public:
  HitWriter(OpenIndex& index, const SearchPlan& plan)
      : database_(index.database()),
        text_(index.text()),
        documents_(index.documents()),
        plan_(plan),
        reader_(index.database(), index.name_chains()) {}

  void write(std::vector<StoredDocument> documents, std::vector<Hit>& hits) {
    const bool is_read = plan_.compiled.highlighted.size() <= kMaxHighlightedRead;
    std::vector<std::vector<HighlightedPosition>> positions;
    if (is_read) positions = read_positions(database_, documents, plan_.compiled.highlighted);
    for (std::size_t i = 0; i < documents.size(); ++i) {
      write(documents[i], is_read ? &positions[i] : nullptr, hits[i]);
    }
  }

  // The hit once for each paragraph that has what is asked for in one; as it is where none has.
  std::vector<Hit> by_paragraph(Xapian::docid docid, Hit hit) {
    const StoredDocument stored = read_stored_document(database_, docid);
    const std::vector<Span> paragraphs = holding_paragraphs(stored);
    if (paragraphs.empty()) return {std::move(hit)};
    std::vector<Hit> hits;
    const std::set<std::string>& highlighted = plan_.compiled.highlighted;
    const auto positions = read_positions(database_, {&stored, 1}, highlighted).front();
    for (const Span& paragraph : paragraphs) {
      Hit& of_paragraph = hits.emplace_back(hit);
      of_paragraph.snippet = make_snippet(stored.document, within({paragraph}, positions),
                                          stored.marks, highlighted, kSnippetWords, documents_);
    }
    return hits;
  }

 private:
  // `positions` are those of the query's words in the text; null where the text is to be analysed.
  void write(StoredDocument& stored, std::vector<HighlightedPosition>* positions, Hit& hit) {
    check_interruption();
    const std::set<std::string> highlighted = highlighted_with_names(stored, hit);
    Analyzer& own = documents_.of(stored.document.first(Field::kLanguage));
    hit.title = highlight(stored.document.first(Field::kTitle), highlighted, own);
    hit.subject = highlight(stored.document.first(Field::kSubject), highlighted, own);
    if (positions != nullptr) {
      if (!hit.names.empty())
        *positions = read_positions(database_, {&stored, 1}, highlighted).front();
      const std::vector<Span> paragraphs = holding_paragraphs(stored);
      if (!paragraphs.empty()) *positions = within(paragraphs, *positions);
      hit.snippet = make_snippet(stored.document, *positions, stored.marks, highlighted,
                                 kSnippetWords, documents_);
    } else {
      hit.snippet = make_snippet(stored.document, highlighted, kSnippetWords, documents_);
    }
    hit.document = std::move(stored.document);
  }

  // Where the document has what is asked for in one paragraph.
  std::vector<Span> holding_paragraphs(const StoredDocument& stored) const {
    std::vector<Span> paragraphs;
    // The forward index gives a term that the document doesn't have the positions of another.
    const auto read = [&](const std::string& term, std::vector<std::uint32_t>& out) {
      if (is_bounds_name(term) || is_ends_term(term) || has_term(database_, term, stored.docid)) {
        stored.positions.append(term, std::numeric_limits<std::size_t>::max(), out);
      }
    };
    for (const PositionCondition& condition : plan_.compiled.in_paragraph) {
      for (const Span& paragraph : dragoman::holding_paragraphs(condition, read)) {
        paragraphs.push_back(paragraph);
      }
    }
    std::sort(paragraphs.begin(), paragraphs.end(),
              [](const Span& a, const Span& b) { return a.begin < b.begin; });
    const auto same = [](const Span& a, const Span& b) { return a.begin == b.begin; };
    paragraphs.erase(std::unique(paragraphs.begin(), paragraphs.end(), same), paragraphs.end());
    return paragraphs;
  }

  static std::vector<HighlightedPosition> within(
      const std::vector<Span>& paragraphs, const std::vector<HighlightedPosition>& positions) {
    std::vector<HighlightedPosition> out;
    for (const HighlightedPosition& at : positions) {
      const std::uint32_t position = at.position + kTextBegin;
      const bool inside = std::any_of(paragraphs.begin(), paragraphs.end(), [&](const Span& span) {
        return position >= span.begin && position <= span.end;
      });
      if (inside) out.push_back(at);
    }
    return out;
  }

  // The spellings that the document has of the names are highlighted, too.
  std::set<std::string> highlighted_with_names(const StoredDocument& stored, Hit& hit) {
    std::set<std::string> highlighted = plan_.compiled.highlighted;
    for (const auto& name : plan_.names) {
      auto found = reader_.find(stored, *name);
      if (!found) continue;
      for (const Token& token : text_.tokens(found->spelling)) {
        highlighted.insert(token.text);
        highlighted.insert(token.stems.begin(), token.stems.end());
      }
      hit.names.push_back(std::move(*found));
    }
    return highlighted;
  }

  const Xapian::Database& database_;
  Analyzer& text_;
  DocumentAnalyzer& documents_;
  const SearchPlan& plan_;
  names::NameReader reader_;
};

// Documents of the page from the first on, each as its paragraphs.
std::vector<Hit> find_paragraphs(OpenIndex& index, const SearchRequest& request,
                                 const SearchPlan& plan) {
  SearchRequest wide = request;
  wide.offset = 0;
  wide.limit = request.offset + request.limit;
  const auto page = find_page(index, wide, plan);
  std::vector<Hit> documents = read_hits(index, wide, plan, page);
  if (request.explain) explain_hits(index, wide, plan, page, documents);
  HitWriter writer(index, plan);
  std::vector<Hit> hits;
  for (std::size_t i = 0; i < documents.size() && hits.size() < wide.limit; ++i) {
    check_interruption();
    for (Hit& hit : writer.by_paragraph(page[i].docid, std::move(documents[i]))) {
      hits.push_back(std::move(hit));
      hits.back().rank = static_cast<std::uint32_t>(hits.size());
    }
  }
  if (hits.size() > wide.limit) hits.resize(wide.limit);
  const std::size_t before = std::min<std::size_t>(request.offset, hits.size());
  hits.erase(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(before));
  return hits;
}

// From other machines.
void fetch_some(const Xapian::Database& database, const std::vector<rank::RankedDocument>& page,
                std::size_t first) {
  std::vector<Xapian::docid> some;
  for (std::size_t i = first; i < std::min(first + kFetchedAtOnce, page.size()); ++i)
    some.push_back(page[i].docid);
  fetch_documents(database, some);
}

}  // namespace

std::vector<Hit> find_hits(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan) {
  if (request.by_paragraph) return find_paragraphs(index, request, plan);
  GroupedPage page;
  if (groups_copies(request)) {
    page = find_grouped_page(index, request, plan);
  } else {
    page.documents = find_page(index, request, plan);
  }
  std::vector<Hit> hits = read_hits(index, request, plan, page.documents);
  for (std::size_t i = 0; i < page.copies.size(); ++i) {
    for (const Xapian::docid copy : page.copies[i]) hits[i].copies.push_back(index.id(copy));
  }
  if (request.explain) explain_hits(index, request, plan, page.documents, hits);
  return hits;
}

std::vector<Hit> read_hits(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan,
                           const std::vector<rank::RankedDocument>& page) {
  const Xapian::Database& database = index.database();
  std::vector<Hit> hits;
  std::vector<StoredDocument> documents;
  for (const rank::RankedDocument& ranked : page) {
    check_interruption();
    if (hits.size() % kFetchedAtOnce == 0) fetch_some(database, page, hits.size());
    Hit& hit = hits.emplace_back();
    hit.rank = request.offset + static_cast<std::uint32_t>(hits.size());
    hit.score = ranked.score;
    if (request.snippets) {
      documents.push_back(read_stored_document(database, ranked.docid));
    } else {
      hit.document =
          decode_record_but_text(read_document(database, ranked.docid).get_value(kRecordSlot));
    }
  }
  if (request.snippets) HitWriter(index, plan).write(std::move(documents), hits);
  return hits;
}

}  // namespace dragoman
