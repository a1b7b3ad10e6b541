// Events, entries' facts and snapshots of instances as canonical JSON, and back. Every struct lists
// its fields once (fields.hpp); fields that have their default value are left out.
#pragma once

#include <string>
#include <string_view>

#include "execution/event.hpp"
#include "execution/instance.hpp"

namespace banli::execution {

struct Facts {
  std::string act;    // the command's name
  std::string asked;  // SHA-256 of what was asked for, hex
  Events events;
};
struct Stored {
  std::string facts;
  std::string values;
};
Stored write_facts(const Facts& facts);
// A value that was redacted reads as Redacted. A text that no version of us wrote is a Bug.
Facts read_facts(std::string_view facts, std::string_view values);

std::string write_snapshot(const Instance& instance);
Instance read_snapshot(std::string_view text);

}  // namespace banli::execution
