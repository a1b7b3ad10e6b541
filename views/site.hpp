// What all views look up: the organisation in force (what people and roles are called), the
// office's zone, and the graphs of bundles (what steps and fields are called). Loaded when first
// asked for; lives as long as one command or request.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.hpp"
#include "runtime/office_in_force.hpp"
#include "runtime/store.hpp"
#include "views/json.hpp"

namespace banli::views {

class Site {
 public:
  using ZoneByName = std::function<Zone(std::string_view)>;
  Site(runtime::Reader& reader, ZoneByName zone_by_name);

  runtime::Reader& reader() { return reader_; }
  const runtime::OfficeInForce& in_force();
  const office::Organisation& organisation() { return *in_force().office.organisation; }
  const Zone& zone() { return in_force().office.calendar.zone(); }
  // Nothing where the bundle was never deployed here.
  std::shared_ptr<const graph::Graph> graph(const std::string& bundle);

  // The person's name in the organisation, or what was given.
  std::string person_name(std::string_view name_or_login);
  Titled person(std::string_view name_or_login);
  // A role without words of its own goes by the post that alone plays it, else by the lane of the
  // process that stands for it.
  Titled role(std::string_view role, const graph::Graph* graph);
  // For whom the views are made; nobody: they tell all.
  void show_to(std::string_view person) { reader_person_ = person; }
  // The value as the reader may see it: `secret` fields of others as if redacted.
  Value shown(const forms::Field* field, const Value& value);

 private:
  runtime::Reader& reader_;
  ZoneByName zone_by_name_;
  std::optional<runtime::OfficeInForce> in_force_;
  std::map<std::string, std::shared_ptr<const graph::Graph>> graphs_;
  std::optional<std::string> reader_person_;
};

}  // namespace banli::views
