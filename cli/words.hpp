// The command line's own words, Chinese beside English: all of them. What an option of one command
// is for stands with it, the words of codes in text/catalogue/cli.cpp, titles of steps in the
// deployed files.
#pragma once

#include "cli/words/commands.hpp"
#include "cli/words/done.hpp"
#include "cli/words/office.hpp"
#include "cli/words/sheets.hpp"
#include "cli/words/states.hpp"
#include "cli/words/story.hpp"
#include "cli/words/waits.hpp"
