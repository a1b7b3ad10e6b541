#include "tests/execution/play.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "execution/journal_json.hpp"
#include "graph/verify.hpp"
#include "language/definition.hpp"
#include "tables/read_table.hpp"
#include "tests/execution/play_commands.hpp"
#include "tests/execution/play_words.hpp"
#include "tests/harness/script.hpp"
#include "text/catalogue.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {

namespace {

constexpr std::uint64_t commands_per_snapshot = 3;

constexpr std::string_view organisation_yaml = R"(organisation: office-of-five
title: Office of five
posts:
  head: {title: Head}
  boss: {title: Boss, reports to: head}
  clerk: {title: Clerk, reports to: boss}
people:
  ann: {name: Ann, posts: [clerk], login: ann}
  bob: {name: Bob, posts: [clerk], login: bob}
  carl: {name: Carl, posts: [boss], login: carl}
  dora: {name: Dora, posts: [head], login: dora}
  eve: {name: Eve, posts: [], login: eve}
)";

Zone shanghai() { return Zone("Asia/Shanghai", 8 * 3600, {}); }

std::string texts_of(const text::Problems& problems, const text::Sources& sources) {
  return text::render(problems, sources, Language::english);
}

std::vector<std::string> split_documents(std::string_view yamls) {
  std::vector<std::string> texts;
  std::size_t begin = 0;
  while (begin < yamls.size()) {
    auto end = std::min(yamls.find("\nform:", begin + 1), yamls.find("\ntable:", begin + 1));
    end = end == std::string_view::npos ? yamls.size() : end + 1;
    const std::string_view text = yamls.substr(begin, end - begin);
    // Not the comments before the first.
    if (text.starts_with("form:") || text.starts_with("table:")) texts.emplace_back(text);
    begin = end;
  }
  return texts;
}

}  // namespace

Staff staff_of(std::string yaml) {
  text::Sources sources;
  const auto tree = text::read_yaml(sources, sources.add("office", std::move(yaml)));
  REQUIRE(tree.has_value());
  auto read = office::read_organisation(*tree);
  if (!read) FAIL(texts_of(read.error(), sources));
  return std::make_shared<const office::Organisation>(std::move(*read));
}

Staff office_of_five() {
  static const Staff staff = staff_of(std::string(organisation_yaml));
  return staff;
}

Staff shipped_office() {
  static const Staff staff = staff_of(read_file(source_folder() / "processes/organisation.yaml"));
  return staff;
}

Compiled compile_shipped(std::string_view process) {
  std::string forms;
  for (const auto& file :
       std::filesystem::recursive_directory_iterator(source_folder() / "forms")) {
    if (file.path().extension() == ".yaml") forms += "\n" + read_file(file.path());
  }
  const auto path = source_folder() / "processes" / (std::string(process) + ".yaml");
  return compile(read_file(path), forms, shipped_office());
}

Compiled compile(std::string_view process_yaml, std::string_view form_yamls, const Staff& staff) {
  text::Sources sources;
  std::vector<std::shared_ptr<const forms::Form>> forms;
  std::vector<std::shared_ptr<const tables::Table>> tables;
  for (const std::string& yaml : split_documents(form_yamls)) {
    const auto tree = text::read_yaml(sources, sources.add("form", yaml));
    if (!tree) return {nullptr, texts_of(tree.error(), sources)};
    if (yaml.starts_with("table:")) {
      auto table = tables::read_table(*tree);
      if (!table) return {nullptr, texts_of(table.error(), sources)};
      tables.push_back(std::make_shared<const tables::Table>(std::move(*table)));
      continue;
    }
    auto form = forms::read_form(*tree);
    if (!form) return {nullptr, texts_of(form.error(), sources)};
    forms.push_back(std::make_shared<const forms::Form>(std::move(*form)));
  }
  const auto tree = text::read_yaml(sources, sources.add("process", std::string(process_yaml)));
  if (!tree) return {nullptr, texts_of(tree.error(), sources)};
  const auto definition = language::read_process(*tree);
  if (!definition) return {nullptr, texts_of(definition.error(), sources)};
  const graph::Library library{[&](std::string_view id) -> std::shared_ptr<const forms::Form> {
                                 for (const auto& form : forms) {
                                   if (form->id == id) return form;
                                 }
                                 return nullptr;
                               },
                               staff.get(),
                               [&](std::string_view name) -> std::shared_ptr<const tables::Table> {
                                 for (const auto& table : tables) {
                                   const auto written = tables::name_in_expressions(table->name);
                                   if (table->name == name || written == name) return table;
                                 }
                                 return nullptr;
                               }};
  auto verified = graph::verify(*definition, library);
  if (!verified) return {nullptr, texts_of(verified.error(), sources)};
  return {verified->graph, texts_of(verified->warnings, sources)};
}

Play::Play(std::shared_ptr<const graph::Graph> graph, Staff staff)
    : graph_(std::move(graph)), office_{std::move(staff), calendar::Calendar(shanghai()), {}, {}} {
  office_.administrators = {"dora", "zhao"};
  now_ = *instant_from_text("2026-11-02T09:00:00+08:00");
}

