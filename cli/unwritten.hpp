// A store in which everything can be read and done, and nothing is ever written: a turn sees what
// it has put, and its commit takes all of it back.
#pragma once

#include <memory>

#include "runtime/store.hpp"

namespace banli::cli {

class UnwrittenStore final : public runtime::Store {
 public:
  explicit UnwrittenStore(runtime::Store& store) : store_(store) {}

  std::unique_ptr<runtime::Turn> take_turn() override;
  std::unique_ptr<runtime::Reader> reader() override { return store_.reader(); }
  void clear_projections(runtime::Turn& turn) override;

 private:
  runtime::Store& store_;
};

}  // namespace banli::cli
