#include "graph/text.hpp"

#include "base/match.hpp"
#include "feel/values.hpp"

namespace banli::graph {
namespace {

std::string_view right_word(forms::Right right) {
  switch (right) {
    case forms::Right::edit:
      return "edit";
    case forms::Right::read:
      return "read";
    case forms::Right::hide:
      return "hide";
    case forms::Right::must:
      return "must";
  }
  return "";
}

std::string_view counts_word(Answer::Counts counts) {
  switch (counts) {
    case Answer::Counts::agreed:
      return " counts as agreed";
    case Answer::Counts::refused:
      return " counts as refused";
    case Answer::Counts::abstained:
      return " counts as abstained";
    case Answer::Counts::nothing:
      return "";
  }
  return "";
}

class GraphWriter {
 public:
  explicit GraphWriter(const Graph& graph) : graph_(graph) {}

  std::string write() {
    write_process(graph_.process());
    for (StepIndex index = 0; index < graph_.steps().size(); ++index) write_step(index);
    return std::move(out_);
  }

 private:
  void line(std::string_view text) { out_ += std::string(text) + "\n"; }
  void setting(std::string_view text) { line("  " + std::string(text)); }

  void write_process(const Process& process) {
    line("process " + process.name + " number " + process.number.text() +
         (process.number_at ? " at " + graph_.step(*process.number_at).name : ""));
    if (process.due) line("due " + limit_text(*process.due));
    if (process.withdraw == Withdraw::never) line("withdraw never");
    if (process.withdraw == Withdraw::any_time) line("withdraw any time");
    for (const Source& starter : process.starters) line("by " + canonical_text(starter));
    for (const Lane& lane : process.lanes) {
      line("lane " + lane.name +
           (lane.outside ? " outside " + process.lanes[*lane.outside].name : " role " + lane.role));
    }
    for (const CaseField& entry : process.fields) line("data " + entry.name);
  }

  void write_step(StepIndex index) {
    const Step& step = graph_.step(index);
    const auto& lanes = graph_.process().lanes;
    std::string head =
        std::to_string(index) + " " + std::string(kind_of(step.node)) + " " + step.name;
    if (step.lane < lanes.size()) head += " lane " + lanes[step.lane].name;
    line(head);
    match(step.node, [&](const auto& node) { write_node(node, step); });
    write_settings(step);
  }

  void write_settings(const Step& step) {
    if (step.scope != 0) {
      setting("inside " + graph_.step(graph_.scope(step.scope).owner).name);
    }
    if (step.opens) setting("opens " + limit_text(*step.opens));
    if (step.due) setting("due " + limit_text(*step.due));
    if (step.each) setting("for each " + canonical_text(*step.each));
    if (!step.skip_when.empty()) setting("skip when " + step.skip_when.text());
    if (!step.final.empty()) setting("final");
    if (!step.undo.empty()) setting("undo " + step.undo);
    for (const Stage& stage : step.stages) write_stage(stage);
  }

  void write_node(const Start& start, const Step& step) {
    write_forms(start.forms);
    write_flows(step);
  }
  void write_node(const Task& task, const Step&) {
    write_work(task.work);
    if (task.needs > 0) setting("needs " + std::to_string(task.needs));
    write_answers(task.answers);
    write_arrows("", task.then);
  }
  void write_node(const Approve& approve, const Step&) {
    write_work(approve.work);
    write_voting(approve.voting);
    write_words_of_votes(approve.answers);
    write_arrows("approved ", approve.approved);
    write_arrows("rejected ", approve.rejected);
  }
  void write_node(const Choose& choose, const Step&) {
    write_work(choose.work);
    write_answers(choose.answers);
    write_arrows("", choose.branches);
  }
  void write_node(const Split& split, const Step&) {
    for (const Split::Branch& branch : split.branches) {
      setting(flow_text(branch.flow) + (branch.when.empty() ? "" : " when " + branch.when.text()));
    }
  }
  void write_node(const Join& join, const Step&) {
    setting(needs_text(join));
    write_arrows("", join.then);
  }
  void write_node(const SetValues& set, const Step&) {
    for (const auto& value : set.values) setting(value.path + " = " + value.formula.text());
    write_arrows("", set.then);
  }
  void write_node(const Wait& wait, const Step&) {
    for (const Awaited& way : wait.ways) write_arrows(canonical_text(way) + " ", way.then);
  }
  void write_node(const Call& call, const Step&) {
    setting("process " + call.process +
            (call.runs == Call::Runs::on_its_own ? ", on its own" : ""));
    write_handed("with ", call.with);
    write_handed("gives ", call.gives);
    write_arrows("", call.then);
  }
  void write_node(const Group& group, const Step&) { write_arrows("", group.then); }
  void write_node(const Job& job, const Step&) {
    setting("worker " + job.worker);
    write_handed("with ", job.with);
    write_handed("gives ", job.gives);
    for (const calendar::Duration& pause : job.retries) setting("retry " + calendar::text(pause));
    write_arrows("", job.then);
  }
  void write_node(const Notify& notify, const Step&) {
    for (const Source& source : notify.to) setting("to " + canonical_text(source));
    if (!notify.copies_of.empty()) setting("copies of " + notify.copies_of);
    if (notify.receipt == Notify::Receipt::required) setting("receipt required");
    if (!notify.send.empty()) setting("send " + notify.send + " " + notify.key.text());
    write_arrows("", notify.then);
  }
  void write_node(const Decide& decide, const Step&) {
    setting("table " + decide.table->name + " as " + decide.record);
    for (std::size_t place = 0; place < decide.with.size(); ++place) {
      const auto* formula = std::get_if<feel::Expression>(&decide.with[place]);
      setting("  " + decide.table->inputs[place].name + " = " +
              (formula == nullptr ? feel::write(std::get<Value>(decide.with[place]))
                                  : formula->text()));
    }
    write_arrows("", decide.then);
  }
  void write_node(const End& end, const Step&) {
    setting("outcome " + end.outcome + (end.stops == End::Stops::all ? " stops all" : "") +
            (end.error.empty() ? "" : " error " + end.error));
  }

