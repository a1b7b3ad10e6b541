// Lists of what stands around the cases: timers, jobs, messages and notices, each with the case it
// belongs to.
#pragma once

#include <string>
#include <vector>

#include "runtime/door.hpp"
#include "views/site.hpp"

namespace banli::views {

struct WaitLine {
  runtime::WaitRow row;
  std::string number;  // of the case
  Titled process;
};
struct JobLine {
  WaitLine wait;
  runtime::JobRow job;
  Titled holder;
};
struct NoticeLine {
  runtime::NoticeRow row;
  Titled process, to;
};

WaitLine wait_line(Site& site, const runtime::WaitRow& row);
JobLine job_line(Site& site, const runtime::WaitRow& row);
NoticeLine notice_line(Site& site, const runtime::NoticeRow& row);

std::string visit_number(
    const WaitLine& line);  // TS2611001-4, the case where it waits itself, or the process

text::Json to_json(const WaitLine& line);
text::Json to_json(const JobLine& line);
text::Json to_json(const NoticeLine& line);
text::Json to_json(const runtime::OutboxRow& row);  // with its tries, and when it is due again
text::Json to_json(const runtime::MessageRow& row);
text::Json to_json(const runtime::FetchedJob& job);

template <class Line>
text::Json list_json(const std::vector<Line>& lines) {
  text::JsonArray list;
  for (const Line& line : lines) list.push_back(to_json(line));
  return list;
}

}  // namespace banli::views
