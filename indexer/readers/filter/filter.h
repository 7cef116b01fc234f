#pragma once
// Programs that make text of the formats of others: one row each, built in (built_in_filters.h) or
// the user's (filter_file.h).

#include <string>
#include <utility>
#include <vector>

#include "indexer/readers/filter/outside_program.h"
#include "indexer/readers/filter/spooled_input.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

/// Reads the file's bytes, from standard input or the path that stands for "{input}", and writes text
/// to standard output.
struct Filter {
  std::string what;                     // the format, for messages: "a PDF"
  std::string program;                  // found by $PATH, or a path
  std::string package;                  // Debian's, that has it; "" where it isn't known
  std::vector<std::string> arguments;   // "{input}" and other marks may be parts of them
  ProgramLimits limits = {};            // an output of 0 bytes: what one document may have
  std::vector<std::string> needs = {};  // paths that it has to read, beside /usr
};

/// What stands for the marks of the arguments: {"{page}", "4"}.
using FilterMarks = std::vector<std::pair<std::string, std::string>>;

/// The filter's output for a file, and what it said. It runs isolated where that is possible
/// (isolation.h). Throws InputError, naming the file, where the program isn't installed, crashes or
/// reaches a limit; one that fails by itself is the caller's matter.
ProgramResult run_filter(const Filter& filter, const InputFile& file, const SpooledInput& input,
                         const ReaderOptions& options, const FilterMarks& marks = {});

/// The first line of what a program said on standard error, for a message.
std::string first_complaint(const ProgramResult& result);

}  // namespace dragoman
