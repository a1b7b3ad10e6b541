#include <doctest/doctest.h>

#include <memory>

#include "tests/execution/every_command.hpp"
#include "tests/execution/play.hpp"
#include "tests/execution/play_words.hpp"
#include "tests/execution/random_promises.hpp"
#include "tests/harness/script.hpp"
#include "text/catalogue.hpp"
#include "text/json.hpp"

namespace banli::tests {

namespace {

// `organisation`, `process`, `form` or `table` and YAML beneath define; every other line is a
// command, answered by where the case is then, or a question: `data` all values; `seats STEP` who
// was asked and what became of it; `kept apart` what the last command wrote that can be redacted;
// `preview STEP PERSON to=…` what a return would undo; `incidents` who stands still and why;
// `visits` each that is live with what it hangs on and waits for; `every command at STEP` what each
// would do now. An organisation that comes
// while a case is under way is in force from then on. `a new version` and a process beneath is what
// `migrate dora old=new` brings the case to. `later 3 days` moves the clock, `timers`
// fires what is due. `suspended`, `activated`, `quarantined` happen as runtime/ writes them.
class CaseScript {
 public:
  // How refusals and incidents are told: as code and sentence, or with all words in both languages.
  enum class Telling { in_short, in_both_languages };
  explicit CaseScript(Telling telling) : telling_(telling) {}

  std::string answer(const std::string& input) {
    if (input.starts_with("form:") || input.starts_with("table:")) {
      forms_ = input + '\n' + forms_;  // the newest of a name holds
      return "ok";
    }
    if (input.starts_with("organisation:")) {
      staff_ = staff_of(input);
      if (play_ != nullptr) play_->reorganise(staff_);
      return "ok";
    }
    if (input.starts_with("process:") || input.starts_with("流程:")) {
      const Compiled compiled = compile(input, forms_, staff_);
      if (compiled.graph == nullptr) return compiled.problems;
      play_ = std::make_unique<Play>(compiled.graph, staff_);
      promises_ = std::make_unique<Promises>(compiled.graph);
      return compiled.problems.empty() ? "ok" : compiled.problems;
    }
    constexpr std::string_view newer = "a new version\n";
    if (input.starts_with(newer)) {
      const Compiled compiled = compile(input.substr(newer.size()), forms_, staff_);
      if (compiled.graph != nullptr && play_ != nullptr) play_->offer(compiled.graph);
      return compiled.problems.empty() ? "ok" : compiled.problems;
    }
    if (input.starts_with("shipped ")) {
      const Compiled compiled = compile_shipped(input.substr(8, input.find('\n') - 8));
      if (compiled.graph == nullptr) return compiled.problems;
      play_ = std::make_unique<Play>(compiled.graph, shipped_office());
      promises_ = std::make_unique<Promises>(compiled.graph);
      return "ok";
    }
    if (play_ == nullptr) return "there is no process";
    std::string answers;
    std::size_t begin = 0;
    while (begin < input.size()) {
      auto end = input.find('\n', begin);
      if (end == std::string::npos) end = input.size();
      const std::string line = input.substr(begin, end - begin);
      begin = end + 1;
      if (!line.empty()) answers += answer_line(line);
    }
    return answers;
  }

 private:
  std::string answer_line(const std::string& line) {
    if (line == "data") return fields();
    if (line == "kept apart") return kept_apart();
    if (line == "incidents") return incidents();
    if (line == "visits") return visits_in_full(play_->instance());
    if (line.starts_with("every command at ")) return every_answer(line.substr(17));
    if (line.starts_with("later ")) return play_->later(line.substr(6)) + '\n';
    if (line == "timers") return checked([&] { return play_->fire_all_due(); });
    if (const auto event = runtime_event(line)) return play_->happens(*event) + '\n';
    if (line.starts_with("seats ")) return seats(line.substr(6));
    if (line.starts_with("preview ")) return play_->preview("return " + line.substr(8)) + '\n';
    std::string answer = checked([&] { return play_->command(line); });
    if (telling_ == Telling::in_both_languages) answer += other_words();
    return answer;
  }

  // What else is said of the last refusal, beside its English sentence.
  std::string other_words() const {
    const auto& refusal = play_->last_refusal();
    if (!refusal) return "";
    const text::Arguments& about = refusal->arguments;
    return "→ " + text::help(refusal->code, about, Language::english) + "\n" +
           text::message(refusal->code, about, Language::chinese) + "\n→ " +
           text::help(refusal->code, about, Language::chinese) + "\n" +
           in_chinese(refusal->problems);
  }

  static std::string in_chinese(const text::Problems& problems) {
    std::string text;
    for (const text::Problem& problem : problems) {
      text += "  " + text::message(problem.code, problem.arguments, Language::chinese) + "\n";
    }
    return text;
  }

