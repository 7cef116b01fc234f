#pragma once
// --serve: a line of JSON for each line of input, for programs that ask again and again.

#include "searcher/index/reader.h"
#include "searcher/serve/answer.h"
#include "searcher/serve/worker_pool.h"

namespace dragoman {

/// The descriptors of one client, and when it is done with.
struct ServedClient {
  int in = 0;
  int out = 1;
  int stop = -1;      // readable: no further line is read
  unsigned idle = 0;  // seconds without a line after which the client is left; 0: any number
  std::size_t longest = kLongestServedLine;  // line that is read, in bytes
  Reader reader = {};                        // whose rights count where readers are apart
};

/// Answers each line of input, a query or a JSON object (docs/protocol.md), with one line. Requests
/// with an "id" may be answered in another order, as the workers come to them; the others are
/// answered in theirs. Returns when the input has ended and all is answered; false where `out` can't
/// be written any more. Leaves the descriptors open.
bool serve(WorkerPool& workers, const ServedRequest& usual, const ServedClient& client);

}  // namespace dragoman
