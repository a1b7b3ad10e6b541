#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> office_codes{};

}  // namespace banli::text