  // What must hold of every case, also of this one.
  template <class Act>
  std::string checked(const Act& act) {
    const execution::Instance before = play_->instance();
    std::string answer = act();
    if (promises_->graph() != play_->graph()) {
      promises_ = std::make_unique<Promises>(play_->graph());
    }
    promises_->check(before, {}, play_->instance());
    return answer + '\n';
  }

  std::string every_answer(const std::string& step) const {
    std::string text;
    for (const std::string& command : every_command(step)) {
      Play play = *play_;
      const execution::Instance before = play.instance();
      text += command + "\n  " + play.command(command) + '\n';
      promises_->check(before, {}, play.instance());
    }
    return text;
  }

  static std::optional<execution::Event> runtime_event(const std::string& line) {
    if (line == "suspended") return execution::CaseSuspended{false};
    if (line == "activated") return execution::CaseSuspended{true};
    if (line == "quarantined") return execution::IncidentRaised{{}, "bug", {}};
    return std::nullopt;
  }

  std::string seats(const std::string& step) const {
    const execution::Visit* newest = nullptr;
    for (const execution::Visit& visit : play_->instance().visits) {
      if (visit.step == step) newest = &visit;
    }
    if (newest == nullptr) return "no visit of " + step + "\n";
    std::string text;
    for (const execution::Seat& seat : newest->seats) {
      const std::string rule = seat.rule.empty() ? "role " + seat.role : seat.rule;
      text += std::to_string(seat.number) + ' ' + rule + ": " +
              std::string(execution::name(seat.state));
      if (!seat.by.empty()) text += " by " + seat.by;
      if (!seat.for_whom.empty()) text += " for " + seat.for_whom;
      if (seat.by.empty() && !seat.holder.empty()) text += " held by " + seat.holder;
      if (!seat.owner.empty()) text += ", who advises " + seat.owner;
      if (!seat.added_by.empty()) text += ", added by " + seat.added_by + " " + seat.placed;
      if (!seat.weight.empty()) text += ", weighs " + seat.weight;
      if (!seat.because.empty()) text += ", because " + seat.because;
      text += '\n';
    }
    return text;
  }

  std::string incidents() const {
    std::string text;
    for (const execution::Visit& visit : play_->instance().visits) {
      if (!visit.incident || visit.state != execution::VisitState::live) continue;
      text::Arguments about;
      for (std::size_t i = 0; i + 1 < visit.incident->about.size(); i += 2) {
        about.emplace_back(visit.incident->about[i], visit.incident->about[i + 1]);
      }
      text += text::message(visit.incident->code, about, Language::english) + '\n';
      if (telling_ == Telling::in_short) continue;
      text += text::message(visit.incident->code, about, Language::chinese) + '\n';
    }
    return text.empty() ? "none" : text;
  }

  std::string kept_apart() const {
    std::string text;
    const auto look = [&](const std::string& what, const execution::Written& written) {
      if (!written.salt.empty()) text += what + '\n';
    };
    for (const execution::Event& event : play_->last_events()) {
      if (const auto* written = std::get_if<execution::FieldsWritten>(&event)) {
        for (const execution::FieldChange& change : written->changes)
          look(change.path, change.after);
      }
      if (const auto* seat = std::get_if<execution::SeatChanged>(&event); seat && seat->opinion) {
        look("opinion", *seat->opinion);
      }
      if (const auto* back = std::get_if<execution::Returned>(&event); back && back->reason) {
        look("reason", *back->reason);
      }
      if (const auto* comment = std::get_if<execution::Commented>(&event)) {
        look("comment", comment->text);
      }
    }
    return text.empty() ? "nothing" : text;
  }

  std::string fields() const {
    std::string text;
    for (const auto& [path, cell] : play_->instance().data) {
      text += path + " = " + text::write_json(text::to_plain_json(cell.value));
      text += cell.undone ? " (undone)\n" : "\n";
    }
    return text;
  }

  Telling telling_;
  std::string forms_;
  Staff staff_ = office_of_five();
  std::unique_ptr<Play> play_;
  std::unique_ptr<Promises> promises_;
};

std::function<Handler()> case_scripts(CaseScript::Telling telling = CaseScript::Telling::in_short) {
  return [telling] {
    const auto script = std::make_shared<CaseScript>(telling);
    return [script](const Case& c) { return script->answer(c.input); };
  };
}

}  // namespace

TEST_CASE("execution: scripts") { run_scripts("execution", case_scripts()); }
TEST_CASE("approval: what an office manager can judge") { run_scripts("approval", case_scripts()); }
TEST_CASE("execution: each kind of step") { run_scripts("nodes", case_scripts()); }
TEST_CASE("execution: what refusals say in both languages") {
  run_scripts("refusals", case_scripts(CaseScript::Telling::in_both_languages));
}
TEST_CASE("execution: each command at each kind of step") { run_scripts("pairs", case_scripts()); }

}  // namespace banli::tests
