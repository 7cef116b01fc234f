#pragma once
// Lists in tables: items parted by '|', none of them holding one. An empty list has no items.

#include <cstddef>
#include <string_view>

namespace dragoman {

/// Calls `on_item` with each item, a view into the list.
template <typename OnItem>
void for_each_item(std::string_view list, OnItem on_item) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    on_item(list.substr(0, bar));
    if (bar == std::string_view::npos) return;
    list.remove_prefix(bar + 1);
  }
}

}  // namespace dragoman
