#include "searcher/search.h"

#include "analyzers/error.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "searcher/query/compiler.h"
#include "searcher/query/parser.h"

namespace dragoman {
namespace {

// BM25 of Robertson and Zaragoza (2009) in Xapian's terms: k2 0, and k3 so large that a word asked
// for twice counts twice. k1 and b were tuned on diplomatic documents.
constexpr double kK1 = 1.4;
constexpr double kK2 = 0;
constexpr double kK3 = 1e6;
constexpr double kB = 0.5;
constexpr double kLeastNormalizedLength = 0.1;

constexpr std::size_t kSnippetWords = 40;
constexpr int kMostAttempts = 10;

class Search {
 public:
  Search(const std::filesystem::path& folder, const SearchRequest& request)
      : request_(request),
        index_(open_index(folder)),
        compiler_(index_.database, index_.stamp.language) {}

  SearchResult operator()() {
    ParsedQuery parsed = parse_query(request_.query);
    result_.parsed = print(parsed.root);
    result_.notes = std::move(parsed.notes);
    result_.documents = index_.database.get_doccount();
    result_.fingerprint = content_fingerprint(index_.database);
    const std::string difference = library_difference(index_.stamp);
    if (!difference.empty()) result_.notes.push_back(difference + "; some words may not be found");

    choose_mode(parsed.root);
    rank();
    return std::move(result_);
  }

 private:
  // kAuto asks for all words first, and for any of them where too few documents have all.
  void choose_mode(const Node& root) {
    const bool any = request_.match == MatchOption::kAny;
    compile(root, any ? MatchMode::kAny : MatchMode::kAll);
    count();
    if (request_.match != MatchOption::kAuto || !compiled_.relaxable) return;
    if (result_.total >= kFewDocuments) return;
    const std::uint64_t with_all = result_.total;
    compile(root, MatchMode::kAny);
    count();
    result_.with_all = with_all;
  }

  void compile(const Node& root, MatchMode mode) {
    compiled_ = compiler_.compile(root, mode);
    result_.any = mode == MatchMode::kAny && compiled_.relaxable;
  }

  void count() {
    FacetCounts counts = count_facets(index_.database, compiled_.query);
    result_.total = counts.total;
    result_.facets = std::move(counts.facets);
  }

  void rank() {
    result_.notes.insert(result_.notes.end(), compiled_.notes.begin(), compiled_.notes.end());
    result_.dropped = compiled_.dropped;
    result_.xapian_query = compiled_.query.get_description();
    result_.newest_first = !compiled_.ranked;
    if (!request_.facets) result_.facets.clear();

    Xapian::Enquire enquire(index_.database);
    enquire.set_query(compiled_.query);
    enquire.set_weighting_scheme(Xapian::BM25Weight(kK1, kK2, kK3, kB, kLeastNormalizedLength));
    if (!compiled_.ranked) {
      enquire.set_sort_by_value(static_cast<Xapian::valueno>(info(Field::kDate).slot), true);
    }
    Analyzer analyzer(Chain::kText, index_.stamp.language);
    const Xapian::MSet matches = enquire.get_mset(request_.offset, request_.limit);
    for (auto match = matches.begin(); match != matches.end(); ++match) add_hit(match, analyzer);
  }

  void add_hit(const Xapian::MSetIterator& match, Analyzer& analyzer) {
    Hit hit;
    hit.rank = match.get_rank() + 1;
    hit.score = match.get_weight();
    hit.document = decode_record(match.get_document().get_data());
    hit.title = light_up(hit.document.first(Field::kTitle), compiled_.lit, analyzer);
    hit.snippet =
        make_snippet(hit.document.first(Field::kText), compiled_.lit, kSnippetWords, analyzer);
    result_.hits.push_back(std::move(hit));
  }

  const SearchRequest& request_;
  OpenedIndex index_;
  QueryCompiler compiler_;
  CompiledQuery compiled_;
  SearchResult result_;
};

}  // namespace

SearchResult search(const std::filesystem::path& folder, const SearchRequest& request) {
  for (int attempt = 1;; ++attempt) {
    try {
      return Search(folder, request)();
    } catch (const Xapian::DatabaseModifiedError&) {
      if (attempt < kMostAttempts) continue;
      throw WorldError("the index at " + folder.string() + " changes too fast to be read");
    } catch (const Xapian::Error& error) {
      throw WorldError("can't read the index at " + folder.string() + ": " + reason_of(error));
    }
  }
}

}  // namespace dragoman
