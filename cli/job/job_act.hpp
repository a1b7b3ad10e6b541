// What the commands of a worker have in common: the job as named, and what the door says.
#pragma once

#include <string>

#include "cli/find.hpp"

namespace banli::cli {

// A lease as given, in milliseconds; none after a message where it cannot be read.
std::optional<std::int64_t> read_lease(Session& session, const std::string& given);

std::expected<runtime::Answer, text::Refusal> submit_job_act(Session& session,
                                                             decltype(runtime::Request::act) act);

}  // namespace banli::cli
