#include "cli/task/asking_rows.hpp"

#include "cli/value_text.hpp"
#include "forms/answer.hpp"
#include "text/json.hpp"

namespace banli::cli {
namespace {

constexpr Word keeps_rows{"回车保留这 {n} 行，+ 接着添，- 重新填",
                          "Enter keeps these rows ({n}), + adds more, - begins anew"};
constexpr Word wants_rows{"表格，必填；“{first}”空着回车即结束",
                          "a table, must be filled; an empty `{first}` ends it"};
constexpr Word may_have_rows{"表格；“{first}”空着回车即结束",
                             "a table; an empty `{first}` ends it"};
constexpr Word row_number{"第 {n} 行", "row {n}"};
constexpr Word keep_or_more{"写 + 或 -，或直接回车", "write + or -, or press Enter"};

using Reply = Dialogue::Reply;

bool is_asked(const forms::Field& column) {
  return column.formula.empty() && column.type != forms::FieldType::signature;
}

class TableQuestion {
 public:
  TableQuestion(Session& session, Dialogue& dialogue, const views::FieldLine& line,
                WrittenFields& written)
      : session_(session), dialogue_(dialogue), line_(line), field_(*line.field), all_(written) {
    const bool has_heads = !field_.rows.empty();  // the first column is printed already
    for (std::size_t at = has_heads ? 1 : 0; at < field_.columns.size(); ++at) {
      if (is_asked(field_.columns[at])) columns_.push_back(&field_.columns[at]);
    }
  }

  Reply ask() {
    rows_ = rows_standing();
    dialogue_.say(session_.in(field_.label) + "  [" + what_to_do() + "]");
    if (!field_.hint.empty()) dialogue_.say("  " + session_.in(field_.hint));
    if (columns_.empty()) return Reply::line;
    if (!rows_.empty()) {
      bool keeps = false;
      const Reply reply = ask_what_becomes(keeps);
      if (reply != Reply::line || keeps) return reply;
    }
    const bool had_rows = !rows_standing().empty();
    const Reply reply = field_.rows.empty() ? ask_free_rows() : ask_fixed_rows();
    if (reply == Reply::line && (had_rows || !rows_.empty())) {
      all_[line_.path] = rows_.empty() ? "" : text::write_json(rows_);
    }
    return reply;
  }

 private:
  // As typed before, else as it stands.
  text::JsonArray rows_standing() const {
    const auto typed = all_.find(line_.path);
    if (typed == all_.end()) {
      const text::Json stands = text::to_plain_json(line_.value);
      const auto* rows = stands.as<text::JsonArray>();
      return rows == nullptr ? text::JsonArray() : *rows;
    }
    const auto json = text::read_json(typed->second);
    const auto* rows = json ? json->as<text::JsonArray>() : nullptr;
    return rows == nullptr ? text::JsonArray() : *rows;
  }

  std::string what_to_do() {
    if (!rows_.empty()) {
      const Value value = text::value_from_plain_json(text::Json(rows_));
      for (const std::string& row : table_rows(session_, value, field_)) {
        dialogue_.say("  - " + row);
      }
      return session_.word(keeps_rows, {{"n", std::to_string(rows_.size())}});
    }
    const bool must = line_.use == views::FieldLine::Use::must_write;
    const std::string first = columns_.empty() ? "" : session_.in(columns_.front()->label);
    return session_.word(must ? wants_rows : may_have_rows, {{"first", first}});
  }

  Reply ask_what_becomes(bool& keeps) {
    for (std::string answer; true;) {
      const Reply reply = dialogue_.read("> ", answer);
      if (reply != Reply::line) return reply;
      keeps = answer.empty();
      if (answer == "-") rows_.clear();
      if (answer.empty() || answer == "-" || answer == "+") return reply;
      dialogue_.say("! " + session_.word(keep_or_more));
    }
  }

  // Going back leaves the row, then the one before it, at last the table.
  Reply ask_free_rows() {
    while (true) {
      dialogue_.say("  " + session_.word(row_number, {{"n", std::to_string(rows_.size() + 1)}}));
      text::JsonObject row;
      const Reply reply = ask_row(row);
      if (reply == Reply::ended) return reply;
      if (reply == Reply::line) {
        if (row.empty()) return reply;
        rows_.emplace_back(std::move(row));
      } else if (rows_.empty()) {
        return reply;
      } else {
        rows_.pop_back();
      }
    }
  }

  Reply ask_fixed_rows() {
    rows_.clear();
    while (rows_.size() < field_.rows.size()) {
      const Bilingual& head = field_.rows[rows_.size()];
      dialogue_.say("  " + session_.in(head));
      text::JsonObject row;
      const Reply reply = ask_row(row);
      if (reply == Reply::ended) return reply;
      if (reply == Reply::back && rows_.empty()) return reply;
      if (reply == Reply::back) {
        rows_.pop_back();
        continue;
      }
      row[field_.columns.front().name] = forms::stored_text(head);
      rows_.emplace_back(std::move(row));
    }
    return Reply::line;
  }

  // An empty row where the first column of a free one was left empty.
  Reply ask_row(text::JsonObject& row) {
    for (const forms::Field* column : columns_) {
      std::string answer;
      const Reply reply = ask_cell(*column, answer);
      if (reply != Reply::line) return reply;
      if (!answer.empty()) row[column->name] = as_given(*column, answer);
      const bool ends = answer.empty() && column == columns_.front() && field_.rows.empty();
      if (ends) return reply;
    }
    return Reply::line;
  }

  Reply ask_cell(const forms::Field& column, std::string& answer) {
    const std::string options = options_text(session_, column);
    std::string prompt = "  " + session_.in(column.label);
    if (!column.unit.empty()) prompt += " (" + session_.in(column.unit) + ")";
    if (!options.empty()) prompt += " [" + options + "]";
    while (true) {
      const Reply reply = dialogue_.read(prompt + " > ", answer);
      if (reply != Reply::line) return reply;
      text::Problems problems = problems_of(column, answer);
      const bool may_end = &column == columns_.front() && field_.rows.empty();
      if (answer.empty() && column.must && !may_end) {
        problems.push_back(forms::problem_at({column, column.name, {}}, "field-missing"));
      }
      if (problems.empty()) return reply;
      for (const text::Problem& problem : problems) dialogue_.say(problem);
    }
  }

  Session& session_;
  Dialogue& dialogue_;
  const views::FieldLine& line_;
  const forms::Field& field_;
  WrittenFields& all_;
  std::vector<const forms::Field*> columns_;  // that are asked for
  text::JsonArray rows_;
};

}  // namespace

Reply ask_rows(Session& session, Dialogue& dialogue, const views::FieldLine& line,
               WrittenFields& written) {
  return TableQuestion(session, dialogue, line, written).ask();
}

}  // namespace banli::cli
