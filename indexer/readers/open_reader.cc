#include "indexer/readers/open_reader.h"

#include <algorithm>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/filter/filter_file.h"
#include "indexer/readers/format.h"
#include "indexer/readers/known/known_format.h"
#include "indexer/readers/office/filtered_reader.h"
#include "indexer/readers/source/mending_reader.h"
#include "indexer/readers/source/utf16_source.h"
#include "indexer/readers/table/fixed_reader.h"
#include "indexer/readers/table/table_reader.h"
#include "indexer/readers/text/text_reader.h"

namespace dragoman {
namespace {

bool is_blank(std::string_view head) {
  return head.find_first_not_of(" \t\r\n") == std::string_view::npos &&
         head.size() < ByteSource::kPeeked;
}

// A format asked for is that of an archive's members too, so an archive is recognised all the same.
const FormatInfo& choose_format(std::string_view head, SourceFormat asked) {
  const auto table = format_table();
  return *std::find_if(table.begin(), table.end(), [&](const FormatInfo& row) {
    const bool by_content = asked == kAnyFormat || row.is_binary;
    return row.format == asked || (by_content && row.recognises(head));
  });
}

// A format that nobody reads is named, and no prose. One asked for is taken at its word, unless the
// bytes are no text.
void refuse_known(const InputFile& file, const std::string& format) {
  if (!format.empty()) throw InputError(file.path.string() + ": " + format);
}

std::unique_ptr<Reader> open_text(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                  const ReaderOptions& options) {
  const std::string_view head = bytes->peek();
  if (is_blank(head)) throw InputError(file.path.string() + ": empty");
  if (looks_binary(head)) throw InputError(file.path.string() + ": binary, not text");
  if (!options.columns.empty() && has_chosen_columns(head, options.columns)) {
    return mend_documents(make_table_reader(file, std::move(bytes), options));
  }
  const FormatInfo& format = choose_format(head, options.format);
  if (options.format == kAnyFormat && format.format == kTextFormat) {
    refuse_known(file, known_text_format(head));
    if (options.layout != nullptr && !looks_like_telegram(head)) {
      return mend_documents(make_fixed_reader(file, std::move(bytes), options));
    }
  }
  return mend_documents(format.open(file, std::move(bytes), options));
}

}  // namespace

std::unique_ptr<Reader> open_reader(const InputFile& file, const ReaderOptions& options) {
  return open_reader(file, open_file(file.path), options);
}

std::unique_ptr<Reader> open_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                    const ReaderOptions& asked) {
  ReaderOptions options = asked;
  options.open_member = open_reader;
  const std::string_view head = bytes->peek();
  if (options.filters) {
    const UserFilter* const filter = filter_for(*options.filters, file.path, head);
    if (filter != nullptr) {
      return mend_documents(make_user_filter_reader(*filter, file, std::move(bytes), options));
    }
  }
  const FormatInfo& format = choose_format(head, options.format);
  if (format.is_binary) return format.open(file, std::move(bytes), options);
  refuse_known(file, known_binary_format(head));
  if (const auto form = recognise_utf16(head)) {
    auto source = std::make_unique<Utf16Source>(std::move(bytes), *form);
    const Utf16Source& decoded = *source;
    return note_utf16(open_text(file, std::move(source), options), decoded);
  }
  return open_text(file, std::move(bytes), options);
}

}  // namespace dragoman
