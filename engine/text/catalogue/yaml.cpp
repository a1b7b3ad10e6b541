#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> yaml_codes{};

}  // namespace banli::text
