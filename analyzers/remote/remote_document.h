#pragma once
// What an index made with --for-remote keeps beside the rest, so that Xapian's own servers can
// answer from it: positions in Xapian's table, for OP_PHRASE and OP_NEAR, and the values of
// remote_record.h.

#include <xapian.h>
#include <string>

namespace dragoman {

/// Adds them to a document that DocumentMaker made.
void make_remote(const std::string& id, Xapian::Document& document);

}  // namespace dragoman
