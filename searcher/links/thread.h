#pragma once
// The thread of a document: what it answers and what answers it, all the way. What it cites, what
// that cites and so on; and what cites it, what cites that and so on. What else those cite or are
// cited by isn't of the thread, or everything would be.

#include <xapian.h>
#include <cstddef>
#include <vector>

#include "searcher/links/linked_documents.h"

namespace dragoman {

/// The most documents of a thread.
inline constexpr std::size_t kMaxThread = 1000;

struct Thread {
  std::vector<Xapian::docid> documents;  // ascending, the one asked for among them
  bool is_cut = false;                   // there are more
};

/// The nearest come first into a thread that is cut. Throws as LinkReader does.
Thread thread_of(const LinkReader& links, Xapian::docid document);

}  // namespace dragoman
