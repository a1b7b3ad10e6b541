// The outbox: notices that are to be delivered outside, by mail or any other way. Its rows are
// written in the transaction of the entry that gives notice, so none is lost and none is sent of
// what was not done; they are no history, and a rebuild does not send anything twice.
#pragma once

#include "execution/entry.hpp"
#include "execution/instance.hpp"
#include "runtime/rows.hpp"

namespace banli::runtime {

// What an entry adds to the outbox, and takes away: what was not sent yet of visits that it undid.
// The starter is told of an end that somebody else brought about. `rows` are those of `project`.
void add_outbox(const execution::Entry& entry, const execution::Events& events,
                const execution::Instance& after, Rows& rows);

// `41-2`: the second notice of the entry at position 41. A receiver that got it before knows it.
std::string notice_id(const NoticeRow& row);

// After a try that failed: due again after a pause that grows, or after the last one given up.
void try_later(OutboxRow& row, Instant now, std::string error);

}  // namespace banli::runtime
