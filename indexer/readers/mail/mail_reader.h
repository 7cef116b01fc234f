#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kMailFormat{"mail"};

/// A message or a mailbox.
bool looks_like_mail_file(std::string_view head);

/// A message, or the messages of a mailbox (mbox), each a document followed by its attachments.
///   - The n-th message of a mailbox has the mailbox's path and "/n"; an attachment has
///     that of its message with "/" and its name. options.open_member opens it.
///   - An attachment that can't be taken throws InputError, and the next call continues after it. So
///     does a message larger than a document may be, and one whose header is larger than 1 MB.
///   - Mails attached to mails are read kDeepestMail deep (ReaderOptions::depth).
std::unique_ptr<Reader> make_mail_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options);

constexpr int kDeepestMail = 5;

}  // namespace dragoman
