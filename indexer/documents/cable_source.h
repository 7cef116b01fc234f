#pragma once
// Source documents that are telegrams: telling them, and reading their headers.

#include "analyzers/cable/header/telegram.h"
#include "indexer/readers/source/source_document.h"

namespace dragoman {

/// Whether the document is analysed as a telegram: a raw cable, or the text of a row, a JSON object
/// or a page that looks like one and isn't called something else.
bool is_cable(const SourceDocument& source);

/// Its header, the id that the source gives or the file's name being the hint.
Telegram telegram_of(const SourceDocument& source);

}  // namespace dragoman
