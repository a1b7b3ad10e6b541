// What is measured: a program that completes cases in a folder of its own. One per process; its
// clients run on threads.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace banli::bench {

// Driven by one thread: one case of 17 commands after another, each durable before the next.
class Client {
 public:
  virtual ~Client() = default;
  // Adds the nanoseconds that each completion of a task took.
  virtual void complete_case(std::vector<std::int64_t>& completions_ns) = 0;
};

class Contender {
 public:
  virtual ~Contender() = default;
  virtual std::unique_ptr<Client> client() = 0;
};

struct Program {
  std::string name;
  std::function<std::unique_ptr<Contender>(const std::string& folder)> start;
};

}  // namespace banli::bench
