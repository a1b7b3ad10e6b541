// What a return would do, before it is done: where the case goes back to and who loses work.
#pragma once

#include <expected>
#include <string_view>
#include <vector>

#include "execution/decide.hpp"
#include "views/site.hpp"

namespace banli::views {

struct LossLine {
  Titled step, person;
  bool done = false;  // finished work is undone; else open work ends
};

struct ReturnSheet {
  std::vector<Titled> to;
  std::vector<LossLine> losses;
};

// Asks the engine; nothing is written.
std::expected<execution::Preview, text::Refusal> preview_return(
    Site& site, const execution::Instance& instance, const graph::Graph& graph,
    const execution::Return& command, std::string_view actor, Instant now);

ReturnSheet return_sheet(Site& site, const execution::Preview& preview, const graph::Graph& graph);
text::Json to_json(const ReturnSheet& sheet);

}  // namespace banli::views
