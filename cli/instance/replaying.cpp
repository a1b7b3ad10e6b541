#include "cli/instance/replaying.hpp"

#include <algorithm>
#include <charconv>
#include <iostream>

#include "base/check.hpp"
#include "cli/dialogue.hpp"
#include "cli/instance/case_picture.hpp"
#include "cli/instance/course_text.hpp"
#include "cli/process/drawing.hpp"
#include "cli/sheet.hpp"
#include "cli/story.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word which_moment{"第 {n} 条，共 {all} 条：回车 下一条，p 上一条，数字 跳到，q 离开 > ",
                            "entry {n} of {all}: Enter next, p back, a number, q to leave > "};
constexpr Word no_such_moment{"写 1 到 {all} 的数字，或 n、p、q",
                              "a number from 1 to {all}, or n, p, q"};
constexpr std::string_view clear_screen = "\x1b[H\x1b[2J";

std::optional<std::size_t> moment_named(const std::string& written, std::size_t count) {
  const std::size_t from = written.starts_with('#') ? 1 : 0;
  std::size_t number = 0;
  const char* end = written.data() + written.size();
  const auto [last, error] = std::from_chars(written.data() + from, end, number);
  if (error != std::errc() || last != end || number < 1 || number > count) return {};
  return number - 1;
}

}  // namespace

Replaying::Replaying(Session& session, InstanceId id, std::string svg)
    : session_(session), id_(id), svg_(std::move(svg)) {
  story_ = views::history(session.site(), id);
  moments_ = views::course(session.site(), id);
}

std::string Replaying::moment_text(std::size_t at) {
  return story_text(session_, {story_[at]}) + "\n" + course_text(session_, moments_[at]);
}

void Replaying::draw(std::size_t at) {
  if (svg_.empty()) return;
  const views::Replayed then =
      views::replay(session_.reader(), id_, views::EntryNumber{moments_[at].number});
  const graph::Graph& graph = *moments_[at].graph;
  DrawGiven drawing;
  drawing.path = svg_;
  write_drawing(graph, marks_of(session_, then.instance, graph), drawing, session_);
}

void Replaying::show(std::size_t at) {
  session_.print(std::string(clear_screen) + moment_text(at));
  draw(at);
}

void Replaying::step_through() {
  Dialogue dialogue(session_, std::cin, std::cout);
  std::size_t at = 0;
  show(at);
  const std::string all = std::to_string(moments_.size());
  for (std::string written; true;) {
    const std::string prompt =
        session_.word(which_moment, {{"n", std::to_string(at + 1)}, {"all", all}});
    const Dialogue::Reply reply = dialogue.read(prompt, written);
    if (reply == Dialogue::Reply::ended || written == "q") return;
    const bool is_back = reply == Dialogue::Reply::back || written == "p";
    const bool is_next = !is_back && (written.empty() || written == "n");
    const auto named = moment_named(written, moments_.size());
    if (!is_back && !is_next && !named) {
      dialogue.say(session_.word(no_such_moment, {{"all", all}}));
      continue;
    }
    const std::size_t last = moments_.size() - 1;
    at = is_back ? at - std::min<std::size_t>(at, 1) : is_next ? std::min(at + 1, last) : *named;
    show(at);
  }
}

void Replaying::print_all() {
  for (std::size_t at = 0; at < moments_.size(); ++at) {
    session_.print((at == 0 ? "" : "\n") + moment_text(at));
  }
  draw(moments_.size() - 1);
}

text::Json Replaying::as_json() const {
  text::JsonArray moments;
  const text::Json story = views::to_json(story_);
  for (std::size_t at = 0; at < moments_.size(); ++at) {
    text::Json moment = views::to_json(moments_[at]);
    (*moment.as<text::JsonObject>())["entry"] = (*story.as<text::JsonArray>())[at];
    moments.push_back(std::move(moment));
  }
  return moments;
}

Exit Replaying::tell_chain() {
  return tell(views::replay(session_.reader(), id_, views::EntryNumber{moments_.back().number}));
}

Exit Replaying::tell(const views::Replayed& replayed) {
  if (replayed.broken) {
    session_.tell(words::replay_broken, {{"n", std::to_string(*replayed.broken)}});
    return Exit::refused;
  }
  session_.tell(words::replayed_to, {{"n", std::to_string(replayed.entries)},
                                     {"time", session_.local_time(replayed.time)},
                                     {"position", std::to_string(replayed.position.value)}});
  return Exit::fine;
}

Exit Replaying::show_in_full(const views::Replayed& replayed) {
  const std::size_t at = replayed.entries - 1;
  const views::InstanceSheet sheet =
      views::instance_sheet(session_.site(), replayed.instance, *moments_[at].graph);
  if (session_.is_json()) {
    session_.print_json(views::to_json(replayed, views::to_json(sheet)));
  } else {
    session_.print(instance_text(session_, sheet) + "\n" + course_text(session_, moments_[at]));
  }
  draw(at);
  return tell(replayed);
}

}  // namespace banli::cli
