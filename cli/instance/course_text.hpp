// A moment of a case as a picture in text: its lanes, in each lane its steps with a mark (● open,
// ✓ done, ✗ undone or ended by a return, · not reached), who and when.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "views/course.hpp"

namespace banli::cli {

std::string course_text(Session& session, const views::Moment& moment);

}  // namespace banli::cli
