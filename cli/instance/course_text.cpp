#include "cli/instance/course_text.hpp"

#include <algorithm>

#include "cli/table.hpp"
#include "cli/words.hpp"
#include "text/diagnostic.hpp"

namespace banli::cli {
namespace {

constexpr Word was_undone{"已作废", "undone"};
constexpr Word was_cancelled{"已中止", "ended"};
constexpr Word is_held_up{"异常", "held up"};
constexpr Word legend{"● 在办  ✓ 已办  ✗ 作废或中止  · 未到",
                      "● open  ✓ done  ✗ undone or ended  · not reached"};
constexpr int widest_step = 44;

using views::StepStanding;
using Mark = StepStanding::Mark;

std::string_view sign_of(const StepStanding& standing) {
  switch (standing.mark) {
    case Mark::ahead:
      return "·";
    case Mark::live:
      return "●";
    case Mark::done:
      return "✓";
    case Mark::undone:
    case Mark::cancelled:
      return "✗";
  }
  return "";
}

Paint paint_of(const StepStanding& standing) {
  switch (standing.mark) {
    case Mark::ahead:
      return Paint::dim;
    case Mark::live:
      return standing.is_held_up ? Paint::red : Paint::bold;
    case Mark::done:
      return Paint::plain;
    case Mark::undone:
    case Mark::cancelled:
      return Paint::yellow;
  }
  return Paint::plain;
}

std::string step_name(const Session& session, const StepStanding& standing) {
  const std::string title = session.title(standing.step);
  const std::string times = standing.times < 2 ? "" : " ×" + std::to_string(standing.times);
  return one_line(title, widest_step - text::display_width(times)) + times;
}

std::string step_state(Session& session, const StepStanding& standing) {
  if (standing.mark == Mark::ahead) return "";
  std::string text = session.local_time(standing.at);
  std::string people;
  for (const views::Titled& one : standing.people) {
    people += (people.empty() ? "" : session.word(words::list_comma)) + session.title(one);
  }
  if (!people.empty()) text += "  " + people;
  if (standing.mark == Mark::undone) text += "  " + session.word(was_undone);
  if (standing.mark == Mark::cancelled) text += "  " + session.word(was_cancelled);
  if (standing.is_held_up) text += "  " + session.word(is_held_up);
  return text;
}

int widest_name(const Session& session, const views::Moment& moment) {
  int width = 0;
  for (const StepStanding& standing : moment.steps) {
    width = std::max(width, text::display_width(step_name(session, standing)));
  }
  return width;
}

}  // namespace

std::string course_text(Session& session, const views::Moment& moment) {
  const int width = widest_name(session, moment);
  std::string text;
  const auto& lanes = moment.graph->process().lanes;
  for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
    std::string steps;
    for (const StepStanding& standing : moment.steps) {
      if (standing.lane != lane) continue;
      const std::string state = step_state(session, standing);
      const std::string name = step_name(session, standing);
      std::string line(sign_of(standing));
      line += " " + (state.empty() ? name : text::pad_right(name, width) + "  " + state);
      steps += "  " + painted(line, paint_of(standing), Stream::output) + "\n";
    }
    const std::string title = session.title(views::Titled{lanes[lane].name, lanes[lane].title});
    if (!steps.empty()) text += painted(title, Paint::bold, Stream::output) + "\n" + steps;
  }
  return text + painted(session.word(legend), Paint::dim, Stream::output) + "\n";
}

}  // namespace banli::cli
