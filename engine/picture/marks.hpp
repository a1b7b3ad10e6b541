// What is shown of a case on top of its picture: a plain list that is handed in. Marks change no
// coordinate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace banli::picture {

struct StepMark {
  std::string step;  // its name
  std::uint32_t tokens = 0;
  std::vector<std::string> holders;
  bool is_done = false;
  std::uint32_t count = 0;                    // how often; 0 or 1 is not shown
  std::optional<std::uint32_t> heat_percent;  // of the warmest step
};

using Marks = std::vector<StepMark>;

}  // namespace banli::picture
