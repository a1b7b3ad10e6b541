#include "runtime/substitutions.hpp"

#include <algorithm>

#include "runtime/stored_json.hpp"
#include "text/keys.hpp"

namespace banli::runtime {
namespace {

using office::Substitute;
using text::Json;
using text::JsonArray;
using text::JsonObject;

JsonObject json_of(const Substitute& one) {
  JsonObject object{{"who", one.who}};
  if (one.from) object["from"] = iso_text(*one.from);
  if (one.to) object["to"] = iso_text(*one.to);
  if (!one.roles.empty()) object["roles"] = JsonArray(one.roles.begin(), one.roles.end());
  if (!one.processes.empty()) {
    object["processes"] = JsonArray(one.processes.begin(), one.processes.end());
  }
  return object;
}

std::vector<std::string> words_in(const Json& json, std::string_view key) {
  std::vector<std::string> words;
  if (const Json* list = json.find(key)) {
    for (const Json& word : stored_list(*list)) words.push_back(stored_text(word));
  }
  return words;
}

std::optional<Date> day_in(const Json& json, std::string_view key) {
  const Json* day = json.find(key);
  return day == nullptr ? std::nullopt : date_from_text(stored_text(*day));
}

Substitute substitute_of(const Json& json) {
  return {stored_text(json, "who"), day_in(json, "from"), day_in(json, "to"),
          words_in(json, "roles"), words_in(json, "processes")};
}

// Roles by their names, and processes.
std::vector<std::string> matters(const ReadFiles& files, const Deployed& deployed) {
  std::vector<std::string> names;
  for (const auto& [name, process] : files.processes) names.push_back(name);
  for (const DocumentRow& row : deployed.all("process")) names.push_back(row.name);
  const office::Organisation& organisation = *files.organisation->thing;
  for (const office::Post& post : organisation.posts) names.push_back(post.name);
  for (const auto& [role, players] : organisation.played_by) names.push_back(role);
  return names;
}

}  // namespace

std::string write_substitutes(const std::vector<Substitute>& substitutes) {
  JsonArray list;
  for (const Substitute& one : substitutes) list.emplace_back(json_of(one));
  return text::write_json(list);
}

std::vector<Substitute> read_substitutes(std::string_view json) {
  const Json read = stored_json(json);
  std::vector<Substitute> substitutes;
  for (const Json& one : stored_list(read)) substitutes.push_back(substitute_of(one));
  return substitutes;
}

std::vector<Substitute> named_substitutes(Reader& reader, std::string_view absent) {
  const auto row = reader.newest_document(substitutes_kind, absent);
  return row ? read_substitutes(row->text) : std::vector<Substitute>();
}

std::shared_ptr<const office::Organisation> with_named_substitutes(
    std::shared_ptr<const office::Organisation> organisation, Reader& reader) {
  const std::vector<DocumentRow> lists = reader.documents(substitutes_kind);
  if (lists.empty()) return organisation;
  auto added = std::make_shared<office::Organisation>(*organisation);
  for (office::Person& person : added->people) {
    const auto list = std::ranges::find(lists, person.name, &DocumentRow::name);
    if (list == lists.end()) continue;
    for (Substitute& one : read_substitutes(list->text)) {
      person.substitutes.push_back(std::move(one));
    }
  }
  added->index();
  return added;
}

text::Problems unknown_duties(const ReadFiles& files, const Deployed& deployed) {
  text::Problems problems;
  if (!files.organisation || files.organisation->thing->processes.empty()) return problems;
  const std::vector<std::string> known = matters(files, deployed);
  const std::vector<std::string_view> words(known.begin(), known.end());
  for (const auto& [name, span] : files.organisation->thing->processes) {
    if (std::ranges::find(known, name) != known.end()) continue;
    text::Arguments arguments{{"name", name}};
    text::suggest(arguments, name, words);
    problems.push_back(text::error_at(span, "unknown-duty", std::move(arguments)));
  }
  return problems;
}

}  // namespace banli::runtime
