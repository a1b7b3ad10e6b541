#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> storage_codes{};

}  // namespace banli::text
