#include "execution/converting.hpp"

#include <algorithm>

#include "forms/fill.hpp"
#include "text/json.hpp"

namespace banli::execution {
namespace {

bool is_of_one_type(const forms::Field& here, const forms::Field& there) {
  if (here.type != there.type) return false;
  return std::ranges::all_of(there.columns, [&](const forms::Field& column) {
    const forms::Field* before = here.find_column(column.name);
    return before == nullptr || is_of_one_type(*before, column);
  });
}

class Converter {
 public:
  Converter(Move& move, const graph::Graph& there) : move_(move), there_(there) {}

  void convert(VisitId scope, const Cells& cells) {
    for (const auto& [path, cell] : cells) {
      const forms::Field* here = move_.graph().field_at(path);
      const forms::Field* field = there_.field_at(path);
      const bool is_asked = here != nullptr && field != nullptr && !is_of_one_type(*here, *field) &&
                            cell.value.as<Redacted>() == nullptr;
      if (is_asked) convert({scope, path, cell}, *here, *field);
    }
  }

  Allowed<std::vector<ValueConverted>> all() && {
    if (unread_.empty()) return std::move(values_);
    return refuse("migration-value-differs", {{"values", unread_}});
  }

 private:
  struct Held {
    VisitId scope;
    const std::string& path;
    const Cell& cell;
  };

  void convert(const Held& held, const forms::Field& here, const forms::Field& there) {
    const Value plain = text::value_from_plain_json(text::to_plain_json(held.cell.value));
    auto read = forms::read_answer(there, plain, {});
    if (read && *read == held.cell.value) return;
    if (!read) {
      const bool is_secret = !here.secret.empty() || !there.secret.empty();
      if (!held.cell.undone) name(held, is_secret);
      return;
    }
    const bool is_redactable = here.is_redactable() || there.is_redactable();
    const auto kept = is_redactable ? Move::Kept::redactable : Move::Kept::plainly;
    values_.push_back({held.scope, held.path, move_.written(std::move(*read), kept)});
  }

  void name(const Held& held, bool is_secret) {
    unread_ += (unread_.empty() ? "" : ", ") + held.path;
    if (!is_secret) unread_ += " = " + text::write_json(text::to_plain_json(held.cell.value));
  }

  Move& move_;
  const graph::Graph& there_;
  std::vector<ValueConverted> values_;
  std::string unread_;
};

}  // namespace

Allowed<std::vector<ValueConverted>> converted(Move& move, const graph::Graph& there) {
  Converter converter(move, there);
  converter.convert({}, move.instance().data);
  for (const auto& [scope, cells] : move.instance().scopes) converter.convert(scope, cells);
  return std::move(converter).all();
}

}  // namespace banli::execution
