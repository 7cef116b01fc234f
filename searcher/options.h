#pragma once
// The command line of dragoman-search.

#include <optional>
#include <string>

#include "searcher/search.h"

namespace dragoman {

enum class OutputFormat { kText, kJson };

struct SearchOptions {
  std::string index;
  SearchRequest request;
  OutputFormat format = OutputFormat::kText;
  bool explain = false;
  bool colour = false;
  std::size_t facet_values = 0;  // most values shown of a facet in text
};

/// Reads the arguments. Absent where --help or --version was asked for and has been printed. Throws
/// UsageError with what is wrong.
std::optional<SearchOptions> read_search_options(int argc, const char* const* argv);

}  // namespace dragoman
