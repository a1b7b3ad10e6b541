// What a command may give: its result, or a Refusal.
#pragma once

#include <expected>
#include <string>
#include <utility>

#include "text/refusal.hpp"

namespace banli::execution {

template <class T>
using Allowed = std::expected<T, text::Refusal>;

inline std::unexpected<text::Refusal> refuse(std::string code, text::Arguments arguments = {}) {
  return std::unexpected(text::Refusal{std::move(code), std::move(arguments), {}});
}

}  // namespace banli::execution