  void write_handed(std::string_view before, const Handed& handed) {
    for (const auto& [name, value] : handed) {
      setting(std::string(before) + name + " = " + value.text());
    }
  }

  void write_stage(const Stage& stage) {
    std::string text = "while open " + canonical_text(stage.cause);
    const auto add_people = [&](std::string_view effect, const People& people) {
      for (const Source& source : people) {
        text += ", " + std::string(effect) + " " + canonical_text(source);
      }
    };
    add_people("urge", stage.urge);
    add_people("escalate", stage.escalate);
    add_people("hand to", stage.hand_to);
    add_people("notify", stage.notify);
    if (!stage.start.empty()) text += ", start " + stage.start;
    if (!stage.answer.empty()) text += ", answer " + stage.answer;
    if (stage.then) text += ", then " + flow_text(*stage.then);
    if (stage.also) text += ", also " + flow_text(*stage.also);
    if (stage.again) text += ", again every " + calendar::text(*stage.again);
    if (stage.at_most > 0) text += ", at most " + std::to_string(stage.at_most);
    setting(text);
  }

  void write_work(const Work& work) {
    for (const Source& source : work.who) setting("who " + canonical_text(source));
    for (const Source& source : work.never) setting("not " + canonical_text(source));
    write_exceptions(work);
    for (const Source& source : work.cc) setting("cc " + canonical_text(source));
    write_forms(work.forms);
    for (const std::string& record : work.shows) setting("shows " + record);
  }

  void write_exceptions(const Work& work) {
    if (work.nobody.rule == Vacancy::Rule::skip) setting("nobody skip");
    if (work.nobody.rule == Vacancy::Rule::refuse) setting("nobody refuse");
    for (const Source& source : work.nobody.people) setting("nobody " + canonical_text(source));
    if (work.self.rule == OwnCase::Rule::skip) setting("self skip");
    for (const Source& source : work.self.people) setting("self " + canonical_text(source));
    if (work.same_person == SamePerson::skip) setting("same person skip");
    if (work.same_person == SamePerson::skip_consecutive) setting("same person skip consecutive");
  }

  std::string limit_text(const Limit& limit) const {
    const std::string within = match(
        limit.within, [](const calendar::Duration& duration) { return calendar::text(duration); },
        [](Limit::Day day) {
          return std::string(day == Limit::Day::same ? "same day" : "next day");
        },
        [](const feel::Expression& formula) { return "=" + formula.text(); });
    return within + (limit.from ? " from " + graph_.step(*limit.from).name : "");
  }

  void write_forms(const std::vector<FormUse>& uses) {
    for (const FormUse& use : uses) {
      setting("form " + use.form->id + " as " + use.record);
      for (const auto& [field, right] : use.rights) {
        setting("  " + field + " " + std::string(right_word(right)));
      }
      for (const auto& [field, formula] : use.prefill) {
        setting("  " + field + " = " + formula.text());
      }
    }
  }

  void write_voting(const Voting& voting) {
    std::string text = "pass " + canonical_text(voting.pass);
    if (!voting.weigh.empty()) text += ", weigh " + voting.weigh.text();
    if (voting.base == Voting::Base::voters) text += ", of voters";
    if (voting.quorum > 0) text += ", quorum " + std::to_string(voting.quorum);
    if (voting.abstain == Voting::Abstain::not_counted) text += ", abstain not counted";
    if (voting.abstain == Voting::Abstain::agreed) text += ", abstain agreed";
    if (voting.abstain == Voting::Abstain::refused) text += ", abstain refused";
    if (voting.refuse == Voting::Refuse::last) text += ", refuse last";
    if (voting.early == Voting::Early::all_answered) text += ", early all answered";
    if (voting.opinion == Voting::Opinion::required) text += ", opinion required";
    if (voting.opinion == Voting::Opinion::free) text += ", opinion free";
    setting(text);
  }

