#include "searcher/engine/search.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "analyzers/text/error.h"
#include "searcher/compile/compiler.h"
#include "searcher/engine/similar.h"
#include "searcher/match/term_query.h"
#include "searcher/names/asked_name.h"
#include "searcher/names/named_words.h"
#include "searcher/passage/lit_places.h"
#include "searcher/query/parser.h"
#include "searcher/query/selection.h"
#include "searcher/rank/ranking.h"

namespace dragoman {
namespace {

constexpr std::size_t kSnippetWords = 40;
constexpr int kMostAttempts = 10;
constexpr std::size_t kMostListed = 3;  // names of a query whose spellings are looked up

constexpr const char* kNoKeys =
    "the index holds no keys of names: they are found as they are written only (make a new index "
    "without --no-names)";

}  // namespace

class Searcher::Impl {
 public:
  explicit Impl(const std::filesystem::path& folder) : folder_(folder) {}

  // What is done with the index, again from the beginning where a writer has overtaken it.
  template <typename Work>
  auto with_index(Work work) {
    for (int attempt = 1;; ++attempt) {
      try {
        if (!open_) open_.emplace(folder_);
        return work(*open_);
      } catch (const Xapian::DatabaseModifiedError&) {
        open_.reset();
        if (attempt < kMostAttempts) continue;
        throw WorldError("the index at " + folder_.string() + " changes too fast to be read");
      } catch (const Xapian::Error& error) {
        open_.reset();
        throw WorldError("can't read the index at " + folder_.string() + ": " + reason_of(error));
      }
    }
  }

  // The same with the state of the last commit.
  template <typename Work>
  auto with_newest(Work work) {
    if (open_ && is_overtaken()) open_.reset();
    return with_index(work);
  }

  struct Open {
    explicit Open(const std::filesystem::path& folder)
        : generation(current_generation(folder)),
          index(open_index(folder)),
          compiler(index.database, index.stamp.language, index.stamp.names),
          text(Chain::kText, index.stamp.language),
          counter(index.database),
          difference(library_difference(index.stamp)) {}

    bool drops_stop_words() const { return index.stamp.language == "english"; }

    const std::string& id(Xapian::docid docid) {
      std::string& id = ids[docid];
      if (id.empty()) id = record_id(index.database.get_document(docid).get_data());
      return id;
    }

    std::filesystem::path generation;  // in force when it was opened, or before
    OpenedIndex index;
    QueryCompiler compiler;
    Analyzer text;
    FacetCounter counter;
    std::string difference;                              // of the libraries
    std::unordered_map<Xapian::docid, std::string> ids;  // of documents ranked before
  };

 private:
  // Whether a writer has committed since. Costs some system calls.
  bool is_overtaken() {
    try {
      return current_generation(folder_) != open_->generation || open_->index.database.reopen();
    } catch (const Xapian::Error&) {
      return true;
    }
  }

  std::filesystem::path folder_;
  std::optional<Open> open_;
};

namespace {

class Search {
 public:
  template <typename Open>
  Search(Open& open, const SearchRequest& request)
      : request_(request),
        index_(open.index),
        compiler_(open.compiler),
        text_(open.text),
        reader_(open.index.database, open.text),
        counter_(open.counter),
        difference_(open.difference),
        drops_stop_words_(open.drops_stop_words()) {}

  SearchResult operator()() {
    ParsedQuery parsed = parse_query(request_.query);
    result_.request = request_;
    result_.parsed = print(parsed.root);
    result_.notes = std::move(parsed.notes);
    for (std::string& note : compiler_.expand(parsed.root)) {
      result_.notes.push_back(std::move(note));
    }
    result_.documents = index_.database.get_doccount();
    result_.fingerprint = content_fingerprint(index_.database);
    if (!difference_.empty()) {
      result_.notes.push_back(difference_ + "; some words may not be found");
    }

    if (!request_.similar.empty()) {
      likeness_ = likeness_of(index_.database, request_.similar, drops_stop_words_);
    }
    read_names(parsed.root);
    choose_mode(parsed.root);
    count_facets_of(parsed.root);
    note();
    suggest_spellings(parsed.root);
    list_names(parsed.root);
    add_hits(best(parsed.root));
    return std::move(result_);
  }

 private:
  CompiledQuery compile(const Node& root) {
    CompiledQuery compiled = compiler_.compile(root, mode_);
    if (likeness_) restrict_to_similar(*likeness_, compiled);
    return compiled;
  }

  void read_names(Node& root) {
    if (request_.exact_names) {
      make_names_exact(root);
    } else if (index_.stamp.names) {
      mark_names(root);
    }
    names_ = asked_names(root);
    const bool wants_variants = std::any_of(names_.begin(), names_.end(),
                                            [](const AskedName& name) { return !name.exact; });
    if (!index_.stamp.names && wants_variants) result_.notes.emplace_back(kNoKeys);
  }

