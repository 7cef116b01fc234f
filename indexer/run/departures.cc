#include "indexer/run/departures.h"

#include <algorithm>

#include "analyzers/schema/source_place.h"

namespace dragoman {
namespace {

// Visits each document that is, or was, in a changed file, with its sources in the index.
void visit_documents(const std::set<std::string>& changed, const IndexWriter& writer,
                     const OtherPlaces& other_places, const IndexWriter::VisitDocument& visit) {
  writer.visit_documents_below(changed, visit);
  for (const std::string& path : changed) {
    for (const std::string& id : other_places.ids_below(path)) {
      if (const auto held = writer.find_document(id)) visit(id, held->sources);
    }
  }
}

bool has_left(const std::string& source, const std::set<std::string>& read) {
  return is_at_or_below_any(source, read) || !source_exists(source);
}

bool have_left(const std::vector<std::string>& sources, const std::set<std::string>& read) {
  return std::all_of(sources.begin(), sources.end(),
                     [&](const std::string& source) { return has_left(source, read); });
}

}  // namespace

std::set<std::string> files_beside(const std::set<std::string>& changed,
                                   const IndexWriters& writers, const OtherPlaces& other_places) {
  std::set<std::string> files;
  const auto add_files = [&](const std::string& id, const std::vector<std::string>& sources) {
    for (const std::string& file : other_places.files_of(id)) files.insert(file);
    if (sources.size() < 2) return;  // then it is one of the changed, or in other_places
    for (const std::string& source : sources) files.insert(file_of(source));
  };
  for (std::size_t part = 0; part < writers.size(); ++part)
    visit_documents(changed, writers.part(part), other_places, add_files);
  files.erase("");
  return files;
}

std::set<std::pair<std::size_t, std::string>> departed(const std::set<std::string>& changed,
                                                       const RunState& state,
                                                       const OtherPlaces& other_places,
                                                       const std::set<std::string>& read) {
  std::set<std::pair<std::size_t, std::string>> gone;
  for (std::size_t part = 0; part < state.writer.size(); ++part) {
    const auto note = [&](const std::string& id, const std::vector<std::string>& sources) {
      if (state.has_claimed(part, id)) return;
      if (have_left(sources, read) && have_left(other_places.files_of(id), read))
        gone.emplace(part, id);
    };
    visit_documents(changed, state.writer.part(part), other_places, note);
  }
  return gone;
}

}  // namespace dragoman
