#include "indexer/readers/filter/filter.h"

#include <vector>

#include "analyzers/text/ascii.h"
#include "analyzers/text/display.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {
namespace {

std::string failure_of(const Filter& filter, ProgramEnd end, const ProgramLimits& limits) {
  const std::string program(filter.program);
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

}  // namespace

ProgramResult run_filter(const Filter& filter, const InputFile& file, const SpooledInput& input,
                         const ReaderOptions& options) {
  const std::string place = file.path.string() + ": ";
  const auto path = find_program(std::string(filter.program));
  if (!path) {
    throw InputError(place + std::string(filter.what) + ", which " + std::string(filter.program) +
                     " reads (install " + std::string(filter.package) + ')');
  }
  ProgramLimits limits;
  limits.output_bytes = options.most_bytes;
  const std::vector<std::string> arguments(filter.arguments.begin(), filter.arguments.end());
  ProgramResult result = run_program(*path, arguments, input.descriptor(), limits);
  const std::string failure = failure_of(filter, result.end, limits);
  if (!failure.empty()) throw InputError(place + failure);
  return result;
}

std::string first_complaint(const ProgramResult& result) {
  constexpr std::size_t kMostShown = 120;
  const std::string text = decode_text(result.errors).text;
  const std::string_view all = ascii::trim(text);
  return shortened(printable(all.substr(0, all.find('\n'))), kMostShown);
}

}  // namespace dragoman
