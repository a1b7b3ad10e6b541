// A map from texts, in their order, whose copies share their entries until one of them is changed
// (shared_list.hpp). For maps of a size at which shifting pointers costs nothing.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/shared_list.hpp"

namespace banli {

template <class T>
class SharedMap {
 public:
  using value_type = std::pair<std::string, T>;
  using const_iterator = SharedList<value_type>::const_iterator;

  std::size_t size() const { return entries_.size(); }
  bool empty() const { return entries_.empty(); }
  const_iterator begin() const { return entries_.begin(); }
  const_iterator end() const { return entries_.end(); }
  const_iterator lower_bound(std::string_view key) const {
    return std::lower_bound(
        begin(), end(), key,
        [](const value_type& entry, std::string_view wanted) { return entry.first < wanted; });
  }
  const_iterator find(std::string_view key) const {
    const const_iterator at = lower_bound(key);
    return at != end() && at->first == key ? at : end();
  }

  // The value to be changed; a new one where there was none.
  T& edit(std::string_view key) {
    const const_iterator at = lower_bound(key);
    if (at != end() && at->first == key) return edit(at);
    return entries_.insert(at, {std::string(key), T()}).second;
  }
  T& edit(const_iterator at) { return entries_.edit(at).second; }

  bool operator==(const SharedMap&) const = default;

 private:
  SharedList<value_type> entries_;
};

}  // namespace banli
