#include "base/check.hpp"

namespace banli {

void broken_promise(const char* promise, const char* file, int line) {
  throw Bug(std::string(file) + ":" + std::to_string(line) + ": " + promise);
}

}  // namespace banli
