#include "graph/linked_paths.hpp"

#include <algorithm>

#include "feel/syntax.hpp"

namespace banli::graph {
namespace {

struct NamedLink {  // the first names of a path, and where the link leads that they name
  std::vector<std::string> to;
  std::size_t names = 0;
};

struct WrittenPath {
  std::vector<std::string> names;
  std::vector<text::Span> spans;
};

WrittenPath written_path(const feel::Syntax& syntax) {
  if (const auto* name = feel::as<feel::Name>(syntax)) return {{name->name}, {syntax.span}};
  const auto& last = *feel::as<feel::Path>(syntax);
  WrittenPath path = written_path(*last.base);
  path.names.push_back(last.member);
  path.spans.push_back(last.member_span);
  return path;
}

bool is_among(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

NamedLink link_at(const forms::Field* field, std::size_t names) {
  const bool is_link = field != nullptr && field->type == forms::FieldType::link;
  return is_link ? NamedLink{field->to, names} : NamedLink{};
}

// `record.field`, or a name of `data`.
NamedLink link_in_case(const Graph& graph, const std::vector<std::string>& names) {
  if (const forms::Form* form = graph.record(names.front())) {
    return names.size() > 1 ? link_at(form->find(names[1]), 2) : NamedLink{};
  }
  return link_at(graph.field_at(names.front()), 1);
}

class LinkedPaths {
 public:
  using FindLink = std::function<NamedLink(const std::vector<std::string>& names)>;

  void read(const feel::Expression& expression, const FindLink& find) {
    if (!expression.empty()) read(expression.syntax(), expression.reads(), find);
  }
  std::vector<LinkedPath> take() { return std::move(found_); }

 private:
  // Names that an expression gives itself, as `for` does, are not among those that it reads.
  void read(const feel::Syntax& syntax, const std::vector<std::string>& outside,
            const FindLink& find) {
    const std::string text = feel::path_text(syntax);
    if (text.empty()) {
      feel::for_each_child(syntax, [&](const feel::Syntax& child) { read(child, outside, find); });
    } else if (is_among(outside, text)) {
      add(written_path(syntax), find);
    }
  }

  void add(const WrittenPath& written, const FindLink& find) {
    const NamedLink link = find(written.names);
    if (link.to.empty() || link.names == written.names.size()) return;
    const auto behind = static_cast<std::ptrdiff_t>(link.names);
    found_.push_back({link.to,
                      {written.names.begin() + behind, written.names.end()},
                      {written.spans.begin() + behind, written.spans.end()}});
  }

  std::vector<LinkedPath> found_;
};

std::vector<std::string> names_in_cases(const Graph& graph) {
  std::vector<std::string> names = {"case", "steps"};
  for (const CaseField& entry : graph.process().fields) names.push_back(entry.name);
  for (const auto& [record, form] : graph.records()) names.push_back(record);
  return names;
}

std::vector<std::string> fields_of(const forms::Form& form) {
  std::vector<std::string> names;
  for (const forms::Field& field : form.fields) names.push_back(field.name);
  return names;
}

std::optional<text::Problem> unknown_name(const LinkedPath& read, std::size_t place,
                                          const std::vector<std::string>& known,
                                          const Graph& other) {
  const std::string& name = read.path[place];
  if (is_among(known, name)) return std::nullopt;
  text::Arguments about{{"name", name}, {"process", other.process().name}};
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  text::suggest(about, name, candidates);
  return text::error_at(read.spans[place], "unknown-in-linked-case", std::move(about));
}

std::optional<text::Problem> unknown_in(const LinkedPath& read, const Graph& other) {
  if (auto unknown = unknown_name(read, 0, names_in_cases(other), other)) return unknown;
  const forms::Form* form = other.record(read.path.front());
  if (form == nullptr || read.path.size() == 1) return std::nullopt;
  return unknown_name(read, 1, fields_of(*form), other);
}

}  // namespace

std::vector<LinkedPath> find_linked_paths(const Graph& graph, const Reading& reading) {
  LinkedPaths paths;
  for (const Formula& formula : reading.formulas) {
    if (formula.names == Formula::Names::of_others) continue;
    paths.read(formula.expression, [&](const auto& names) { return link_in_case(graph, names); });
  }
  for (const auto& [record, form] : graph.records()) {
    const auto link_in_form = [&](const auto& names) {
      return link_at(form->find(names.front()), 1);
    };
    for (const forms::Field& field : form->fields) {
      paths.read(field.formula, link_in_form);
      paths.read(field.check, link_in_form);
      paths.read(field.must_when, link_in_form);
    }
  }
  for (const Step& step : graph.steps()) {
    const auto* call = std::get_if<Call>(&step.node);
    if (call == nullptr) continue;
    for (const auto& [place, formula] : call->gives) {  // as the called case reads itself
      paths.read(formula, [&](const auto&) { return NamedLink{{call->process}, 0}; });
    }
  }
  return paths.take();
}

std::optional<text::Problem> find_unknown(const LinkedPath& read, const GraphFinder& find_graph) {
  std::optional<text::Problem> unknown;
  for (const std::string& process : read.to) {
    const auto other = find_graph(process);
    unknown = other == nullptr ? std::nullopt : unknown_in(read, *other);
    if (!unknown) return std::nullopt;
  }
  return unknown;
}

}  // namespace banli::graph
