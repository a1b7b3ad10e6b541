// What a command would do: done at the door with all its rules and rights, in a turn that is never
// written. What it would bring about in other cases belongs to it.
#pragma once

#include <expected>
#include <memory>
#include <vector>

#include "cli/options.hpp"
#include "cli/session.hpp"

namespace banli::cli {

enum class Mode { act, dry_run };

// `--dry-run` of a command.
struct DryRun {
  bool is_wanted = false;
  void declare(Options& options);
  Mode mode() const { return is_wanted ? Mode::dry_run : Mode::act; }
};

struct CaseAhead {
  std::shared_ptr<const graph::Graph> graph;
  execution::Instance before;  // without an id where the case would begin
  execution::Instance after;
  execution::Events events;
};

struct Outlook {
  std::vector<CaseAhead> cases;  // none where it was done before, or changes no case
  runtime::Answer answer;        // what nobody has written down
};

std::expected<Outlook, text::Refusal> look_ahead(Session& session, const runtime::Request& request);

// What it would say if it were done.
void tell_as_if_done(Session& session, Word done, const text::Arguments& arguments);
// Which steps would open and for whom, whose work would end; and that nothing was changed.
Exit tell_outlook(Session& session, const Outlook& outlook);
// All of it.
Exit rehearse(Session& session, const runtime::Request& request, Word done,
              const text::Arguments& arguments);

}  // namespace banli::cli
