#include "graph/step_reading.hpp"

namespace banli::graph {

std::vector<std::string_view> Reading::step_names() const {
  std::vector<std::string_view> names;
  for (const StepPlace& place : places) {
    if (place.written != nullptr) names.push_back(place.written->name);
  }
  return names;
}

void Reading::tell_unknown(const text::Tree& name, std::string code,
                           std::span<const std::string_view> candidates) {
  text::Arguments arguments = {{"name", name.text}};
  text::suggest(arguments, name.text, candidates);
  tell(name.span, std::move(code), std::move(arguments));
}

}  // namespace banli::graph
