// A query: its tree, and Xapian's query of it, run over an index of one document.

#include <xapian.h>
#include <string>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/text/utf8.h"
#include "searcher/compile/compiler.h"
#include "searcher/query/parser.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {
namespace {

// The widest range of dates, so that none is cut to the index's.
Xapian::Database make_index() {
  Xapian::WritableDatabase index(std::string(), Xapian::DB_BACKEND_INMEMORY);
  DocumentMaker maker("english");
  for (const char* date : {"0001", "2008-04-17", "9999-12-31"}) {
    Document document;
    document.add(Field::kId, date);
    document.add(Field::kDate, date);
    document.add(Field::kTitle, "Harbor dredging resumes");
    document.add(Field::kText, "The dredger sails, see 08BEIJING1503 and S/RES/1695.");
    index.add_document(maker.make(document));
  }
  return index;
}

// Without kAll, which the parser puts beside what is excluded.
std::size_t count_words(const query::Node& node) {
  const bool is_word = node.kind == query::NodeKind::kWord ||
                       node.kind == query::NodeKind::kPhrase ||
                       node.kind == query::NodeKind::kValue;
  std::size_t words = is_word ? 1 : 0;
  for (const query::Node& child : node.children) words += count_words(child);
  return words;
}

void check_tree(const query::ParsedQuery& parsed) {
  require(count_words(parsed.root) <= query::kMaxWords, "a query has no more words than it may");
  require(is_utf8(print(parsed.root)), "a tree is printed as UTF-8");
  for (const std::string& note : parsed.notes) {
    require(is_utf8(note) && !note.empty(), "a note is UTF-8");
  }
}

// Blanks at the ends mean nothing.
void check_ends(std::string_view query, const query::Node& root) {
  if (query.size() + 2 > query::kLongestQuery || !is_utf8(query)) return;
  const query::Node again = query::parse_query(" " + std::string(query) + "\n").root;
  require(again == root, "blanks at a query's ends mean nothing");
}

void check_compiled(query::Node root) {
  static const Xapian::Database index = make_index();
  static QueryCompiler compiler(index, "english");
  compiler.expand(root);
  for (const MatchMode mode : {MatchMode::kAll, MatchMode::kAny}) {
    const CompiledQuery compiled = compiler.compile(root, mode);
    for (const std::string& note : compiled.notes) require(is_utf8(note), "a note is UTF-8");
    Xapian::Enquire enquire(index);
    enquire.set_query(compiled.query);
    require(enquire.get_mset(0, 10).size() <= index.get_doccount(), "no more is found than is");
  }
}

}  // namespace

void fuzz_query(std::string_view bytes) {
  const query::ParsedQuery parsed = query::parse_query(bytes);
  check_tree(parsed);
  check_ends(bytes, parsed.root);
  check_compiled(parsed.root);
}

}  // namespace dragoman::fuzz
