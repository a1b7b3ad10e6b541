#include "tests/execution/play_commands.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <vector>

#include "forms/file.hpp"
#include "text/json.hpp"

namespace banli::tests {

namespace {

using namespace execution;

struct Line {
  std::string verb;
  std::vector<std::string> words;
  std::map<std::string, std::string> options;

  std::string take(const std::string& option) {
    const auto at = options.find(option);
    if (at == options.end()) return "";
    std::string value = at->second;
    options.erase(at);
    return value;
  }
};

Line read_line(std::string_view text) {
  Line line;
  std::string* last = nullptr;
  std::size_t begin = 0;
  while (begin < text.size()) {
    auto end = text.find(' ', begin);
    if (end == std::string_view::npos) end = text.size();
    const std::string word(text.substr(begin, end - begin));
    begin = end + 1;
    if (const auto equals = word.find('='); equals != std::string::npos) {
      last = &(line.options[word.substr(0, equals)] = word.substr(equals + 1));
    } else if (last != nullptr) {
      *last += ' ' + word;
    } else if (line.verb.empty()) {
      line.verb = word;
    } else if (!word.empty()) {
      line.words.push_back(word);
    }
  }
  return line;
}

struct Wanted {
  std::string step;
  std::uint32_t turn = 0;
  bool is_met_by(const Visit& visit) const {
    return visit.step == step && visit.turn == turn && visit.step_kind != "event";
  }
};

// The newest visit of a step that the case still keeps, live ones first; or `#7`, the visit of that
// number; or `case`.
TaskRef task_named(const Instance& instance, const std::string& name) {
  TaskRef task;
  if (name == "case") return task;
  if (name.starts_with('#')) return {VisitId{std::stoull(name.substr(1))}};
  Wanted wanted{name};
  if (const auto dot = name.find('.'); dot != std::string::npos) {
    wanted.step = name.substr(0, dot);
    task.seat = static_cast<std::uint32_t>(std::stoul(name.substr(dot + 1)));
  }
  if (const auto bracket = wanted.step.find('['); bracket != std::string::npos) {
    wanted.turn = static_cast<std::uint32_t>(std::stoul(wanted.step.substr(bracket + 1)));
    wanted.step.resize(bracket);
  }
  for (const Visit& visit : instance.visits) {
    if (wanted.is_met_by(visit) && visit.state == VisitState::live) task.visit = visit.id;
  }
  if (task.visit) return task;
  for (const Visit& visit : instance.visits) {
    if (wanted.is_met_by(visit)) task.visit = visit.id;
  }
  return task;
}

// Tables are written as JSON.
Value value_of(const std::string& text) {
  if (!text.starts_with('[')) return Value(text);
  const auto json = text::read_json(text);
  if (!json) throw std::invalid_argument("no JSON: " + text);
  return text::value_from_plain_json(*json);
}

// `@contract.pdf`, of a few bytes, or `@contract.pdf 2000000`, of so many.
forms::Content content_of(const std::string& name, const std::string& size) {
  return forms::Content(size.empty() ? name : std::string(std::stoul(size), '.'));
}

Value file_of(const std::string& text, std::vector<forms::Content>& contents) {
  const std::size_t space = std::min(text.find(' '), text.size());
  const std::string name = text.substr(1, space - 1);
  contents.push_back(content_of(name, text.substr(space)));
  return forms::file_of(name, contents.back()).value();
}

std::vector<std::string> comma_separated(const std::string& text) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (begin < text.size()) {
    auto end = text.find(',', begin);
    if (end == std::string::npos) end = text.size();
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

Filled filled_from(Line& line, text::Sources& sources) {
  Filled filled;
  for (const auto& [name, value] : line.options) {
    if (name.starts_with("for:")) {  // for:STEP=person,person
      filled.chosen[name.substr(4)] = comma_separated(value);
      continue;
    }
    const text::SourceId source = sources.add(name, value);
    const text::Span span{source, 0, static_cast<std::uint32_t>(value.size())};
    filled.answers.fields[name] = {
        value.starts_with('@') ? file_of(value, filled.answers.contents) : value_of(value), span};
  }
  return filled;
}

std::uint64_t number_of(const std::string& text) { return text.empty() ? 0 : std::stoull(text); }

AddSigners signers_of(Line& line, const TaskRef& task) {
  AddSigners add;
  add.task = task;
  add.people = comma_separated(line.take("people"));
  const std::string placed = line.take("placed");
  if (placed == "after") add.placed = Placed::after;
  if (placed == "beside") add.placed = Placed::beside;
  const std::string mode = line.take("mode");
  if (mode == "any") add.mode = SignMode::any;
  if (mode == "in order") add.mode = SignMode::in_order;
  add.opinion = line.take("opinion");
  return add;
}

Command command_of(Line& line, const TaskRef& task, text::Sources& sources) {
  if (line.verb == "start") return Start{filled_from(line, sources)};
  if (line.verb == "claim") return Claim{task};
  if (line.verb == "release") return Release{task};
  if (line.verb == "return")
    return Return{task, comma_separated(line.take("to")), line.take("reason")};
  if (line.verb == "transfer")
    return Transfer{task, line.take("to"), line.take("reason"), !line.take("merge").empty()};
  if (line.verb == "hand-over")
    return HandOver{line.take("from"), line.take("to"), line.take("reason"),
                    !line.take("merge").empty()};
  if (line.verb == "delegate") return Delegate{task, line.take("to"), line.take("reason")};
  if (line.verb == "advise") return Resolve{task, line.take("advice")};
  if (line.verb == "add-signers") return signers_of(line, task);
  if (line.verb == "remove-signer") return RemoveSigner{task};
  if (line.verb == "find-people") return FindPeople{task.visit};
  if (line.verb == "suspend") return Suspend{line.take("reason")};
  if (line.verb == "activate") return Activate{};
  if (line.verb == "skip") return SkipStep{task.visit, line.take("reason")};
  if (line.verb == "jump") return Jump{task.visit, line.take("to"), line.take("reason")};
  if (line.verb == "urge") return Urge{task.visit};
  if (line.verb == "copy") return CopyTo{task.visit, comma_separated(line.take("to"))};
  if (line.verb == "view") return View{task.visit};
  if (line.verb == "take-back") return TakeBack{task};
  if (line.verb == "withdraw") return Withdraw{line.take("reason")};
  if (line.verb == "terminate") return Terminate{line.take("reason")};
  if (line.verb == "void") return Terminate{.reason = line.take("reason"), .as_void = true};
  if (line.verb == "migrate") {
    const bool with_horizon = !line.take("horizon").empty();
    return Migrate{.steps = std::exchange(line.options, {}), .with_horizon = with_horizon};
  }
  if (line.verb == "retry") return RetryIncident{task.visit};
  if (line.verb == "comment") return Comment{task.visit, line.take("text")};
  const std::string answer = line.take("answer");
  const std::string opinion = line.take("opinion");
  const std::uint64_t seen = number_of(line.take("seen"));
  if (line.verb == "complete")
    return Complete{task, filled_from(line, sources), answer, opinion, seen};
  const std::map<std::string, Vote> votes{
      {"approve", Vote::agree}, {"refuse", Vote::refuse}, {"abstain", Vote::abstain}};
  if (const auto vote = votes.find(line.verb); vote != votes.end()) {
    return CastVote{task, vote->second, filled_from(line, sources), opinion, seen};
  }
  throw std::invalid_argument("no such verb: " + line.verb);
}

// What comes from outside has the type that JSON gives it; all else is text.
std::vector<std::pair<std::string, Value>> values_from(const Line& line) {
  std::vector<std::pair<std::string, Value>> values;
  for (const auto& [path, text] : line.options) {
    const auto json = text::read_json(text);
    values.emplace_back(path, json ? text::value_from_plain_json(*json) : Value(text));
  }
  return values;
}

// The wait that is meant where none is said: the first that has a time and is not met.
std::uint32_t first_timer(const Instance& instance, VisitId visit) {
  const Visit* found = instance.find(visit);
  const std::vector<Wait>& waits = found == nullptr ? instance.waits : found->waits;
  for (std::uint32_t i = 0; i < waits.size(); ++i) {
    if (waits[i].at && !waits[i].met) return i;
  }
  return 0;
}

const std::string& word_at(const Line& line, std::size_t index) {
  if (index >= line.words.size()) throw std::invalid_argument("too few words: " + line.verb);
  return line.words[index];
}

// What the engine or a worker does; none for what people do.
std::optional<Command> command_of_engine(const Line& line, const Instance& instance) {
  if (line.words.empty()) return std::nullopt;
  const VisitId visit = task_named(instance, line.words.front()).visit;
  if (line.verb == "fire") {
    if (line.words.size() < 2) return Fire{visit, first_timer(instance, visit)};
    return Fire{visit, static_cast<std::uint32_t>(std::stoul(line.words[1]))};
  }
  if (line.verb == "deliver") {
    const auto wait = static_cast<std::uint32_t>(std::stoul(word_at(line, 1)));
    return Deliver{visit, wait, word_at(line, 2), values_from(line)};
  }
  if (line.verb == "end-call") {
    const Visit* found = instance.find(visit);
    const InstanceId child = found == nullptr ? InstanceId{} : found->child;
    const std::string& outcome = word_at(line, 1);
    return EndCall{visit, child, outcome, outcome == "cancelled", values_from(line)};
  }
  if (line.verb == "complete-job") {
    return CompleteJob{visit, word_at(line, 1), values_from(line)};
  }
  if (line.verb == "hold") return Hold{visit, "", 0, word_at(line, 1), {}};
  if (line.verb == "fail-job") return FailJob{visit, word_at(line, 1)};
  return std::nullopt;
}

}  // namespace

VisitId visit_named(const Instance& instance, const std::string& name) {
  return task_named(instance, name).visit;
}

ParsedCommand parse_command(std::string_view text, const Instance& instance,
                            text::Sources& sources) {
  Line line = read_line(text);
  if (line.words.empty()) throw std::invalid_argument("who acts? " + std::string(text));
  if (auto command = command_of_engine(line, instance)) return {std::move(*command), "system"};
  ParsedCommand parsed;
  parsed.actor = line.words.back();
  const TaskRef task = line.words.size() > 1 ? task_named(instance, line.words.front()) : TaskRef{};
  parsed.command = command_of(line, task, sources);
  return parsed;
}

}  // namespace banli::tests
