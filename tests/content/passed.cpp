#include "tests/content/passed.hpp"

#include "execution/journal_json.hpp"

namespace banli::tests {
namespace {

void note_case(scenario::Passed& passed, runtime::Reader& reader, const runtime::InstanceRow& row) {
  execution::Instance instance;
  reader.entries(execution::instance_subject(row.id), 1, [&](const execution::Entry& entry) {
    const execution::Events events = execution::read_facts(entry.facts, entry.values).events;
    passed.note(row.process, instance, events);
    for (const execution::Event& event : events) instance.apply(event, {entry.time, entry.actor});
  });
}

}  // namespace

void note_journal(scenario::Passed& passed, runtime::Reader& reader) {
  for (const runtime::InstanceRow& row : reader.instances({.limit = 10'000})) {
    note_case(passed, reader, row);
  }
}

}  // namespace banli::tests
