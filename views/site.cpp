#include "views/site.hpp"

#include <algorithm>

#include "runtime/load_bundle.hpp"

namespace banli::views {

namespace {

std::optional<Bilingual> title_of_lane(const graph::Graph& graph, std::string_view role) {
  for (const graph::Lane& lane : graph.process().lanes) {
    if (lane.role == role && !lane.outside) return lane.title;
  }
  return {};
}

}  // namespace

Site::Site(runtime::Reader& reader, ZoneByName zone_by_name)
    : reader_(reader), zone_by_name_(std::move(zone_by_name)) {}

const runtime::OfficeInForce& Site::in_force() {
  if (!in_force_) in_force_ = runtime::read_office(reader_, zone_by_name_);
  return *in_force_;
}

std::shared_ptr<const graph::Graph> Site::graph(const std::string& bundle) {
  const auto known = graphs_.find(bundle);
  if (known != graphs_.end()) return known->second;
  std::shared_ptr<const graph::Graph> loaded;
  if (const auto process = reader_.process_of_bundle(bundle)) {
    loaded = runtime::load_bundle(*process, [this](std::string_view kind, std::string_view digest) {
      return reader_.document_by_digest(kind, digest);
    });
  }
  return graphs_[bundle] = loaded;
}

std::string Site::person_name(std::string_view name_or_login) {
  const office::Person* person = organisation().find_person(name_or_login);
  return person == nullptr ? std::string(name_or_login) : person->name;
}

Titled Site::person(std::string_view name_or_login) {
  const office::Person* person = organisation().find_person(name_or_login);
  if (person == nullptr) return {std::string(name_or_login), {}};
  return {person->name, person->title};
}

Titled Site::role(std::string_view role, const graph::Graph* graph) {
  if (role.empty()) return {};
  const Bilingual own = organisation().title_of_role(role);
  if (!own.empty() && own.zh != role) return {std::string(role), own};
  const auto players = organisation().played_by.find(role);
  if (players != organisation().played_by.end() && players->second.size() == 1) {
    return {std::string(role), organisation().title_of_role(players->second.front())};
  }
  return {std::string(role), graph == nullptr ? own : title_of_lane(*graph, role).value_or(own)};
}

Value Site::shown(const forms::Field* field, const Value& value) {
  if (field == nullptr || field->secret.empty() || !reader_person_ || value.is_null()) return value;
  const bool may_see = std::ranges::any_of(field->secret, [&](const std::string& role) {
    return organisation().plays(*reader_person_, role);
  });
  return may_see ? value : Value(Redacted{});
}

}  // namespace banli::views
