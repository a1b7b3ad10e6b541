#include "cli/sheet.hpp"

#include "cli/announce.hpp"
#include "cli/named_word.hpp"
#include "cli/table.hpp"
#include "cli/value_text.hpp"
#include "cli/words.hpp"
#include "text/catalogue.hpp"

namespace banli::cli {
namespace {

constexpr int widest_value = 60;
constexpr std::string_view indent = "  ";

TableCell due_cell(Session& session, const views::TaskLine& line) {
  if (!line.row.due) return {};
  const std::string time = session.local_time(*line.row.due);
  if (!views::is_open(line.row) || session.now() <= *line.row.due) return {time};
  return {time + " " + session.word(words::overdue_mark), Paint::red};
}

std::string case_text(Session& session, const views::TaskLine& line) {
  return session.title(line.process);
}

std::string indented(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    out += std::string(indent) + std::string(text.substr(0, end));
    text.remove_prefix(end);
  }
  return out;
}

Word use_word(views::FieldLine::Use use) {
  using enum views::FieldLine::Use;
  switch (use) {
    case write:
      return words::use_write;
    case must_write:
      return words::use_must;
    case read:
      return words::use_read;
    case computed:
      return words::use_computed;
    case signed_here:
      return words::use_signed;
  }
  return words::use_read;
}

std::string use_text(Session& session, const views::FieldLine& line) {
  std::string text = session.word(use_word(line.use));
  std::string roles;
  for (const views::Titled& role : line.by) {
    roles += (roles.empty() ? "" : ", ") + session.title(role);
  }
  if (!roles.empty()) text += ", " + session.word(words::only_by, {{"roles", roles}});
  return text;
}

std::string shown_value(Session& session, const views::FieldLine& line) {
  std::string text = one_line(value_text(session, line.value, line.field), widest_value);
  if (!line.stands) text += " " + session.word(words::undone_value);
  return text;
}

std::string head_text(Session& session, const views::InstanceLine& line) {
  const runtime::InstanceRow& row = line.row;
  std::string text = case_name(row) + "  " + session.title(line.process) + "  " +
                     named_word(row.state, session.language());
  if (!row.outcome.empty()) {
    const std::string outcome = named_word(row.outcome, session.language());
    text += ", " + session.word(words::outcome_is, {{"outcome", outcome}});
  }
  text += "\n" + session.word(words::started_by, {{"person", session.title(line.starter)},
                                                  {"time", session.local_time(row.started)}});
  if (row.due) text += "; " + session.word(words::due_at, {{"time", session.local_time(*row.due)}});
  if (row.ended) {
    text += "; " + session.word(words::ended_at, {{"time", session.local_time(*row.ended)}});
  }
  return text + "\n";
}

std::string others_text(Session& session, const std::vector<views::NamedValue>& others) {
  if (others.empty()) return "";
  std::string text = "\n" + session.word(words::other_values) + "\n";
  for (const views::NamedValue& other : others) {
    text +=
        std::string(indent) + other.name + ": " + value_text(session, other.value, nullptr) + "\n";
  }
  return text;
}

std::string moment_text(Session& session, const std::optional<Instant>& at) {
  return at ? session.local_time(*at) : "";
}

std::string awaited_text(Session& session, const views::WaitingLine& line) {
  std::string text = wait_word(line.kind, session.language());
  if (!line.name.empty()) text += " " + line.name;
  if (!line.taken.empty()) text += session.word(words::taken_before, {{"id", line.taken}});
  if (!line.child) return text;
  const auto child = session.reader().instance(line.child);
  return text + " " + (child ? case_name(*child) : std::to_string(line.child.value));
}

std::string waiting_table(Session& session, const views::InstanceSheet& sheet) {
  Table table({session.word(words::head_number), session.word(words::head_step),
               session.word(words::head_waits), session.word(words::head_at),
               session.word(words::head_due)});
  for (const views::WaitingLine& line : sheet.waiting) {
    table.add({{case_name(sheet.line.row) + "-" + std::to_string(line.visit.value)},
               {session.title(line.step)},
               {awaited_text(session, line)},
               {moment_text(session, line.at)},
               {moment_text(session, line.due)}});
  }
  return table.text(Stream::output);
}

}  // namespace

std::string step_text(Session& session, const views::TaskLine& line) {
  const std::string title = session.title(line.step);
  return line.item.empty() ? title : title + " · " + line.item;
}

std::string task_table(Session& session, const std::vector<views::TaskLine>& lines) {
  Table table({session.word(words::head_number), session.word(words::head_step),
               session.word(words::head_case), session.word(words::head_lane),
               session.word(words::head_holder), session.word(words::head_due),
               session.word(words::head_state)});
  for (const views::TaskLine& line : lines) {
    table.add({{views::task_number(line.row)},
               {step_text(session, line)},
               {case_text(session, line)},
               {session.title(line.lane)},
               {who_has(session, line)},
               due_cell(session, line),
               {named_word(line.row.state, session.language())}});
  }
  return table.text(Stream::output);
}

std::string incident_table(Session& session, const std::vector<views::IncidentLine>& lines) {
  Table table({session.word(words::head_number), session.word(words::head_step),
               session.word(words::head_raised), session.word(words::head_code),
               session.word(words::head_message)});
  for (const views::IncidentLine& line : lines) {
    const std::string instance =
        line.number.empty() ? std::to_string(line.row.instance.value) : line.number;
    table.add({{instance + "-" + std::to_string(line.row.visit.value)},
               {session.title(line.step)},
               {session.local_time(line.row.raised)},
               {line.row.code},
               {text::message(line.row.code, views::arguments_in(line.about, session.language()),
                              session.language())}});
  }
  return table.text(Stream::output);
}

std::string record_text(Session& session, const views::RecordSheet& sheet, FieldsShown shown) {
  const bool tells_use = shown == FieldsShown::all;
  Table table({session.word(words::head_field), session.word(words::head_label),
               session.word(words::head_value),
               tells_use ? session.word(words::head_use) : std::string()});
  for (const views::FieldLine& line : sheet.fields) {
    if (!tells_use && line.value == Value()) continue;
    table.add({{line.path},
               {one_line(session.in(line.field->label), widest_value)},
               {shown_value(session, line)},
               {tells_use ? use_text(session, line) : std::string()}});
    if (line.field->type != forms::FieldType::table) continue;
    for (const std::string& row : table_rows(session, line.value, *line.field)) {
      table.add({{""}, {""}, {"- " + one_line(row, widest_value)}});
    }
  }
  return indented(table.text(Stream::output));
}

std::string instance_text(Session& session, const views::InstanceSheet& sheet) {
  std::string text = head_text(session, sheet.line);
  text += "\n" + session.word(sheet.tasks.empty() ? words::nothing_open : words::open_tasks) + "\n";
  if (!sheet.tasks.empty()) text += indented(task_table(session, sheet.tasks));
  if (!sheet.waiting.empty()) {
    text +=
        "\n" + session.word(words::waiting_for) + "\n" + indented(waiting_table(session, sheet));
  }
  for (const views::RecordSheet& record : sheet.records) {
    text += "\n" + session.title(record.form) + " (" + record.record + ")\n";
    text += record_text(session, record, FieldsShown::written);
  }
  text += others_text(session, sheet.others);
  if (sheet.incidents.empty()) return text;
  return text + "\n" + session.word(words::incidents) + "\n" +
         indented(incident_table(session, sheet.incidents));
}

}  // namespace banli::cli
