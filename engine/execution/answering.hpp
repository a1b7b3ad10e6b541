// The answers of a step, as people name them: by name, or by the label in either language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "execution/allowed.hpp"
#include "execution/command.hpp"
#include "graph/graph.hpp"

namespace banli::execution {

// The one that was named. Refusals: `answer-wanted`, `no-such-answer`, and `opinion-wanted` where
// it needs words.
Allowed<const graph::Answer*> answer_named(const graph::Step& step,
                                           const std::vector<graph::Answer>& answers,
                                           const Complete& command);

// What looks like a field with its value is told how fields are given.
text::Arguments with_meant_set(text::Arguments about, const std::string& answer);

// For messages: `yes, no`.
std::string listed(const std::vector<graph::Answer>& answers);

}  // namespace banli::execution
