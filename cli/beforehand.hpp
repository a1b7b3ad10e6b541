// What a command on a case would do: decided by the door with all its rules and rights, and then
// not written. What it would bring about in other cases is not looked into.
#pragma once

#include <expected>
#include <memory>

#include "cli/session.hpp"

namespace banli::cli {

enum class Mode { act, dry_run };

struct Outlook {
  std::shared_ptr<const graph::Graph> graph;
  execution::Instance before;
  execution::Instance after;
  execution::Events events;  // none where the command was done before or changes nothing
};

std::expected<Outlook, text::Refusal> look_ahead(Session& session, const runtime::Request& request);

// Which steps would open and for whom, whose work would end; and that nothing was changed.
Exit tell_outlook(Session& session, const Outlook& outlook);

}  // namespace banli::cli
