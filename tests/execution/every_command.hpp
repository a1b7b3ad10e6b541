// One line for each command that a case can get, aimed at a step: what the scripts below
// tests/pairs ask of every kind of step.
#pragma once

#include <string>
#include <vector>

namespace banli::tests {

std::vector<std::string> every_command(const std::string& step);

}  // namespace banli::tests
