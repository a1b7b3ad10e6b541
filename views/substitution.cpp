#include "views/substitution.hpp"

#include <algorithm>

#include "runtime/substitutions.hpp"

namespace banli::views {
namespace {

using office::Substitute;
using text::Json;
using text::JsonArray;
using text::JsonObject;

Titled process_called(Site& site, const std::string& name) {
  const auto row = site.reader().newest_document("process", name);
  const auto graph = row ? site.graph(row->bundle) : nullptr;
  return {name, graph == nullptr ? Bilingual() : graph->process().title};
}

SubstitutionLine line_of(Site& site, const office::Person& absent, const Substitute& one,
                         bool is_by_command, const Date& today) {
  SubstitutionLine line{site.person(absent.name), site.person(one.who), one.from, one.to, {}, {}};
  for (const std::string& role : one.roles) {
    line.roles.push_back({role, site.organisation().title_of_role(role)});
  }
  for (const std::string& process : one.processes) {
    line.processes.push_back(process_called(site, process));
  }
  line.is_by_command = is_by_command;
  line.is_in_force = !one.from || *one.from <= today;
  return line;
}

Json day_json(const std::optional<Date>& day) { return day ? Json(iso_text(*day)) : Json(); }

Json titled_json(const std::vector<Titled>& all) {
  JsonArray list;
  for (const Titled& one : all) list.push_back(to_json(one));
  return list;
}

}  // namespace

std::vector<SubstitutionLine> substitutions(Site& site, std::string_view person,
                                            const Date& today) {
  std::vector<SubstitutionLine> lines;
  for (const office::Person& absent : site.organisation().people) {
    if (!person.empty() && absent.name != person) continue;
    if (absent.substitutes.empty()) continue;
    const auto named = runtime::named_substitutes(site.reader(), absent.name);
    for (const Substitute& one : absent.substitutes) {
      const bool is_over = one.to && *one.to < today;
      const bool is_named = std::ranges::find(named, one) != named.end();
      if (!is_over) lines.push_back(line_of(site, absent, one, is_named, today));
    }
  }
  return lines;
}

Json list_json(const std::vector<SubstitutionLine>& lines) {
  JsonArray list;
  for (const SubstitutionLine& line : lines) {
    list.emplace_back(JsonObject{{"absent", to_json(line.absent)},
                                 {"by_command", line.is_by_command},
                                 {"from", day_json(line.from)},
                                 {"in_force", line.is_in_force},
                                 {"processes", titled_json(line.processes)},
                                 {"roles", titled_json(line.roles)},
                                 {"to", day_json(line.to)},
                                 {"who", to_json(line.who)}});
  }
  return list;
}

}  // namespace banli::views
