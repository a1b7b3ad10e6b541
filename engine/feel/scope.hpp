// What an evaluation may reach and how far it may go: the names in force, innermost first, then
// the host's; the names that were missing; the steps that are left. Values in force are pointed
// to, never copied: who pushes one keeps it alive until it is taken back.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "feel/expression.hpp"

namespace banli::feel {

constexpr std::size_t greatest_steps = 100'000;

class Scope {
 public:
  using Mark = std::size_t;

  explicit Scope(const Names& names) : names_(names) {}

  const Names& names() const { return names_; }

  Mark mark() const { return frames_.size(); }
  void back_to(Mark mark) { frames_.resize(mark); }
  void push(std::string_view name, const Value& value) { frames_.push_back({name, &value}); }
  // `item`, and the members of a record without it.
  void push_item(const Value& item);

  // What the expression itself named, else nothing.
  const Value* find_local(std::string_view name) const;
  // Then what the host knows, then a function of FEEL; null, and told as missing, if nobody does.
  const Value* find(const std::string& name);
  void tell_missing(const std::string& path);
  std::vector<std::string> missing() && { return std::move(missing_); }

  // False once the steps are used up.
  bool charge(std::size_t steps);
  void exhaust() { steps_ = greatest_steps + 1; }
  bool is_exhausted() const { return steps_ > greatest_steps; }

 private:
  struct Frame {
    std::string_view name;  // empty: the members of the value
    const Value* value;
  };

  const Names& names_;
  std::vector<Frame> frames_;
  std::map<std::string, Value, std::less<>> known_;  // what the host answered
  std::vector<std::string> missing_;
  std::size_t steps_ = 0;
};

}  // namespace banli::feel
