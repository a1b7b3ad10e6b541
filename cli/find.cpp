#include "cli/find.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "cli/announce.hpp"
#include "runtime/rights.hpp"
#include "views/task.hpp"

namespace banli::cli {
namespace {

constexpr std::size_t tasks_of_a_case = 100'000;

std::optional<std::uint64_t> digits_of(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return number;
}

struct TaskName {
  std::string_view instance;
  VisitId visit;
  std::uint32_t seat = 0;
};

// The last hyphen parts the case, whose number may have hyphens too, from the visit.
std::optional<TaskName> split_task(std::string_view named) {
  const std::size_t hyphen = named.rfind('-');
  if (hyphen == named.npos) return {};
  const std::string_view tail = named.substr(hyphen + 1);
  const std::size_t dot = std::min(tail.find('.'), tail.size());
  const auto visit = digits_of(tail.substr(0, dot));
  if (!visit) return {};
  TaskName name{named.substr(0, hyphen), VisitId{*visit}};
  if (dot == tail.size()) return name;
  const auto seat = digits_of(tail.substr(dot + 1));
  if (!seat || *seat == 0 || *seat > 100'000) return {};
  name.seat = static_cast<std::uint32_t>(*seat);
  return name;
}

text::Refusal no_such_task(std::string_view named) {
  return {"no-such-task", {{"task", std::string(named)}}, {}};
}

// Lower is better, for a visit whose seat was not named.
int distance_from_actor(Session& session, const runtime::TaskRow& row) {
  const std::string actor = session.site().person_name(session.actor());
  if (views::is_open(row) && row.holder == actor) return 0;
  const bool is_pool = views::is_open(row) && row.holder.empty();
  if (is_pool && session.site().organisation().plays(actor, row.role)) return 1;
  return views::is_open(row) ? 2 : 3;
}

}  // namespace

std::expected<runtime::InstanceRow, text::Refusal> find_case(Session& session,
                                                             std::string_view named) {
  if (const auto id = digits_of(named)) {
    if (auto row = session.reader().instance(InstanceId{*id})) return *row;
  }
  if (auto row = session.reader().instance_by_number(named)) return *row;
  return std::unexpected(text::Refusal{"no-such-case", {{"case", std::string(named)}}, {}});
}

bool may_read(Session& session, const runtime::InstanceRow& row) {
  const auto graph = session.site().graph(row.bundle);
  if (graph != nullptr && graph->process().readers.empty()) return true;
  const auto seen = session.door().see(row.id);
  const std::string reader = session.site().person_name(session.actor());
  return seen && runtime::may_read(seen->graph->process(), *seen->instance,
                                   session.site().in_force().office, session.now(), reader);
}

std::optional<text::Refusal> why_not_read(Session& session, InstanceId id) {
  const auto row = session.reader().instance(id);
  if (!row || may_read(session, *row)) return {};
  return text::Refusal{
      "case-of-others", {{"case", case_name(*row)}, {"actor", session.actor()}}, {}};
}

std::expected<runtime::InstanceRow, text::Refusal> find_case_to_read(Session& session,
                                                                     std::string_view named) {
  auto row = find_case(session, named);
  if (!row) return row;
  if (auto refused = why_not_read(session, row->id)) return std::unexpected(std::move(*refused));
  return row;
}

std::expected<FoundTask, text::Refusal> find_task(Session& session, std::string_view named) {
  const auto name = split_task(named);
  const auto instance =
      name ? find_case(session, name->instance) : std::unexpected(no_such_task(named));
  if (!instance) return std::unexpected(no_such_task(named));
  runtime::TaskFilter filter;
  filter.instance = instance->id;
  filter.states = runtime::TaskFilter::States::all;
  filter.limit = tasks_of_a_case;
  std::vector<runtime::TaskRow> seats;
  for (runtime::TaskRow& row : session.reader().tasks(filter)) {
    const bool is_named = name->seat == 0 || row.seat == name->seat;
    if (row.visit == name->visit && is_named) seats.push_back(std::move(row));
  }
  if (seats.empty()) return std::unexpected(no_such_task(named));
  const auto best = std::ranges::min_element(
      seats, {}, [&](const runtime::TaskRow& row) { return distance_from_actor(session, row); });
  return FoundTask{*best, {name->visit, name->seat}};
}

std::expected<FoundVisit, text::Refusal> find_visit(Session& session, std::string_view named) {
  if (auto instance = find_case(session, named)) return FoundVisit{*instance, {}};
  const auto name = split_task(named);
  if (!name) return std::unexpected(no_such_task(named));
  auto instance = find_case(session, name->instance);
  if (!instance) return std::unexpected(no_such_task(named));
  return FoundVisit{*instance, name->visit};
}

}  // namespace banli::cli
