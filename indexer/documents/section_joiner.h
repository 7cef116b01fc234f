#pragma once
// Between the readers and the builder: telegrams whose sections arrive as documents of their own,
// from files, an archive's members or a table's rows in any order, become one document each.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "analyzers/cable/body/sections.h"
#include "indexer/readers/open_reader.h"
#include "indexer/readers/source/source_document.h"

namespace dragoman {

/// Holds sections back until all of their telegram are there. The whole has the text of
/// join_sections(), and everything else of its lowest section; the paths of the others are added.
///
/// A telegram with missing sections is given out with those there are: at the end, or when
/// more than kMaxHeld bytes wait, the one that has waited longest. Sections that an earlier run
/// has indexed are read from their files again. What is then still missing is named in a note,
/// except where all there is is a first section: most of these are whole telegrams whose other
/// banners were taken out.
///
/// A document with an id of its own that isn't its telegram's reference is no section to be joined.
/// Not thread-safe.
class SectionJoiner {
 public:
  static constexpr std::size_t kMaxHeld = std::size_t{32} << 20U;

  /// The sources of the document that the index has under an id, {} where it has none.
  using FindSources = std::function<std::vector<std::string>(const std::string& id)>;

  SectionJoiner(const ReaderOptions& options, FindSources find_sources);

  /// What is ready now, in order; mostly the document itself.
  std::vector<SourceDocument> put(SourceDocument source);

  /// At the end: the telegrams that wait for sections, in the order of their first.
  std::vector<SourceDocument> finish();

 private:
  struct Section {
    int number = 0;
    SourceDocument source;
  };
  struct Awaited {
    std::string reference;
    int sections = 0;
    std::vector<Section> parts;  // by number, each once
    std::size_t bytes = 0;

    void add(Section section);
    std::vector<int> missing() const;
  };

  Awaited& waiting_for(const TelegramSection& section);
  SourceDocument release(const std::string& reference);
  SourceDocument join(Awaited telegram);
  void add_indexed_sections(const std::vector<std::string>& paths, Awaited& telegram) const;
  static SourceDocument join_parts(std::vector<Section> parts);

  ReaderOptions options_;
  FindSources find_sources_;
  std::map<std::uint64_t, Awaited> waiting_;                   // by order of arrival
  std::unordered_map<std::string, std::uint64_t> arrival_of_;  // by reference
  std::uint64_t arrivals_ = 0;
  std::size_t held_ = 0;                    // bytes
  std::unordered_set<std::string> joined_;  // references of telegrams given out in several sections
};

}  // namespace dragoman
