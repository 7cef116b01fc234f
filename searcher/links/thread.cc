#include "searcher/links/thread.h"

#include <algorithm>
#include <deque>
#include <set>

#include "searcher/index/interruption.h"

namespace dragoman {
namespace {

using Documents = std::vector<Xapian::docid>;

// Breadth first, in one direction. Returns whether it came to its end.
template <typename Next>
bool follow(Xapian::docid from, std::set<Xapian::docid>& thread, Next next) {
  std::set<Xapian::docid> seen = {from};
  std::deque<Xapian::docid> waiting = {from};
  while (!waiting.empty()) {
    check_interruption();
    const Xapian::docid document = waiting.front();
    waiting.pop_front();
    for (const Xapian::docid linked : next(document)) {
      if (!seen.insert(linked).second) continue;
      if (thread.size() >= kMaxThread) return false;
      thread.insert(linked);
      waiting.push_back(linked);
    }
  }
  return true;
}

}  // namespace

Thread thread_of(const LinkReader& links, Xapian::docid document) {
  std::set<Xapian::docid> thread = {document};
  const bool before = follow(document, thread, [&](Xapian::docid at) { return links.cited(at); });
  const bool after = follow(document, thread, [&](Xapian::docid at) { return links.citing(at); });
  return {Documents(thread.begin(), thread.end()), !before || !after};
}

}  // namespace dragoman
