#include "views/returning.hpp"

namespace banli::views {
namespace {

Titled step_in(const graph::Graph& graph, const std::string& step) {
  const auto index = graph.find(step);
  return {step, index ? graph.step(*index).title : Bilingual()};
}

}  // namespace

std::expected<execution::Preview, text::Refusal> preview_return(
    Site& site, const execution::Instance& instance, const graph::Graph& graph,
    const execution::Return& command, std::string_view actor, Instant now) {
  const runtime::OfficeInForce& in_force = site.in_force();
  const execution::Situation situation{
      .now = now,
      .actor = in_force.name_of(actor).value_or(std::string(actor)),
      .channel = "preview",
      .random = {},
      .office = in_force.office,
      .new_instance = {},
      .bundle_version = 0,
      .bundle = {},
      .organisation_position = in_force.organisation_position};
  return execution::preview(graph, instance, command, situation);
}

ReturnSheet return_sheet(Site& site, const execution::Preview& preview, const graph::Graph& graph) {
  ReturnSheet sheet;
  for (const std::string& step : preview.returned.to) sheet.to.push_back(step_in(graph, step));
  for (const execution::Preview::Loss& loss : preview.losses) {
    const Titled person = loss.person.empty() ? Titled() : site.person(loss.person);
    sheet.losses.push_back({step_in(graph, loss.step), person, loss.done});
  }
  return sheet;
}

text::Json to_json(const ReturnSheet& sheet) {
  text::JsonArray to, losses;
  for (const Titled& step : sheet.to) to.push_back(to_json(step));
  for (const LossLine& loss : sheet.losses) {
    losses.emplace_back(text::JsonObject{
        {"step", to_json(loss.step)}, {"person", to_json(loss.person)}, {"done", loss.done}});
  }
  return text::JsonObject{{"to", std::move(to)}, {"losses", std::move(losses)}};
}

}  // namespace banli::views
