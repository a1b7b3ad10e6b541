#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> language_codes{};

}  // namespace banli::text
