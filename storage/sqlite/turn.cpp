#include "storage/sqlite/turn.hpp"

#include "base/check.hpp"
#include "runtime/fault.hpp"
#include "storage/sqlite/entries.hpp"
#include "storage/sqlite/put_rows.hpp"
#include "storage/sqlite/query.hpp"

namespace banli::storage {

SqliteTurn::SqliteTurn(SqliteStore& store) : store_(store), reader_(*store.writer_) {
  store_.begin_turn();
  try {
    const bool is_known = store_.tail_ && store_.tail_version_ == store_.writer_->file_version();
    tail_ = is_known ? *store_.tail_ : reader_.tail();
    committed_ = tail_.last;
  } catch (...) {
    store_.end_turn();
    throw;
  }
}

SqliteTurn::~SqliteTurn() {
  if (state_ == State::open) store_.end_turn();
}

void SqliteTurn::append(const Entry& entry) {
  expect_open();
  BANLI_CHECK(entry.position.value == tail_.last.value + 1);
  insert_entry(*store_.writer_, entry);
  tail_.last = entry.position;
  tail_.running = execution::running_hash(tail_.running, entry.hash);
}

void SqliteTurn::put(const runtime::Rows& rows) {
  expect_open();
  put_rows(*store_.writer_, rows);
}

void SqliteTurn::put(const Snapshot& snapshot) {
  expect_open();
  Query query(*store_.writer_,
              "REPLACE INTO w_snapshots (subject, number, fingerprint, state) VALUES (?,?,?,?)");
  query.bind(snapshot.subject, snapshot.number, snapshot.fingerprint, snapshot.state).run();
}

void SqliteTurn::put(const forms::Content& content) {
  expect_open();
  const auto digest = digest_from_hex(content.sha256());
  BANLI_CHECK(digest.has_value());
  Query query(*store_.writer_,
              "INSERT INTO contents (sha256, bytes) VALUES (?,?) ON CONFLICT DO NOTHING");
  query.bind(*digest, Bytes{content.bytes()}).run();
}

// The turn is over whatever happens; what fails is rolled back before the turn is given away.
void SqliteTurn::commit() {
  expect_open();
  state_ = State::over;
  store_.tail_.reset();
  try {
    store_tail();
    store_.commit();
    store_.tail_version_ = store_.writer_->file_version();
    store_.tail_ = tail_;
  } catch (...) {
    store_.end_turn();
    throw;
  }
  store_.end_turn();
}

void SqliteTurn::store_tail() {
  if (tail_.last == committed_) return;
  Query query(*store_.writer_, "UPDATE tail SET last = ?, running = ?");
  query.bind(tail_.last, tail_.running).run();
  if (store_.writer_->changed_rows() != 1)
    throw runtime::Fault("database-damaged", {{"file", store_.path_}});
}

void SqliteTurn::expect_open() const { BANLI_CHECK(state_ == State::open); }

}  // namespace banli::storage
