#include "views/site.hpp"

#include <algorithm>

#include "runtime/deploy.hpp"

namespace banli::views {
namespace {

// Of several organisations the one deployed last is in force.
std::optional<office::Organisation> read_newest_organisation(runtime::Reader& reader) {
  const std::vector<runtime::DocumentRow> all = reader.documents("organisation");
  const auto newest = std::ranges::max_element(all, {}, &runtime::DocumentRow::position);
  if (newest == all.end()) return {};
  text::Sources sources;
  const text::SourceId source = sources.add(newest->path, newest->text);
  const text::Checked<text::Tree> file = text::read_yaml(sources, source);
  if (!file) return {};
  text::Checked<office::Organisation> organisation = office::read_organisation(*file);
  if (!organisation) return {};
  return std::move(*organisation);
}

}  // namespace

Site::Site(runtime::Reader& reader, ZoneByName zone_by_name)
    : reader_(reader), zone_by_name_(std::move(zone_by_name)) {}

const office::Organisation& Site::organisation() {
  if (!organisation_) {
    organisation_ = read_newest_organisation(reader_).value_or(office::Organisation());
  }
  return *organisation_;
}

const Zone& Site::zone() {
  if (!zone_) {
    const std::optional<runtime::SiteRow> site = reader_.site();
    zone_ = site ? zone_by_name_(site->zone) : Zone();
  }
  return *zone_;
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
