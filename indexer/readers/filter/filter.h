#pragma once
// Programs that make text of the formats of others: one row each.

#include <span>
#include <string>
#include <string_view>

#include "indexer/readers/filter/outside_program.h"
#include "indexer/readers/filter/spooled_input.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

/// Reads standard input and writes text.
struct Filter {
  std::string_view what;     // the format, for messages: "a PDF"
  std::string_view program;  // found by $PATH
  std::string_view package;  // Debian's, that has it
  std::span<const std::string_view> arguments;
};

/// The same filter's output for a file, and what it said. Throws InputError, naming the file, where
/// the program isn't installed, crashes or reaches a limit; one that fails by itself is the caller's
/// matter.
ProgramResult run_filter(const Filter& filter, const InputFile& file, const SpooledInput& input,
                         const ReaderOptions& options);

/// The first line of what a program said on standard error, for a message.
std::string first_complaint(const ProgramResult& result);

}  // namespace dragoman
