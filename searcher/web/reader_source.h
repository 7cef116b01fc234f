#pragma once
// What of a request says who asks (docs/several-indexes.md).

#include <string>

#include "searcher/engine/searcher_pool.h"
#include "searcher/index/reader.h"
#include "searcher/web/http.h"
#include "searcher/web/listen_address.h"

namespace dragoman {

struct ReaderSource {
  enum class Kind {
    kNone,    // readers are alike
    kPeer,    // the process at the other end of the Unix socket
    kHeader,  // names of groups, in a header that the proxy sets
  };
  Kind kind = Kind::kNone;
  std::string header;  // its name

  Readers readers() const { return kind == Kind::kNone ? Readers::kAlike : Readers::kApart; }
};

/// "peer" or "header:NAME". Throws UsageError for anything else, for peer where the server listens
/// at an address, and for a header where others than this machine reach that address.
ReaderSource read_reader_source(const std::string& typed, const ListenAddress& listen);

/// Who asks. Without the header, somebody in no group. Throws UsageError for a header that comes
/// twice, and as read_group_names() does.
Reader reader_of(const HttpRequest& request, const ReaderSource& source);

}  // namespace dragoman
