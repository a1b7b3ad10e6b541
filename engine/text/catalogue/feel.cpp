#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> feel_codes{};

}  // namespace banli::text
