// match(variant, overloads…): std::visit with the alternatives written in place.
#pragma once

#include <utility>
#include <variant>

namespace banli {

template <class... Functions>
struct Overloads : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
Overloads(Functions...) -> Overloads<Functions...>;

template <class Variant, class... Functions>
decltype(auto) match(Variant&& variant, Functions&&... functions) {
  return std::visit(Overloads{std::forward<Functions>(functions)...},
                    std::forward<Variant>(variant));
}

}  // namespace banli
