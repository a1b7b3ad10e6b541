// Other cases, as the links of forms lead to them (language.md §3.6): read-only, by number. What is
// read is put down, so that it can be written into the events of the command that read it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "execution/instance.hpp"
#include "forms/fill.hpp"
#include "office/office.hpp"

namespace banli::graph {
class Graph;
}

namespace banli::execution {

struct OtherCase {
  std::shared_ptr<const Instance> instance;
  std::shared_ptr<const graph::Graph> graph;
};
// By its number or id, as it stands when it is asked.
using OtherCases = std::function<std::optional<OtherCase>(std::string_view number)>;

// A case is written as its number, or as its id until it has one.
std::string number_of(const Instance& instance);

struct ReadValue {
  InstanceId instance;
  std::string number;
  std::uint64_t entry = 0;  // of that case, behind which it was read
  std::string path;
  Value value;
  bool redactable = false;
  bool operator==(const ReadValue&) const = default;
};

class LinkReader {
 public:
  LinkReader(const OtherCases& others, const office::Office& office, Instant now)
      : others_(others), office_(office), now_(now) {}

  std::optional<Value> follow(const std::string& number,
                              const std::vector<std::string>& path) const;
  forms::CaseFinder finder() const;
  // What was read since this was asked last, each once.
  std::vector<ReadValue> take_read() const;

 private:
  const OtherCases& others_;
  const office::Office& office_;
  Instant now_;
  mutable std::vector<ReadValue> read_;
  mutable std::size_t taken_ = 0;
};

}  // namespace banli::execution
