#include "searcher/engine/grouped_copies.h"

#include <algorithm>
#include <utility>

#include "searcher/engine/candidates.h"

namespace dragoman {
namespace {

constexpr std::uint32_t kMaxGrouped = 100;  // hits up to the page's last

// The first `most` documents, from the best on, without copies of documents before them.
GroupedPage group(OpenIndex& index, const std::vector<rank::RankedDocument>& ranked,
                  std::size_t most) {
  GroupedPage page;
  std::vector<Xapian::docid> left;
  for (const rank::RankedDocument& document : ranked) left.push_back(document.docid);
  for (const rank::RankedDocument& document : ranked) {
    if (page.documents.size() == most) break;
    if (std::erase(left, document.docid) == 0) continue;
    std::vector<Xapian::docid> copies = index.copies().copies_among(document.docid, left);
    std::erase_if(left, [&](Xapian::docid other) {
      return std::find(copies.begin(), copies.end(), other) != copies.end();
    });
    page.documents.push_back(document);
    page.copies.push_back(std::move(copies));
  }
  return page;
}

template <typename Value>
void drop_first(std::size_t count, std::vector<Value>& values) {
  const auto size = static_cast<std::ptrdiff_t>(std::min(count, values.size()));
  values.erase(values.begin(), values.begin() + size);
}

}  // namespace

bool groups_copies(const SearchRequest& request) {
  return !request.all_copies && request.limit > 0 && request.offset + request.limit <= kMaxGrouped;
}

GroupedPage find_grouped_page(OpenIndex& index, const SearchRequest& request,
                              const SearchPlan& plan) {
  const std::uint32_t wanted = request.offset + request.limit;
  SearchRequest wide = request;
  wide.offset = 0;
  GroupedPage page;
  for (wide.limit = kMaxGrouped;; wide.limit *= 2) {
    const auto ranked = find_page(index, wide, plan);
    page = group(index, ranked, wanted);
    if (page.documents.size() == wanted || ranked.size() < wide.limit) break;
  }
  drop_first(request.offset, page.documents);
  drop_first(request.offset, page.copies);
  return page;
}

}  // namespace dragoman
