#include "picture/form_table.hpp"

#include <algorithm>
#include <array>

#include "forms/total.hpp"
#include "picture/form_cells.hpp"
#include "picture/svg_text.hpp"

namespace banli::picture {
namespace {

constexpr std::size_t most_columns = 14;
constexpr std::size_t empty_rows = 6;
constexpr std::size_t rows_beside = 6;  // of a turned table

// `受理·日期`: the head that it shares with its neighbours, and its own.
struct ColumnHead {
  std::string shared;
  std::string own;
};

ColumnHead head_of(const PrintedForm& printed, const forms::Field& column) {
  const std::string& label = printed.in(column.label);
  for (const std::string_view mark : {" · ", "·", "：", ": ", ":"}) {
    const std::size_t at = label.find(mark);
    if (at == label.npos || at == 0) continue;
    return {label.substr(0, at), label.substr(at + mark.size())};
  }
  return {"", label};
}

// Columns under one shared head; one column alone keeps its whole label.
struct HeadGroup {
  std::string shared;
  std::size_t first = 0;
  std::size_t count = 1;
};

std::vector<HeadGroup> head_groups(const PrintedForm& printed, const forms::Field& table) {
  std::vector<HeadGroup> groups;
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const std::string shared = head_of(printed, table.columns[at]).shared;
    const bool goes_on = !groups.empty() && !shared.empty() && groups.back().shared == shared;
    if (goes_on) {
      ++groups.back().count;
    } else {
      groups.push_back({shared, at, 1});
    }
  }
  for (HeadGroup& group : groups) {
    if (group.count == 1) group.shared.clear();
  }
  return groups;
}

std::string own_head(const PrintedForm& printed, const forms::Field& column) {
  const std::string own = head_of(printed, column).own;
  const std::string whole = label_of(printed, column);
  const std::string label = escaped(printed.in(column.label));
  return escaped(own) + whole.substr(label.size());  // with the unit behind
}

std::string heads_html(const PrintedForm& printed, const forms::Field& table) {
  const std::vector<HeadGroup> groups = head_groups(printed, table);
  const bool has_shared =
      std::ranges::any_of(groups, [](const HeadGroup& group) { return !group.shared.empty(); });
  std::string above, below;
  for (const HeadGroup& group : groups) {
    const forms::Field& first = table.columns[group.first];
    if (group.shared.empty()) {
      above += std::string("<th") + (has_shared ? " rowspan=\"2\"" : "") + ">" +
               label_of(printed, first) + "</th>";
      continue;
    }
    above +=
        "<th colspan=\"" + std::to_string(group.count) + "\">" + escaped(group.shared) + "</th>";
    for (std::size_t at = 0; at < group.count; ++at) {
      below += "<th>" + own_head(printed, table.columns[group.first + at]) + "</th>";
    }
  }
  return "<thead><tr>" + above + "</tr>" + (has_shared ? "<tr>" + below + "</tr>" : "") +
         "</thead>\n";
}

// The rows to print: what is written, or the rows of the paper, or empty ones.
std::vector<Context> rows_to_print(const PrintedForm& printed, const forms::Field& table) {
  std::vector<Context> rows;
  if (const List* written = printed.value_of(table).value.as<List>()) {
    for (const Value& row : *written) {
      if (const Context* cells = row.as<Context>()) rows.push_back(*cells);
    }
  }
  if (!rows.empty()) return rows;
  for (const Bilingual& head : table.rows) {
    rows.push_back({{table.columns.front().name, Value(printed.in(head))}});
  }
  if (table.rows.empty()) {
    rows.resize(std::max(empty_rows, static_cast<std::size_t>(table.at_least)));
  }
  return rows;
}

const Value& cell_in(const Context& row, const std::string& column) {
  static const Value empty;
  const auto found = row.find(column);
  return found == row.end() ? empty : found->second;
}

// The text of a fixed row is stored in one language and shown in the reader's.
std::string first_text(const PrintedForm& printed, const forms::Field& table, const Value& value) {
  for (const Bilingual& head : table.rows) {
    if (value == Value(forms::stored_text(head))) return escaped(printed.in(head));
  }
  return content_html(printed, table.columns.front(), value);
}

std::string cell_of(const PrintedForm& printed, const forms::Field& table, std::size_t column,
                    const Context& row) {
  const forms::Field& field = table.columns[column];
  const Value& value = cell_in(row, field.name);
  const bool is_head = column == 0 && !table.rows.empty();
  if (is_head) return first_text(printed, table, value);
  const bool is_blank_day = value.is_null() && field.type == forms::FieldType::date;
  return is_blank_day ? "" : content_html(printed, field, value);
}

std::string total_word(const PrintedForm& printed) {
  return printed.language == Language::chinese ? "合计" : "Total";
}

std::string total_text(const PrintedForm& printed, const forms::Field& column,
                       const Context& totals) {
  const Value& sum = cell_in(totals, column.name);
  return sum.is_null() ? "" : escaped(printed.text(sum, column));
}

std::string totals_html(const PrintedForm& printed, const forms::Field& table) {
  if (table.total.empty()) return "";
  const Context totals = forms::totals(table, printed.value_of(table).value);
  std::string html = "<tr class=\"total\">";
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const std::string sum = total_text(printed, table.columns[at], totals);
    const bool is_first = at == 0 && sum.empty();
    html +=
        is_first ? "<th>" + total_word(printed) + "</th>" : "<td class=\"number\">" + sum + "</td>";
  }
  return html + "</tr>\n";
}