std::expected<execution::Decision, text::Refusal> Play::decide(const execution::Command& command,
                                                               std::string_view actor) {
  now_.ms += 60'000;
  execution::Situation situation{now_, std::string(actor), "test", {}, office_};
  situation.new_instance = InstanceId{2 + called_};
  situation.bundle = "bundle";
  for (std::size_t i = 0; i < 8; ++i) {
    situation.random[i] = static_cast<std::uint8_t>(now_.ms >> (8 * i));
  }
  const bool is_start = std::holds_alternative<execution::Start>(command);
  if (is_start) {
    instance_ = {};
    instance_.id = InstanceId{1};
    shadow_ = instance_;
    journal_.clear();
  }
  auto decision = execution::decide(*graph_, instance_, command, situation);
  if (!decision) return decision;
  if (std::holds_alternative<execution::Migrate>(command)) graph_ = std::exchange(newer_, nullptr);
  last_events_ = decision->events;
  if (last_events_.empty()) return decision;
  for (const execution::Event& event : last_events_) {
    if (const auto* given = std::get_if<execution::NumberGiven>(&event)) {
      office_.counters[given->series] = given->count;
    }
    if (std::holds_alternative<execution::Called>(event)) ++called_;
  }
  instance_ = decision->after;
  record(execution::name(command), actor);
  return decision;
}

void Play::record(std::string_view command, std::string_view actor) {
  ++instance_.entries;
  const execution::Facts facts{std::string(command), "", last_events_};
  execution::Stored stored = execution::write_facts(facts);
  journal_.push_back(
      {std::move(stored.facts), std::move(stored.values), {now_, std::string(actor)}});
  check_replay();
}

std::string Play::happens(execution::Event event) {
  instance_.apply(event, {now_, "system"});
  last_events_ = {std::move(event)};
  record("happens", "system");
  return state();
}

namespace {

void fold(execution::Instance& instance, const std::string& facts, const std::string& values,
          const execution::Act& act) {
  for (const execution::Event& event : execution::read_facts(facts, values).events) {
    instance.apply(event, act);
  }
  ++instance.entries;
}

}  // namespace

void Play::check_replay() {
  const Stored& last = journal_.back();
  fold(shadow_, last.facts, last.values, last.act);
  if (shadow_ != instance_) {
    throw BrokenInvariant("replay differs\n" + execution::write_snapshot(shadow_) + "\n" +
                          execution::write_snapshot(instance_));
  }
  if (instance_.entries % commands_per_snapshot != 0) return;
  const std::string snapshot = execution::write_snapshot(instance_);
  if (execution::read_snapshot(snapshot) != instance_) {
    throw BrokenInvariant("a snapshot reads otherwise than it was written\n" + snapshot);
  }
}

execution::Instance Play::replayed() const {
  execution::Instance instance;
  instance.id = InstanceId{1};
  for (const Stored& stored : journal_) fold(instance, stored.facts, stored.values, stored.act);
  return instance;
}

namespace {

std::string words_of(const text::Refusal& refusal) {
  std::string text = "refused " + refusal.code + ": " +
                     text::message(refusal.code, refusal.arguments, Language::english);
  for (const text::Problem& problem : refusal.problems) {
    text += "\n  " + problem.code + ": " +
            text::message(problem.code, problem.arguments, Language::english);
  }
  return text;
}

}  // namespace

std::string Play::command(std::string_view line) {
  text::Sources sources;
  auto parsed = parse_command(line, instance_, sources);
  if (auto* migrate = std::get_if<execution::Migrate>(&parsed.command)) {
    migrate->version = instance_.version + 1;
    migrate->to = newer_;
    migrate->bundle = "bundle-" + std::to_string(migrate->version);
  }
  const auto decision = decide(parsed.command, parsed.actor);
  last_refusal_.reset();
  if (decision) return state();
  last_refusal_ = decision.error();
  return words_of(*last_refusal_);
}

std::string Play::preview(std::string_view line) const {
  text::Sources sources;
  const auto parsed = parse_command(line, instance_, sources);
  const execution::Situation situation{now_, parsed.actor, "test", {}, office_};
  const auto preview = execution::preview(*graph_, instance_,
                                          std::get<execution::Return>(parsed.command), situation);
  if (!preview) return words_of(preview.error());
  std::string text = "opens again:";
  for (const std::string& step : preview->returned.to) text += ' ' + step;
  for (const execution::Preview::Loss& loss : preview->losses) {
    text += "\n" + loss.person + " loses " + loss.step + (loss.done ? ", done" : ", open");
  }
  return text;
}

std::string Play::state() const { return where_it_is(instance_) + what_was_said(last_events_); }

std::string Play::later(std::string_view duration) {
  const auto by = calendar::duration_from_text(duration);
  if (!by) throw std::invalid_argument("no duration: " + std::string(duration));
  now_ = office_.calendar.add(now_, *by);
  return iso_text(office_.calendar.zone().local(now_)).substr(0, 16);
}

std::string Play::fire_all_due() {
  std::string said;
  while (const auto fire = earliest_due(instance_, now_)) {
    const auto decision = decide(*fire, "system");
    if (!decision) return words_of(decision.error());
    said += what_was_said(decision->events);
  }
  return where_it_is(instance_) + said;
}

}  // namespace banli::tests
