// The ways on which notices leave, as options name them, and what is told of a sending.
#pragma once

#include <string>

#include "cli/exit.hpp"
#include "cli/options.hpp"
#include "cli/session.hpp"

namespace banli::cli {

struct WayOut {
  std::string to;  // `file:DIR`
  std::string by;  // a command of the shell
  std::size_t limit = 1'000;

  bool is_said() const { return !to.empty() || !by.empty(); }
};

void declare_way_out(WayOut& way, Options& options);
// Delivers what is due, and tells of it on stderr; with `--json` on stdout where `told` says so.
enum class Told { with_data, in_words };
Exit send_notices(Session& session, const WayOut& way, Told told);

}  // namespace banli::cli
