#include "indexer/readers/filter/filter.h"

#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/text/ascii.h"
#include "analyzers/text/display.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/filter/isolation.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {
namespace {

std::string failure_of(const Filter& filter, ProgramEnd end, const ProgramLimits& limits) {
  const std::string& program = filter.program;
  switch (end) {
    case ProgramEnd::kTooLong:
      return program + " was ended after " +
             std::to_string(std::chrono::duration_cast<std::chrono::seconds>(limits.time).count()) +
             " seconds on it";
    case ProgramEnd::kTooMuch:
      return "its text is larger than " + print_bytes(limits.output_bytes) +
             ", too large for one document (split it, or raise --max-document)";
    case ProgramEnd::kCrashed: return program + " crashed on it, or reached a limit";
    default: return "";
  }
}

void replace_all(std::string_view mark, std::string_view value, std::string& text) {
  for (std::size_t at = text.find(mark); at != std::string::npos;
       at = text.find(mark, at + value.size())) {
    text.replace(at, mark.size(), value);
  }
}

std::string missing_program(const Filter& filter) {
  const std::string what_to_do =
      filter.package.empty() ? "which isn't installed" : "install " + filter.package;
  return filter.what + ", which " + filter.program + " reads (" + what_to_do + ')';
}

std::vector<std::string> written_arguments(const Filter& filter, const FilterMarks& marks) {
  std::vector<std::string> out;
  for (std::string argument : filter.arguments) {
    replace_all("{input}", "/dev/stdin", argument);
    for (const auto& [mark, value] : marks) replace_all(mark, value, argument);
    out.push_back(std::move(argument));
  }
  return out;
}

}  // namespace

ProgramResult run_filter(const Filter& filter, const InputFile& file, const SpooledInput& input,
                         const ReaderOptions& options, const FilterMarks& marks) {
  const std::string place = file.path.string() + ": ";
  const auto path = find_program(filter.program);
  if (!path) throw InputError(place + missing_program(filter));
  ProgramLimits limits = filter.limits;
  if (limits.output_bytes == 0) limits.output_bytes = options.most_bytes;
  const IsolatedProgram program =
      isolate(*path, written_arguments(filter, marks), filter.needs, limits);
  ProgramResult result =
      run_program(program.path, program.arguments, input.descriptor(), limits, program.is_isolated);
  const std::string failure = failure_of(filter, result.end, limits);
  if (!failure.empty()) throw InputError(place + failure);
  return result;
}

std::string first_complaint(const ProgramResult& result) {
  constexpr std::size_t kMaxShown = 120;
  const std::string text = decode_text(result.errors).text;
  const std::string_view all = ascii::trim(text);
  return shortened(printable(all.substr(0, all.find('\n'))), kMaxShown);
}

}  // namespace dragoman
