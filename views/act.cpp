#include "views/act.hpp"

#include "base/check.hpp"

namespace banli::views {
namespace {

constexpr std::size_t open_tasks_of_a_case = 10'000;

}  // namespace

CaseNow case_now(Site& site, InstanceId id) {
  const auto row = site.reader().instance(id);
  BANLI_CHECK(row.has_value());
  runtime::TaskFilter filter;
  filter.instance = id;
  filter.limit = open_tasks_of_a_case;
  return {instance_line(site, *row), task_lines(site, site.reader().tasks(filter))};
}

text::Json to_json(const CaseNow& now) {
  text::Json json = to_json(now.line);
  (*json.as<text::JsonObject>())["tasks"] = to_json(now.tasks);
  return json;
}

text::Json to_json(const TaskLine& task, const CaseNow& now) {
  text::Json json = to_json(task);
  (*json.as<text::JsonObject>())["after"] = to_json(now);
  return json;
}

}  // namespace banli::views
