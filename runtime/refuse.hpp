// A Refusal as what a function gives back.
#pragma once

#include <expected>
#include <string>
#include <utility>

#include "text/refusal.hpp"

namespace banli::runtime {

inline std::unexpected<text::Refusal> refuse(std::string code, text::Arguments arguments = {},
                                             text::Problems problems = {}) {
  return std::unexpected(text::Refusal{std::move(code), std::move(arguments), std::move(problems)});
}

}  // namespace banli::runtime