  // What the index has of the names that were said to be names.
  void list_names(const Node& root) {
    if (!index_.stamp.names) return;
    for (const AskedName& name : asked_names(root, NodeKind::kName)) {
      if (result_.spellings.size() == kMostListed) break;
      if (name.entries.empty() && name.keys.empty() && name.spellings.empty()) continue;
      result_.spellings.push_back(
          {name.text, name_variants(index_.database, name, text_, index_.stamp.names)});
    }
  }

  // kAuto asks for all words first, and for any of them where too few documents have all.
  void choose_mode(const Node& root) {
    mode_ = request_.match == MatchOption::kAny ? MatchMode::kAny : MatchMode::kAll;
    compiled_ = compile(root);
    if (request_.match == MatchOption::kAuto && compiled_.relaxable) {
      const std::uint64_t with_all = count_up_to(kFewDocuments);
      if (with_all < kFewDocuments) {
        mode_ = MatchMode::kAny;
        compiled_ = compile(root);
        result_.with_all = with_all;
      }
    }
    result_.any = mode_ == MatchMode::kAny && compiled_.relaxable;
  }

  std::uint64_t count_up_to(std::uint64_t most) const {
    Xapian::Enquire enquire(index_.database);
    enquire.set_query(unweighted(compiled_.query));
    return enquire.get_mset(0, static_cast<Xapian::doccount>(most)).size();
  }

  // A facet by which the query selects is counted over what the other parts of it match, so that
  // its other values can be seen.
  void count_facets_of(const Node& root) {
    std::vector<Field> together;
    for (const Field field : request_.facets) {
      const auto unselected = without_selection(root, field);
      if (!unselected) {
        together.push_back(field);
        continue;
      }
      const CompiledQuery others = compile(*unselected);
      result_.facets.push_back(
          counter_.count(others.query, {field}, request_.past_states).facets.front());
    }
    FacetCounts counts = counter_.count(compiled_.query, together, request_.past_states);
    result_.total = counts.total;
    for (Facet& facet : counts.facets) result_.facets.push_back(std::move(facet));
    const auto place = [&](const Facet& f) {
      return std::find(request_.facets.begin(), request_.facets.end(), f.field);
    };
    std::sort(result_.facets.begin(), result_.facets.end(),
              [&](const Facet& a, const Facet& b) { return place(a) < place(b); });
  }

  void note() {
    result_.notes.insert(result_.notes.end(), compiled_.notes.begin(), compiled_.notes.end());
    result_.dropped = compiled_.dropped;
    result_.xapian_query = compiled_.query.get_description();
    const bool nothing_to_rank_by = !compiled_.ranked && request_.order == SortOrder::kRelevance;
    result_.order = nothing_to_rank_by ? SortOrder::kNewest : request_.order;
  }

  void suggest_spellings(const Node& root) {
    const bool fell_back = result_.any && request_.match == MatchOption::kAuto;
    const bool few = (fell_back ? result_.with_all : result_.total) <= kFewFound;
    result_.suggestions = suggest(index_.database, index_.stamp.language, root, few, text_);
  }

  // The page of hits asked for.
  std::vector<RankedDocument> best(const Node& root) {
    if (result_.order != SortOrder::kRelevance) return by_date();
    auto ranked = ranked_to(request_.offset + request_.limit, root);
    const std::size_t passed = std::min<std::size_t>(request_.offset, ranked.size());
    ranked.erase(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(passed));
    return ranked;
  }

  std::vector<RankedDocument> ranked_to(std::uint32_t depth, const Node& root) {
    if (likeness_) return rank_similar(index_.database, compiled_.query, depth);
    if (!request_.second_pass) return rank_by_bm25(index_.database, compiled_.query, depth);
    const Concepts concepts = read_concepts(index_.database, root, drops_stop_words_, text_);
    return rank_documents(index_.database, compiled_.query, concepts, depth, request_.expansion);
  }

  // Undated documents come last in either order.
  std::vector<RankedDocument> by_date() const {
    Xapian::Enquire enquire(index_.database);
    enquire.set_query(unweighted(compiled_.query));
    const bool newest = result_.order == SortOrder::kNewest;
    Xapian::MultiValueKeyMaker key;
    key.add_value(static_cast<Xapian::valueno>(info(Field::kDate).slot), false, newest ? "" : "~");
    enquire.set_sort_by_key(&key, newest);
    std::vector<RankedDocument> page;
    const Xapian::MSet matches = enquire.get_mset(request_.offset, request_.limit);
    for (const Xapian::docid docid : matches) page.push_back({docid, 0});
    return page;
  }