  void write_words_of_votes(const std::vector<Answer>& answers) {
    for (const Answer& answer : answers) {
      setting(answer.name + std::string(counts_word(answer.counts)) +
              (answer.opinion_required ? " opinion required" : "") + label_text(answer.label));
    }
  }

  void write_answers(const std::vector<Answer>& answers) {
    for (const Answer& answer : answers) {
      write_arrow(answer.name + (answer.opinion_required ? " opinion required" : "") + " ",
                  answer.arrow);
    }
  }

  void write_arrows(std::string_view before, const Arrows& arrows) {
    for (const Arrow& arrow : arrows) write_arrow(before, arrow);
  }

  void write_arrow(std::string_view before, const Arrow& arrow) {
    std::string text(before);
    if (!arrow.when.empty()) text += "when " + arrow.when.text() + " ";
    if (arrow.otherwise) text += "otherwise ";
    if (const auto* flow = std::get_if<FlowIndex>(&arrow.way)) {
      setting(text + flow_text(*flow));
      return;
    }
    text += "back to";
    for (StepIndex target : std::get<Back>(arrow.way).targets) {
      text += " " + graph_.step(target).name;
    }
    setting(text + label_text(arrow.label));
  }

  void write_flows(const Step& step) {
    for (FlowIndex flow : step.outgoing) setting(flow_text(flow));
  }

  std::string flow_text(FlowIndex index) const {
    const Flow& flow = graph_.flow(index);
    return std::to_string(flow.ordinal) + "→ " + graph_.step(flow.to).name + label_text(flow.label);
  }

  static std::string label_text(const Bilingual& label) {
    return label.empty() ? "" : " (" + label.in(Language::chinese) + ")";
  }

  std::string needs_text(const Join& join) const {
    std::string text = "needs ";
    switch (join.needs) {
      case Join::Needs::all:
        text += "all";
        break;
      case Join::Needs::alive:
        text += "alive";
        break;
      case Join::Needs::count:
        text += std::to_string(join.count);
        break;
      case Join::Needs::steps:
        for (FlowIndex flow : join.of_steps) text += graph_.step(graph_.flow(flow).from).name + " ";
        text.pop_back();
        break;
    }
    switch (join.rest) {
      case Join::Rest::none:
        return text;
      case Join::Rest::go_on:
        return text + ", rest go on";
      case Join::Rest::cancel:
        return text + ", rest cancel";
      case Join::Rest::finish:
        return text + ", rest finish";
    }
    return text;
  }

  const Graph& graph_;
  std::string out_;
};

}  // namespace

std::string_view kind_of(const Node& node) {
  constexpr std::string_view kinds[] = {"start", "task",   "approve", "choose", "split",
                                        "join",  "wait",   "call",    "group",  "job",
                                        "set",   "decide", "notify",  "end"};
  static_assert(std::size(kinds) == std::variant_size_v<Node>);
  return kinds[node.index()];
}

std::string canonical_text(const Source& source) {
  switch (source.kind) {
    case Source::Kind::role:
      return source.name;
    case Source::Kind::each_of_role:
      return "each " + source.name;
    case Source::Kind::starter:
      return "starter";
    case Source::Kind::worker_of:
      return "worker of " + source.name;
    case Source::Kind::superior_of:
      return "superior " + (source.levels > 1 ? std::to_string(source.levels) + " " : "") + "of " +
             canonical_text(*source.of);
    case Source::Kind::holder:
      return "holder";
    case Source::Kind::chain_of:
      return "chain of " + canonical_text(*source.of) + " up to " + source.name;
    case Source::Kind::head_of:
      return "head of " + canonical_text(*source.of);
    case Source::Kind::chosen_by:
      return "chosen by " + canonical_text(*source.of);
    case Source::Kind::next_of:
      return "next of " + source.name;
    case Source::Kind::least_loaded:
      return "least loaded of " + source.name;
    case Source::Kind::formula:
      return "=" + source.formula.text();
  }
  return "";
}

std::string canonical_text(const Pass& pass) {
  const std::string share =
      std::to_string(pass.share.numerator) + "/" + std::to_string(pass.share.denominator);
  switch (pass.mode) {
    case Pass::Mode::any:
      return "any";
    case Pass::Mode::all:
      return "all";
    case Pass::Mode::in_order:
      return "in order";
    case Pass::Mode::count:
      return std::to_string(pass.count);
    case Pass::Mode::at_least:
      return "at least " + share;
    case Pass::Mode::more_than:
      return "more than " + share;
  }
  return "";
}

std::string canonical_text(const Graph& graph) { return GraphWriter(graph).write(); }

}  // namespace banli::graph
