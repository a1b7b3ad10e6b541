#include "runtime/rebuild.hpp"

#include <unordered_map>

#include "base/check.hpp"
#include "runtime/fold.hpp"
#include "runtime/projection.hpp"

namespace banli::runtime {
namespace {

// Folds each case once, along the journal. A case that has ended is let go; if something is added
// to it after all (a comment), it is folded anew.
class JournalReplay {
 public:
  explicit JournalReplay(Turn& turn) : turn_(turn) {}

  void replay(const Entry& entry) {
    if (const auto id = instance_of_subject(entry.subject)) {
      replay_case(entry, *id);
    } else {
      turn_.put(project(entry, read_site_facts(entry.facts).events));
    }
    ++entries_;
  }
  std::uint64_t entries() const { return entries_; }

 private:
  void replay_case(const Entry& entry, InstanceId id) {
    execution::Instance& instance = instances_[id.value];
    instance.id = id;
    if (instance.entries + 1 != entry.number) fold_before(instance, entry);
    const execution::Events events = execution::read_facts(entry.facts, entry.values).events;
    fold_entry(instance, entry, events);
    turn_.put(project(entry, events, instance));
    if (!instance.is_open()) instances_.erase(id.value);
  }
  void fold_before(execution::Instance& instance, const Entry& entry) {
    turn_.reader().entries(entry.subject, 1, [&](const Entry& earlier) {
      if (earlier.number >= entry.number) return;
      fold_entry(instance, earlier, execution::read_facts(earlier.facts, earlier.values).events);
    });
  }

  Turn& turn_;
  std::unordered_map<std::uint64_t, execution::Instance> instances_;
  std::uint64_t entries_ = 0;
};

}  // namespace

std::uint64_t rebuild(Store& store) {
  const std::unique_ptr<Turn> turn = store.take_turn();
  store.clear_projections(*turn);
  JournalReplay replay(*turn);
  turn->reader().entries_after(Position{}, [&](const Entry& entry) { replay.replay(entry); });
  BANLI_CHECK(replay.entries() == turn->reader().tail().last.value);
  turn->commit();
  return replay.entries();
}

}  // namespace banli::runtime
