#include "views/titled_arguments.hpp"

#include <algorithm>
#include <array>
#include <ranges>

namespace banli::views {
namespace {

constexpr std::array<std::string_view, 6> naming_steps = {"step",  "from", "target",
                                                          "group", "last", "host"};
constexpr std::array<std::string_view, 5> naming_people = {"actor", "person", "holder", "by",
                                                           "absent"};
// A list of them.
constexpr std::array<std::string_view, 2> naming_anybody = {"role", "wanted"};

bool is_among(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

// A person or a role.
Bilingual title_of_anybody(Site& site, const graph::Graph* graph, const std::string& name) {
  const bool is_person = site.organisation().find_person(name) != nullptr;
  const Titled titled = is_person ? site.person(name) : site.role(name, graph);
  return titled.title.empty() ? Bilingual{name, name} : titled.title;
}

Bilingual titles_of_all(Site& site, const graph::Graph* graph, std::string_view names) {
  Bilingual all;
  for (const auto& name : names | std::views::split(std::string_view(", "))) {
    const Bilingual one = title_of_anybody(site, graph, {name.begin(), name.end()});
    all.zh += (all.zh.empty() ? "" : "、") + one.in(Language::chinese);
    all.en += (all.en.empty() ? "" : ", ") + one.in(Language::english);
  }
  return all;
}

Bilingual title_of(Site& site, const graph::Graph* graph, const std::string& argument,
                   const std::string& value) {
  if (is_among(naming_steps, argument) && graph != nullptr) {
    const auto step = graph->find(value);
    if (step && !graph->step(*step).title.empty()) return graph->step(*step).title;
  }
  if (is_among(naming_people, argument)) {
    const Titled person = site.person(value);
    if (!person.title.empty()) return person.title;
  }
  if (is_among(naming_anybody, argument)) return titles_of_all(site, graph, value);
  if (argument == "process" && graph != nullptr && graph->process().name == value) {
    return graph->process().title;
  }
  return {value, value};
}

}  // namespace

TitledArguments titled_arguments(Site& site, const graph::Graph* graph,
                                 const text::Arguments& arguments) {
  TitledArguments titled;
  for (const auto& [name, value] : arguments) {
    titled.emplace_back(name, title_of(site, graph, name, value));
  }
  return titled;
}

text::Arguments arguments_in(const TitledArguments& arguments, Language language) {
  text::Arguments plain;
  for (const auto& [name, words] : arguments) plain.emplace_back(name, words.in(language));
  return plain;
}

text::Refusal titled(Site& site, InstanceId id, const text::Refusal& refusal, Language language) {
  const auto row = site.reader().instance(id);
  const auto graph = row ? site.graph(row->bundle) : nullptr;
  return titled(site, graph.get(), refusal, language);
}

text::Refusal titled(Site& site, const graph::Graph* graph, const text::Refusal& refusal,
                     Language language) {
  text::Refusal named = refusal;
  named.arguments = arguments_in(titled_arguments(site, graph, refusal.arguments), language);
  return named;
}

text::Arguments pairs_of(const std::vector<std::string>& about) {
  text::Arguments arguments;
  for (std::size_t i = 0; i + 1 < about.size(); i += 2) {
    arguments.emplace_back(about[i], about[i + 1]);
  }
  return arguments;
}

}  // namespace banli::views
