// dragoman-search: searches an index.

#include <exception>
#include <iostream>

#include "analyzers/schema/index_files.h"
#include "analyzers/text/display.h"
#include "searcher/options.h"
#include "searcher/output_json.h"
#include "searcher/output_text.h"
#include "searcher/search.h"
#include "searcher/text_layout.h"

int main(int argc, char** argv) {
  try {
    const auto options = dragoman::read_search_options(argc, argv);
    if (!options) return 0;
    const auto folder = dragoman::index_folder(options->index);
    dragoman::Searcher searcher(folder);
    const dragoman::SearchResult result = searcher.search(options->request);
    if (options->format == dragoman::OutputFormat::kJson) {
      dragoman::write_json(result, *options, std::cout);
    } else {
      for (const std::string& note : result.notes) {
        std::cerr << "dragoman-search: " << dragoman::printable(note) << '\n';
      }
      dragoman::write_text(result, *options, dragoman::terminal_width(), std::cout);
    }
    std::cout.flush();
    if (!std::cout) {
      std::cerr << "dragoman-search: can't write the result\n";
      return 2;
    }
    return result.total > 0 ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "dragoman-search: " << dragoman::printable(error.what()) << '\n';
    return 2;
  }
}
