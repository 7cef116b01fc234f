#include "indexer/readers/reader.h"

#include <algorithm>

#include "analyzers/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/format.h"

namespace dragoman {
namespace {

bool is_blank(std::string_view head) {
  return head.find_first_not_of(" \t\r\n") == std::string_view::npos &&
         head.size() < ByteSource::kPeeked;
}

const FormatInfo& choose_format(std::string_view head, SourceFormat asked) {
  const auto table = format_table();
  return *std::find_if(table.begin(), table.end(), [&](const FormatInfo& row) {
    return asked == SourceFormat::kAuto ? row.recognises(head) : row.format == asked;
  });
}

}  // namespace

std::unique_ptr<Reader> open_reader(const InputFile& file, const ReaderOptions& options) {
  return open_reader(file, open_file(file.path), options);
}

std::unique_ptr<Reader> open_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                    const ReaderOptions& options) {
  const std::string_view head = bytes->peek();
  const std::string place = file.path.string();
  if (is_blank(head)) throw InputError(place + ": empty");
  const FormatInfo& format = choose_format(head, options.format);
  if (!format.is_binary && looks_binary(head)) throw InputError(place + ": binary, not text");
  return format.open(file, std::move(bytes), options);
}

}  // namespace dragoman
