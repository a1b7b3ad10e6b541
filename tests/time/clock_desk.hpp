// A desk in an office in memory whose clock stands until a script moves it. One command a line;
// what it answers is what the journal tells of it since, one event a line: tasks that opened,
// people who were urged, cases that began and ended, incidents.
//
//   file NAME                             keeps the lines that follow under a name
//   open ZONE                             opens the site for the administrator `root`
//   deploy NAME…                          deploys kept files, or files and folders of the source
//   start PERSON PROCESS [FIELD=VALUE]…
//   complete|approve|refuse PERSON STEP [FIELD=VALUE]…   at the open step of the newest case;
//   answer PERSON STEP LABEL [FIELD=VALUE]…              of several the first, or STEP#2
//   back PERSON STEP | retry STEP         takes back; tries an incident again
//   send MESSAGE KEY [FIELD=VALUE]…      `-` for none
//   later DURATION | at LOCAL-TIME        moves the clock; by the office's calendar
//   timers                                fires what is due
//   awaited | data                        the next times; what stands in the newest case
//   fired                                 each timer that fired: when due, and when it fired
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/harness/script.hpp"
#include "tests/runtime/world.hpp"

namespace banli::tests {

class ClockDesk {
 public:
  ClockDesk();
  std::string run(const Case& one);

 private:
  using Words = std::vector<std::string>;

  std::string carry_out(const std::string& line);
  std::string submit(const std::string& actor, decltype(runtime::Request::act) act);
  std::string deploy(const Words& names);
  std::string work(const Words& words);
  std::string move_clock(const Words& words);
  std::string told_since(Position before);
  std::string case_name(InstanceId id);
  std::string awaited();
  std::string fired();
  std::string values();
  runtime::TaskRow task_at(const std::string& step);

  World world_;
  runtime::Door door_;
  std::map<std::string, std::string> files_;
};

}  // namespace banli::tests
