#include "indexer/reader.h"

#include "analyzers/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/byte_source.h"
#include "indexer/json_lines_reader.h"
#include "indexer/text_reader.h"

namespace dragoman {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

// A JSON object: a brace, then a quote or the closing brace.
bool looks_like_json_lines(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::size_t brace = head.find_first_not_of(kBlanks);
  if (brace == std::string_view::npos || head[brace] != '{') return false;
  const std::size_t key = head.find_first_not_of(kBlanks, brace + 1);
  return key != std::string_view::npos && (head[key] == '"' || head[key] == '}');
}

}  // namespace

std::unique_ptr<Reader> open_reader(const InputFile& file, const ReaderOptions& options) {
  auto bytes = std::make_unique<ByteSource>(file.path);
  const std::string_view head = bytes->peek();
  const std::string place = file.path.string();
  if (head.find_first_not_of(kBlanks) == std::string_view::npos && head.size() < (64U << 10U)) {
    throw InputError(place + ": empty");
  }
  if (looks_binary(head)) throw InputError(place + ": binary, not text");
  const bool json = options.format == SourceFormat::kJsonLines ||
                    (options.format == SourceFormat::kAuto && looks_like_json_lines(head));
  return json ? make_json_lines_reader(file, std::move(bytes), options)
              : make_text_reader(file, std::move(bytes), options);
}

}  // namespace dragoman
