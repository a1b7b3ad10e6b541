#include "tests/runtime/journal_check.hpp"

#include <fmt/format.h>

#include <limits>
#include <map>

#include "execution/entry.hpp"
#include "runtime/batch.hpp"
#include "runtime/rebuild.hpp"

namespace banli::tests {
namespace {

constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();

std::string text_of(const std::optional<Instant>& instant) {
  return instant ? iso_text(*instant) : "-";
}

class ChainCheck {
 public:
  void check(const runtime::Entry& entry) {
    ++count_;
    runtime::ChainHead& head = heads_[entry.subject];
    expect(entry.position.value == count_, "position", entry);
    expect(entry.number == head.number + 1, "number", entry);
    expect(entry.previous == head.hash, "previous hash", entry);
    expect(entry.hash == execution::hash_of(entry), "hash", entry);
    expect(entry.time >= last_, "time", entry);
    head = {entry.number, entry.hash};
    last_ = entry.time;
    running_ = execution::running_hash(running_, entry.hash);
  }
  std::string findings(const runtime::Tail& tail) {
    if (tail.last.value != count_) findings_ += "the tail's count is wrong\n";
    if (tail.running != running_) findings_ += "the tail's hash is wrong\n";
    return findings_;
  }

 private:
  void expect(bool holds, std::string_view what, const runtime::Entry& entry) {
    if (holds) return;
    findings_ += fmt::format("wrong {} at {} number {}\n", what, entry.subject, entry.number);
  }

  std::uint64_t count_ = 0;
  Instant last_;
  Digest running_{};
  std::map<std::string, runtime::ChainHead> heads_;
  std::string findings_;
};

std::string line_of(const runtime::InstanceRow& row) {
  return fmt::format("case {} {} {} {} {} {} {} {} {} {} {} {} {}-{}\n", row.id.value, row.number,
                     row.process, row.version, row.bundle, row.state, row.outcome, row.starter,
                     iso_text(row.started), text_of(row.ended), text_of(row.due), row.last.value,
                     row.parent.value, row.parent_visit.value);
}

std::string line_of(const runtime::TaskRow& row) {
  return fmt::format("task {} {} {} {} {} {} {} {} {} {} {} {} {}\n", row.instance.value,
                     row.visit.value, row.seat, row.several, row.step, row.lane, row.state,
                     row.holder, row.role, text_of(row.due), iso_text(row.opened), row.process,
                     row.number);
}

std::string line_of(const runtime::IncidentRow& row) {
  return fmt::format("incident {} {} {} {} {} {}\n", row.instance.value, row.visit.value, row.step,
                     row.code, row.about, iso_text(row.raised));
}

std::string line_of(const runtime::WaitRow& row) {
  return fmt::format("wait {}-{}.{} {} {} {} {} {}\n", row.instance.value, row.visit.value,
                     row.wait, row.kind, row.name, row.key, text_of(row.at), iso_text(row.opened));
}

std::string line_of(const runtime::NoticeRow& row) {
  return fmt::format("notice {}.{} {}-{} {} {} {} {} {} {} {}\n", row.position.value, row.ordinal,
                     row.instance.value, row.visit.value, row.what, row.to, row.name, row.count,
                     iso_text(row.at), row.process, row.number);
}

std::string line_of(const runtime::MessageRow& row) {
  return fmt::format("message {} {} {} {} {} {} {}\n", row.id, row.name, row.key, row.values,
                     iso_text(row.sent), iso_text(row.kept_until), row.met.value);
}

std::string line_of(const runtime::DocumentRow& row) {
  return fmt::format("{} {} {} {} {} {} {} {}\n", row.kind, row.name, row.version, row.path,
                     row.digest, row.bundle, row.uses, row.position.value);
}

}  // namespace

std::string rows_of(runtime::Store& store) {
  const auto reader = store.reader();
  std::string lines;
  runtime::InstanceFilter cases;
  cases.limit = no_limit;
  for (const auto& row : reader->instances(cases)) lines += line_of(row);
  runtime::TaskFilter tasks;
  tasks.states = runtime::TaskFilter::States::all;
  tasks.limit = no_limit;
  for (const auto& row : reader->tasks(tasks)) lines += line_of(row);
  for (const auto& row : reader->incidents()) lines += line_of(row);
  runtime::WaitFilter waits;
  waits.limit = no_limit;
  for (const auto& row : reader->waits(waits)) {
    lines += line_of(row);
    if (const InstanceId holder = reader->turn_holder(row.key)) {
      lines += fmt::format("turn {} {}\n", row.key, holder.value);
    }
  }
  runtime::NoticeFilter notices;
  notices.limit = no_limit;
  for (const auto& row : reader->notices(notices)) lines += line_of(row);
  for (const auto& row : reader->messages(no_limit)) lines += line_of(row);
  for (const char* kind : {"form", "organisation", "process"}) {
    for (const auto& row : reader->documents(kind)) lines += line_of(row);
  }
  for (const auto& person : reader->administrators()) lines += "administrator " + person + "\n";
  if (const auto site = reader->site()) lines += "site " + site->title + " " + site->zone + "\n";
  return lines;
}

std::string why_not_whole(runtime::Store& store) {
  ChainCheck chains;
  const auto reader = store.reader();
  reader->entries_after(Position{}, [&](const runtime::Entry& entry) { chains.check(entry); });
  std::string findings = chains.findings(reader->tail());
  const std::string before = rows_of(store);
  runtime::rebuild(store);
  const std::string after = rows_of(store);
  if (before != after) findings += "a rebuild gives other rows:\n" + before + "not\n" + after;
  return findings;
}

}  // namespace banli::tests
