// Another version of a random process, as designers change theirs: a step has another name, one is
// put in between, one is taken out; or it is another process altogether.
#pragma once

#include <string>

#include "tests/execution/random_process.hpp"

namespace banli::tests {

struct RandomVersion {
  std::string yaml;
  std::string steps;  // `s3=r3`, for `migrate dora`; empty where none is renamed
};

RandomVersion random_version(const std::string& yaml, Random& random);

}  // namespace banli::tests
