// Two processes at one database: one commits at full load, the other opens the store, takes one
// turn and closes it, as a command of the CLI does, a hundred times. Prints how long those commands
// took.
#pragma once

namespace banli::bench {

void measure_fairness();

}  // namespace banli::bench
