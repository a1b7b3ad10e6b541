#include "runtime/fold.hpp"

#include <charconv>
#include <utility>

#include "base/check.hpp"

namespace banli::runtime {
namespace {

constexpr std::string_view snapshot_format = "snapshot-4";
constexpr std::string_view instance_prefix = "instance/";

template <std::size_t... indices>
std::string kinds_of_events(std::index_sequence<indices...>) {
  std::string kinds;
  ((kinds.append(" ").append(std::variant_alternative_t<indices, execution::Event>::kind)), ...);
  return kinds;
}

execution::Instance newest_snapshot(Reader& reader, const std::string& subject, InstanceId id) {
  execution::Instance instance;
  if (const std::optional<Snapshot> snapshot = reader.snapshot(subject)) {
    if (snapshot->fingerprint == snapshot_fingerprint()) {
      instance = execution::read_snapshot(snapshot->state);
      BANLI_CHECK(instance.entries == snapshot->number);
    }
  }
  instance.id = id;
  return instance;
}

}  // namespace

const std::string& snapshot_fingerprint() {
  static const std::string fingerprint =
      std::string(snapshot_format) + " " +
      hex(sha256(
              kinds_of_events(std::make_index_sequence<std::variant_size_v<execution::Event>>())))
          .substr(0, 16);
  return fingerprint;
}

Snapshot snapshot_of(const execution::Instance& instance) {
  return {execution::instance_subject(instance.id), instance.entries, snapshot_fingerprint(),
          execution::write_snapshot(instance)};
}

std::optional<InstanceId> instance_of_subject(std::string_view subject) {
  if (!subject.starts_with(instance_prefix)) return {};
  subject.remove_prefix(instance_prefix.size());
  InstanceId id;
  std::from_chars(subject.data(), subject.data() + subject.size(), id.value);
  BANLI_CHECK(id);
  return id;
}

void fold_entry(execution::Instance& instance, const Entry& entry,
                const execution::Events& events) {
  BANLI_CHECK(entry.number == instance.entries + 1);
  const execution::Act act{entry.time, entry.actor};
  for (const execution::Event& event : events) instance.apply(event, act);
  instance.entries = entry.number;
}

void fold_on(Reader& reader, execution::Instance& instance) {
  const std::string subject = execution::instance_subject(instance.id);
  reader.entries(subject, instance.entries + 1, [&](const Entry& entry) {
    fold_entry(instance, entry, execution::read_facts(entry.facts, entry.values).events);
  });
}

std::optional<FoldedCase> fold_case(Reader& reader, InstanceId id) {
  const std::string subject = execution::instance_subject(id);
  execution::Instance instance = newest_snapshot(reader, subject, id);
  ChainHead head;
  // From the last entry folded on, since its hash is the head if there is no later one.
  reader.entries(subject, std::max<std::uint64_t>(instance.entries, 1), [&](const Entry& entry) {
    if (entry.number > instance.entries) {
      fold_entry(instance, entry, execution::read_facts(entry.facts, entry.values).events);
    }
    head = {entry.number, entry.hash};
  });
  if (head.number == 0) return {};
  BANLI_CHECK(head.number == instance.entries);
  return FoldedCase{std::make_shared<const execution::Instance>(std::move(instance)), head};
}

}  // namespace banli::runtime
