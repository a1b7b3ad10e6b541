// What the verbs about the organisation share: the one in force, and people in words.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"

namespace banli::cli {

// Nothing, and it is told, where none is deployed.
const office::Organisation* organisation_in_force(Session& session);
Date today_in_office(Session& session);

std::string called(Session& session, std::string_view person);  // 张敏
std::string people_called(Session& session, const std::vector<std::string>& people);
std::string roles_called(const Session& session, const office::Organisation& organisation,
                         const std::vector<std::string>& roles);

}  // namespace banli::cli
