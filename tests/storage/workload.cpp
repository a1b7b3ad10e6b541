#include "tests/storage/workload.hpp"

#include <algorithm>

#include "tests/storage/sample_journal.hpp"

namespace banli::tests {
namespace {

using execution::Entry;

constexpr std::uint64_t case_count = 5;

runtime::Rows rows_of(const Entry& entry) {
  const std::string_view subject = entry.subject;
  if (!subject.starts_with("instance/")) return {};
  return sample_rows({std::stoull(std::string(subject.substr(9)))}, entry);
}

// Longer than a page; the same in every third turn.
forms::Content content_of(int turn) {
  return forms::Content(std::string(9000, static_cast<char>('a' + turn % 3)));
}

}  // namespace

Workload::Workload(int turns) {
  SampleJournal journal;
  std::uint64_t command = 0;
  for (int turn = 0; turn < turns; ++turn) {
    std::vector<Entry>& entries = turns_.emplace_back();
    for (int i = 0; i <= turn % 3; ++i) {
      ++command;
      const InstanceId id{command % case_count + 1};
      entries.push_back(journal.next(command, {.subject = execution::instance_subject(id),
                                               .key = "key-" + std::to_string(command),
                                               .values = one_value(std::string(300, 'o')),
                                               .content = content_of(turn).sha256()}));
    }
  }
}

void Workload::run_turn(runtime::Store& store, int turn) const {
  const auto hold = store.take_turn();
  for (const Entry& entry : turns_.at(static_cast<std::size_t>(turn))) {
    hold->append(entry);
    hold->put(content_of(turn));
    hold->put(rows_of(entry));
    hold->put(runtime::Snapshot{.subject = entry.subject,
                                .number = entry.number,
                                .fingerprint = "1",
                                .state = std::string(700, 's')});
  }
  hold->commit();
}

int Workload::turns_in(runtime::Store& store) const {
  std::vector<Digest> stored;
  const auto reader = store.reader();
  reader->entries_after({}, [&](const Entry& entry) { stored.push_back(entry.hash); });
  std::vector<Digest> expected;
  if (stored.empty()) return 0;
  for (std::size_t turn = 0; turn < turns_.size(); ++turn) {
    for (const Entry& entry : turns_[turn]) expected.push_back(entry.hash);
    if (stored == expected) return static_cast<int>(turn) + 1;
  }
  return -1;
}

int Workload::contents_in(runtime::Store& store) {
  return static_cast<int>(store.reader()->contents().size());
}

void Workload::rebuild(runtime::Store& store) const {
  const auto hold = store.take_turn();
  store.clear_projections(*hold);
  hold->reader().entries_after({}, [&](const Entry& entry) { hold->put(rows_of(entry)); });
  hold->commit();
}

}  // namespace banli::tests
