#include "views/site.hpp"

#include "runtime/deploy.hpp"

namespace banli::views {

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

Titled Site::role(std::string_view role) {
  if (role.empty()) return {};
  return {std::string(role), organisation().title_of_role(role)};
}

}  // namespace banli::views
