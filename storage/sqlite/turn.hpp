// One turn at the SQLite file: the lock is held and a transaction open from its beginning to its
// commit, or to its end if it is dropped, when nothing of it remains.
#pragma once

#include "storage/sqlite/reader.hpp"
#include "storage/sqlite/store.hpp"

namespace banli::storage {

class SqliteTurn final : public runtime::Turn {
 public:
  explicit SqliteTurn(SqliteStore& store);  // takes the turn
  ~SqliteTurn() override;

  runtime::Reader& reader() override { return reader_; }
  const Tail& tail() const override { return tail_; }
  void append(const Entry& entry) override;
  void put(const runtime::Rows& rows) override;
  void put(const Snapshot& snapshot) override;
  void put(const forms::Content& content) override;
  void commit() override;

  const SqliteStore& store() const { return store_; }

 private:
  enum class State { open, over };
  void expect_open() const;
  void store_tail();

  SqliteStore& store_;
  SqliteReader reader_;
  Tail tail_;
  Position committed_;
  State state_ = State::open;
};

}  // namespace banli::storage
