#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> cli_codes{};

}  // namespace banli::text
