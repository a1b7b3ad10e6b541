// What is wrong with the calendars of a deploy: of their files, also of those that stay as they
// are, since one may be like a calendar that changes; and of those that an organisation or a step
// names.
#pragma once

#include "runtime/deploy_reading.hpp"

namespace banli::runtime {

text::Problems calendar_problems(const ReadFiles& files, const Deployed& deployed,
                                 text::Sources& sources);

}  // namespace banli::runtime
