#include "graph/read_work.hpp"

#include "graph/read_forms.hpp"
#include "graph/read_limit.hpp"
#include "graph/read_people.hpp"

namespace banli::graph {
namespace {

// The people of a lane: its `who`, else its role. For a party outside those of the lane that
// records.
People people_of_lane(std::size_t index, Reading& reading) {
  const std::vector<Lane>& lanes = reading.builder.so_far().process().lanes;
  if (index >= lanes.size()) return {};
  if (lanes[index].outside) index = *lanes[index].outside;
  const language::Lane& written = reading.definition.lanes[index];
  if (written.who) return read_people(*written.who, reading);
  return {role_source(lanes[index].role, written.span)};
}

std::vector<std::string> read_shows(const text::Tree& tree, Reading& reading) {
  std::vector<std::string> records;
  for (const text::Tree* item : text::read_list_or_one(tree)) {
    const auto record = text::read_text(*item, reading.problems);
    if (!record) continue;
    records.push_back(*record);
    reading.names.push_back({item, NameUsed::Wanted::record});
  }
  return records;
}

}  // namespace

Work read_work(StepReading& reading) {
  Reading& process = reading.process;
  Work work;
  const text::Tree* who = reading.find("who");
  work.who = who != nullptr
                 ? read_people(*who, process)
                 : people_of_lane(process.builder.so_far().step(reading.index).lane, process);
  if (const text::Tree* never = reading.find("not")) work.never = read_people(*never, process);
  work.forms = read_forms(reading);
  if (const text::Tree* shows = reading.find("shows")) work.shows = read_shows(*shows, process);
  if (const text::Tree* due = reading.find("due")) work.due = read_limit(*due, reading);
  if (const text::Tree* note = reading.find("note")) {
    work.note = text::read_bilingual(*note, reading.vocabulary(), reading.problems());
  }
  return work;
}

}  // namespace banli::graph
