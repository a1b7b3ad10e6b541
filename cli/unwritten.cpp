#include "cli/unwritten.hpp"

namespace banli::cli {
namespace {

class UnwrittenTurn final : public runtime::Turn {
 public:
  explicit UnwrittenTurn(std::unique_ptr<runtime::Turn> turn) : turn_(std::move(turn)) {}

  runtime::Reader& reader() override { return turn_->reader(); }
  const runtime::Tail& tail() const override { return turn_ ? turn_->tail() : last_; }
  void append(const runtime::Entry& entry) override { turn_->append(entry); }
  void put(const runtime::Rows& rows) override { turn_->put(rows); }
  void put(const runtime::Snapshot& snapshot) override { turn_->put(snapshot); }
  void put(const forms::Content&) override {}  // nobody reads it before the turn is over
  void commit() override {
    last_ = turn_->tail();
    turn_.reset();
  }
  runtime::Turn& taken() { return *turn_; }

 private:
  std::unique_ptr<runtime::Turn> turn_;
  runtime::Tail last_;
};

}  // namespace

std::unique_ptr<runtime::Turn> UnwrittenStore::take_turn() {
  return std::make_unique<UnwrittenTurn>(store_.take_turn());
}

void UnwrittenStore::clear_projections(runtime::Turn& turn) {
  store_.clear_projections(static_cast<UnwrittenTurn&>(turn).taken());
}

}  // namespace banli::cli
