#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> forms_codes{};

}  // namespace banli::text
