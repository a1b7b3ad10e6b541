#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> calendar_codes{};

}  // namespace banli::text
