#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> runtime_codes{};

}  // namespace banli::text