  void add_hits(const std::vector<RankedDocument>& page) {
    std::vector<PlacedDocument> documents;
    for (const RankedDocument& ranked : page) {
      Hit& hit = result_.hits.emplace_back();
      hit.rank = request_.offset + static_cast<std::uint32_t>(result_.hits.size());
      hit.score = ranked.score;
      if (request_.snippets) {
        documents.push_back(read_placed_document(index_.database, ranked.docid));
      } else {
        const std::string record = index_.database.get_document(ranked.docid).get_data();
        hit.document = decode_record_but_text(record);
      }
    }
    if (request_.snippets) add_snippets(documents);
  }

  void add_snippets(std::vector<PlacedDocument>& documents) {
    const bool is_read = compiled_.lit.size() <= kMostLitRead;
    std::vector<std::vector<LitPlace>> places;
    if (is_read) places = read_places(index_.database, documents, compiled_.lit);
    for (std::size_t i = 0; i < documents.size(); ++i) {
      Hit& hit = result_.hits[i];
      PlacedDocument& placed = documents[i];
      const std::set<std::string> lit = lit_with_names(placed, hit);
      hit.title = light_up(placed.document.first(Field::kTitle), lit, text_);
      if (is_read && !hit.names.empty()) {
        places[i] = read_places(index_.database, {&placed, 1}, lit).front();
      }
      hit.snippet = is_read ? make_snippet(placed.document, places[i], placed.marks, lit,
                                           kSnippetWords, text_)
                            : make_snippet(placed.document, lit, kSnippetWords, text_);
      hit.document = std::move(placed.document);
    }
  }

  // The spellings of names that the document has are lit up as well.
  std::set<std::string> lit_with_names(const PlacedDocument& placed, Hit& hit) {
    std::set<std::string> lit = compiled_.lit;
    for (const AskedName& name : names_) {
      auto found = reader_.find(placed, name);
      if (!found) continue;
      for (const Token& token : text_.tokens(found->spelling)) lit.insert(token.text);
      hit.names.push_back(std::move(*found));
    }
    return lit;
  }

  const SearchRequest& request_;
  const OpenedIndex& index_;
  QueryCompiler& compiler_;
  Analyzer& text_;
  NameReader reader_;
  FacetCounter& counter_;
  const std::string& difference_;
  bool drops_stop_words_;
  std::vector<AskedName> names_;      // asked for
  std::optional<Likeness> likeness_;  // where similar documents are asked for
  MatchMode mode_ = MatchMode::kAll;
  CompiledQuery compiled_;
  SearchResult result_;
};

bool ranks_before(const RankedId& a, const RankedId& b) {
  return a.score != b.score ? a.score > b.score : a.id > b.id;
}

}  // namespace

Searcher::Searcher(const std::filesystem::path& folder) : impl_(std::make_unique<Impl>(folder)) {
  impl_->with_index([](Impl::Open&) { return 0; });
}

Searcher::~Searcher() = default;

SearchResult Searcher::search(const SearchRequest& request) {
  return impl_->with_newest([&](Impl::Open& open) { return Search(open, request)(); });
}

std::vector<RankedId> Searcher::rank(const std::string& query, std::uint32_t depth,
                                     Expansion expansion, bool exact_names) {
  return impl_->with_index([&](Impl::Open& open) {
    Node root = parse_query(query).root;
    open.compiler.expand(root);
    if (exact_names) make_names_exact(root);
    if (!exact_names && open.index.stamp.names) mark_names(root);
    const CompiledQuery compiled = open.compiler.compile(root, MatchMode::kAnyOrPhrase);
    const Concepts concepts =
        read_concepts(open.index.database, root, open.drops_stop_words(), open.text);
    std::vector<RankedId> out;
    for (const RankedDocument& ranked :
         rank_documents(open.index.database, compiled.query, concepts, depth, expansion)) {
      out.push_back({open.id(ranked.docid), ranked.score});
    }
    std::sort(out.begin(), out.end(), ranks_before);
    return out;
  });
}

NameReport Searcher::name(const std::string& text) {
  return impl_->with_index([&](Impl::Open& open) {
    const bool keyed = open.index.stamp.names;
    NameReport report;
    report.name = read_asked_name(text, false);
    report.variants = name_variants(open.index.database, report.name, open.text, keyed);
    if (!keyed) report.notes.emplace_back(kNoKeys);
    return report;
  });
}

IndexState Searcher::state() {
  return impl_->with_index([](Impl::Open& open) {
    return IndexState{open.index.database.get_doccount(), content_fingerprint(open.index.database)};
  });
}

}  // namespace dragoman
