#include "text/catalogue/areas.hpp"

namespace banli::text {

const std::span<const Code> graph_codes{};

}  // namespace banli::text
