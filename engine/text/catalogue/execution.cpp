#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> execution_codes{};

}  // namespace banli::text
