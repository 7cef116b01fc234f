#pragma once
// Telling mail from other texts: many of them begin with "From:" and "Subject:" too. Sources: RFC
// 5322 (messages), RFC 4155 (mbox). Pure functions; any bytes are safe.

#include <string_view>

namespace dragoman {

/// A message: a block of header lines, two of them what mail programs alone write.
bool looks_like_mail(std::string_view head);

/// Messages one after another, each after a line "From ADDRESS DATE".
bool looks_like_mbox(std::string_view head);

}  // namespace dragoman
