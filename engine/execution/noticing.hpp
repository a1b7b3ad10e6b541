// Copies and notices that go to people without asking anything of them.
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

// Each person and pool gets one copy of a visit, however often it is sent.
void copy_to(Move& move, VisitId visit, const graph::People& people);

// What a stage tells people, for the `count`th time; nothing where there is nobody.
void notice(Move& move, VisitId host, std::string what, std::vector<std::string> to,
            std::uint32_t count, const graph::Stage& stage);

}  // namespace banli::execution
