// A list whose copies share their elements until one of them is changed, so that copying it costs a
// pointer an element. Reading never copies. Copies may be read by several threads at once; a list
// is changed by one thread while no other copies it or drops a copy of it.
#pragma once

#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace banli {

template <class T>
class SharedList {
  using Items = std::vector<std::shared_ptr<T>>;

 public:
  class const_iterator {
   public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T*;
    using reference = const T&;

    const_iterator() = default;
    explicit const_iterator(Items::const_iterator at) : at_(at) {}

    reference operator*() const { return **at_; }
    pointer operator->() const { return at_->get(); }
    reference operator[](difference_type n) const { return *at_[n]; }
    const_iterator& operator++() { return *this += 1; }
    const_iterator& operator--() { return *this += -1; }
    const_iterator operator++(int) { return const_iterator(at_++); }
    const_iterator operator--(int) { return const_iterator(at_--); }
    const_iterator& operator+=(difference_type n) {
      at_ += n;
      return *this;
    }
    const_iterator& operator-=(difference_type n) { return *this += -n; }
    const_iterator operator+(difference_type n) const { return const_iterator(at_ + n); }
    const_iterator operator-(difference_type n) const { return const_iterator(at_ - n); }
    difference_type operator-(const const_iterator& other) const { return at_ - other.at_; }
    auto operator<=>(const const_iterator&) const = default;

   private:
    Items::const_iterator at_;
  };
  using value_type = T;
  using iterator = const_iterator;

  SharedList() = default;
  SharedList(std::vector<T> items) {
    for (T& item : items) push_back(std::move(item));
  }

  std::size_t size() const { return items_.size(); }
  bool empty() const { return items_.empty(); }
  const T& operator[](std::size_t at) const { return *items_[at]; }
  const T& front() const { return *items_.front(); }
  const T& back() const { return *items_.back(); }
  const_iterator begin() const { return const_iterator(items_.begin()); }
  const_iterator end() const { return const_iterator(items_.end()); }
  auto rbegin() const { return std::reverse_iterator(end()); }
  auto rend() const { return std::reverse_iterator(begin()); }

  // This list's own copy of the element, to be changed.
  T& edit(std::size_t at) {
    std::shared_ptr<T>& item = items_[at];
    if (item.use_count() > 1) item = std::make_shared<T>(*item);
    return *item;
  }
  T& edit(const_iterator at) { return edit(static_cast<std::size_t>(at - begin())); }
  T& emplace_back() { return *items_.emplace_back(std::make_shared<T>()); }
  T& insert(const_iterator at, T item) {
    const auto place = items_.begin() + (at - begin());
    return **items_.insert(place, std::make_shared<T>(std::move(item)));
  }
  void push_back(T item) { items_.push_back(std::make_shared<T>(std::move(item))); }
  void erase_if(const auto& is_gone) {
    std::erase_if(items_, [&](const std::shared_ptr<T>& item) {
      return is_gone(static_cast<const T&>(*item));
    });
  }

  bool operator==(const SharedList& other) const {
    if (size() != other.size()) return false;
    for (std::size_t i = 0; i < size(); ++i) {
      if (items_[i] != other.items_[i] && !(*items_[i] == *other.items_[i])) return false;
    }
    return true;
  }

 private:
  Items items_;
};

}  // namespace banli