std::string upright_html(const PrintedForm& printed, const forms::Field& table) {
  std::string html = "<table class=\"rows\">" + heads_html(printed, table) + "<tbody>\n";
  for (const Context& row : rows_to_print(printed, table)) {
    html += "<tr>";
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
      const bool is_head = at == 0 && !table.rows.empty();
      const std::string tag = is_head ? "th" : "td";
      html.append("<").append(tag).append(">").append(cell_of(printed, table, at, row));
      html.append("</").append(tag).append(">");
    }
    html += "</tr>\n";
  }
  return html + totals_html(printed, table) + "</tbody></table>";
}

std::string turned_line(const PrintedForm& printed, const forms::Field& table, std::size_t column,
                        std::span<const Context> rows) {
  std::string html;
  for (std::size_t at = 0; at < rows_beside; ++at) {
    html += "<td>" + (at < rows.size() ? cell_of(printed, table, column, rows[at]) : "") + "</td>";
  }
  if (table.total.empty()) return html;
  const Context totals = forms::totals(table, printed.value_of(table).value);
  return html + "<td class=\"number\">" + total_text(printed, table.columns[column], totals) +
         "</td>";
}

// The numbers of the rows that stand as columns.
std::string turned_heads(const PrintedForm& printed, const forms::Field& table, std::size_t first) {
  std::string html = "<tr><th colspan=\"2\"></th>";
  for (std::size_t at = 1; at <= rows_beside; ++at) {
    html += "<th>" + std::to_string(first + at) + "</th>";
  }
  if (!table.total.empty()) html += "<th>" + total_word(printed) + "</th>";
  return html + "</tr>\n";
}

// The head of a column that is a row now; a shared one stands at the first of its columns.
std::string turned_head(const PrintedForm& printed, const forms::Field& table,
                        const HeadGroup& group, std::size_t at) {
  const forms::Field& column = table.columns[group.first + at];
  if (group.shared.empty()) return "<th colspan=\"2\">" + label_of(printed, column) + "</th>";
  std::string own = "<th>" + own_head(printed, column) + "</th>";
  if (at > 0) return own;
  return "<th rowspan=\"" + std::to_string(group.count) + "\">" + escaped(group.shared) + "</th>" +
         own;
}

std::string turned_part(const PrintedForm& printed, const forms::Field& table,
                        std::span<const Context> rows, std::size_t first) {
  std::string html = "<table class=\"rows turned\"><tbody>\n";
  html += turned_heads(printed, table, first);
  for (const HeadGroup& group : head_groups(printed, table)) {
    for (std::size_t at = 0; at < group.count; ++at) {
      html += "<tr>" + turned_head(printed, table, group, at) +
              turned_line(printed, table, group.first + at, rows) + "</tr>\n";
    }
  }
  return html + "</tbody></table>";
}

std::string turned_html(const PrintedForm& printed, const forms::Field& table) {
  const std::vector<Context> rows = rows_to_print(printed, table);
  std::string html;
  for (std::size_t at = 0; at < rows.size(); at += rows_beside) {
    const std::size_t count = std::min(rows_beside, rows.size() - at);
    html += turned_part(printed, table, std::span(rows).subspan(at, count), at);
  }
  return html;
}

}  // namespace

bool is_turned(const forms::Field& table) { return table.columns.size() > most_columns; }

std::string table_html(const PrintedForm& printed, const forms::Field& table) {
  const std::string name = "<div class=\"table-name\">" + label_of(printed, table) + "</div>";
  return name + (is_turned(table) ? turned_html(printed, table) : upright_html(printed, table));
}

}  // namespace banli::picture
