#include "searcher/print/output_references.h"

#include <algorithm>

#include "analyzers/text/display.h"
#include "searcher/citation/reference_formats.h"

namespace dragoman {
namespace {

// BibTeX takes text between entries for a comment, but for '@', which begins an entry.
std::string comment(std::string_view text) {
  std::string out = printable(text);
  std::replace(out.begin(), out.end(), '@', '?');
  return out;
}

}  // namespace

void write_bibtex(const SearchResult& result, std::ostream& out) {
  out << "% dragoman-search: " << comment(result.request.query) << "\n% read as "
      << comment(result.parsed) << "; index content " << result.fingerprint << '\n';
  for (const Hit& hit : result.hits) out << '\n' << bibtex_entry(hit.document);
}

void write_ris(const SearchResult& result, std::ostream& out) {
  for (const Hit& hit : result.hits) out << ris_entry(hit.document) << "\r\n";
}

}  // namespace dragoman
