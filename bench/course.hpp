// The course of one case, as rows: 8 human tasks over 5 lanes in 17 commands (start; claim and
// complete each). The sizes of facts are those of a case of the engine, so that both programs write
// the same bytes.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace banli::bench {

struct CourseTask {
  std::string_view step;
  std::string_view lane;
  std::string_view role;
  std::array<std::size_t, 2> opens;  // tasks that its completion opens; 0 for none
};

// A completion opens what comes next: after the approval notify and refund at once, after both
// close.
inline constexpr std::array<CourseTask, 8> course = {{{"register", "service", "clerk", {1, 0}},
                                                      {"classify", "service", "clerk", {2, 0}},
                                                      {"investigate", "field", "inspector", {3, 0}},
                                                      {"propose", "field", "inspector", {4, 0}},
                                                      {"approve", "lead", "manager", {5, 6}},
                                                      {"notify", "contact", "caller", {0, 0}},
                                                      {"refund", "finance", "cashier", {7, 0}},
                                                      {"close", "service", "clerk", {0, 0}}}};

struct FactSizes {  // bytes
  std::size_t start = 1033;
  std::size_t claim = 157;
  std::size_t complete = 767;
};

}  // namespace banli::bench
