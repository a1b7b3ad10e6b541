#include "runtime/contents.hpp"

#include <algorithm>

namespace banli::runtime {
namespace {

const std::vector<forms::Content> no_contents;

const std::vector<forms::Content>& came_with(const execution::Command& command) {
  return std::visit(
      [](const auto& one) -> const std::vector<forms::Content>& {
        if constexpr (requires { one.filled; }) return one.filled.answers.contents;
        return no_contents;
      },
      command);
}

const std::vector<forms::Content>& came_with(const Request& request) {
  if (const auto* start = std::get_if<StartCase>(&request.act)) {
    return start->start.filled.answers.contents;
  }
  const auto* on_case = std::get_if<OnCase>(&request.act);
  return on_case == nullptr ? no_contents : came_with(on_case->command);
}

bool is_named(const forms::Content& content, const execution::Events& events) {
  return std::ranges::any_of(events, [&](const execution::Event& event) {
    const auto* written = std::get_if<execution::FieldsWritten>(&event);
    return written != nullptr &&
           std::ranges::find(written->contents, content.sha256()) != written->contents.end();
  });
}

}  // namespace

std::vector<forms::Content> contents_to_keep(const Request& request,
                                             const execution::Events& events) {
  std::vector<forms::Content> kept;
  for (const forms::Content& content : came_with(request)) {
    if (is_named(content, events)) kept.push_back(content);
  }
  return kept;
}

}  // namespace banli::runtime
