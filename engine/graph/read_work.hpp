// What task, approve and a choice by a person share: who works there, with which forms, until when.
#pragma once

#include "graph/step_reading.hpp"

namespace banli::graph {

Work read_work(StepReading& reading);

}  // namespace banli::graph
