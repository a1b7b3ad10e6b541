#include "language/rename.hpp"

#include <algorithm>
#include <array>

#include "feel/lexer.hpp"
#include "language/declarations.hpp"
#include "language/read_step.hpp"
#include "language/translate.hpp"

namespace banli::language {
namespace {

using text::Span;
using text::Tree;

constexpr std::string_view words_of_kinds[] = {"step", "lane", "role", "record", "field"};

struct NamedFile {
  text::SourceId id;
  Tree tree;
};

std::string as_in_expressions(std::string_view name) {
  std::string written(name);
  std::ranges::replace(written, '-', '_');
  return written;
}

// Steps and lanes belong to one process, whose scenarios name them too.
bool is_of_a_process(NameKind kind) { return kind == NameKind::step || kind == NameKind::lane; }

class Renamer {
 public:
  Renamer(const Renaming& renaming, NameKind kind, Owner owner)
      : from_(path_of(renaming.from).name),
        to_(renaming.to),
        kind_(kind),
        owner_(std::move(owner)) {}

  std::vector<Edit> edits_in(const Tree& file) {
    edits_.clear();
    if (const auto typed = TypedTree::of_file(file)) {
      process_ = scalar_under(*typed, "process");
      if (is_of_a_process(kind_) && process_ != owner_.process) return {};
      is_own_file_ = owner_.form.empty() ? process_ == owner_.process
                                         : scalar_under(*typed, "form") == owner_.form;
      visit(*typed);
    }
    std::ranges::sort(edits_, {}, [](const Edit& edit) { return edit.span.begin; });
    const auto again = std::ranges::unique(edits_, {}, &Edit::span);
    edits_.erase(again.begin(), again.end());
    return std::move(edits_);
  }

 private:
  void replace(Span span, const std::string& text) { edits_.push_back({span, text}); }

  void visit(const TypedTree& at) {
    const bool was_filled_here = is_filled_here_;
    if (at.place() == "act") is_filled_here_ = is_filled_by(at);
    for_values(at);
    for (const Entry& entry : at.entries()) {
      in_key(entry, at.place());
      // Columns belong to their table.
      const bool is_columns = entry.row != nullptr && entry.row->en == "columns";
      if (kind_ == NameKind::field && is_columns) continue;
      const bool is_step = declares(entry, NameKind::step);
      if (is_step) is_filled_here_ = owner_.places.contains({process_, entry.pair->key.text});
      visit(at.below(entry.pair->value, entry.type));
      if (is_step) is_filled_here_ = was_filled_here;
    }
    for (const Tree& item : at.tree().items) visit(at.below(item, at.item_type()));
    is_filled_here_ = was_filled_here;
  }

  void for_values(const TypedTree& at) {
    if (at.is_formula()) return in_expression(at.tree());
    for (const Type* type : at.scalars()) in_scalar(at.tree(), *type, at.vocabulary());
  }

  // In a scenario: at a step that fills the form in, or at the start.
  bool is_filled_by(const TypedTree& act) const {
    const std::string step = scalar_under(act, "step");
    const std::string process = scalar_under(act, "process");
    return owner_.places.contains(
        {process.empty() ? process_ : process, step.empty() ? start_step : step});
  }

  void in_key(const Entry& entry, std::string_view place) {
    const Tree& key = entry.pair->key;
    if (declares(entry, kind_)) {
      const bool is_here = kind_ != NameKind::field || is_own_file_;
      if (is_here && key.text == from_) replace(key.span, to_);
      return;
    }
    if (!entry.key_type.empty()) in_name(key, entry.key_type);
    const bool is_record =
        entry.row != nullptr && entry.row->en == "as" && (place == "form" || place == "step");
    if (kind_ == NameKind::record && is_record && entry.pair->value.text == from_) {
      replace(entry.pair->value.span, to_);
    }
  }

  void in_name(const Tree& name, std::string_view type) {
    const bool is_path = type == "field" || type == "place";
    if (kind_ == NameKind::record && is_path) {
      const Path path = path_of(name.text);
      if (path.record == from_) replace(text::part_of(name, 0, path.record.size()), to_);
      return;
    }
    if (!is_of_kind(type, kind_)) return;
    if (kind_ != NameKind::field) {
      if (name.text == from_) replace(name.span, to_);
      return;
    }
    const Path path = path_of(name.text);
    const bool is_ours = path.record.empty()
                             ? is_filled_here_ || (owner_.form.empty() && is_own_file_)
                             : owner_.records.contains(path.record);
    if (!is_ours || path.name != from_) return;
    replace(text::part_of(name, name.text.size() - path.name.size(), name.text.size()), to_);
  }

  void in_scalar(const Tree& scalar, const Type& type, text::Vocabulary vocabulary) {
    in_name(scalar, type.name);
    if (!type.phrases.empty()) in_phrase(scalar, 0, scalar.text.size(), type, vocabulary);
  }

  void in_phrase(const Tree& scalar, std::size_t begin, std::size_t end, const Type& type,
                 text::Vocabulary vocabulary) {
    const std::string_view words = std::string_view(scalar.text).substr(begin, end - begin);
    for (const text::PhraseRow& row : type.phrases) {
      const auto parts = text::match_pattern(words, row.word_in(vocabulary));
      if (!parts) continue;
      for (const text::Part& part : *parts) {
        const std::size_t first = begin + part.begin;
        const std::size_t last = begin + part.end;
        if (part.hole == "phrase") {
          in_phrase(scalar, first, last, type, vocabulary);
        } else if (is_of_kind(part.hole, kind_) &&
                   words.substr(part.begin, part.end - part.begin) == from_) {
          replace(text::part_of(scalar, first, last), to_);
        }
      }
      return;
    }
    const bool is_role = kind_ == NameKind::role && type.name == "seat" && begin > 0;
    if (is_role && words == from_) replace(text::part_of(scalar, begin, end), to_);
  }

  void in_expression(const Tree& scalar) {
    const std::size_t skipped = scalar.text.starts_with('=') ? 1 : 0;
    const std::string_view words = std::string_view(scalar.text).substr(skipped);
    text::Problems unread;
    const std::vector<feel::Token> tokens =
        feel::scan(words, {0, 0, static_cast<std::uint32_t>(words.size())}, unread);
    const std::string wanted = as_in_expressions(from_);
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      if (!tokens[at].is_word() || tokens[at].text != wanted) continue;
      const bool is_member = at >= 1 && tokens[at - 1].is(".");
      const std::string_view whole =
          is_member && at >= 2 ? std::string_view(tokens[at - 2].text) : std::string_view();
      const bool is_nested = at >= 3 && tokens[at - 3].is(".");
      if (!is_meant(is_member, is_nested ? "" : whole)) continue;
      const Span span = tokens[at].span;
      replace(text::part_of(scalar, skipped + span.begin, skipped + span.end),
              as_in_expressions(to_));
    }
  }

  bool is_meant(bool is_member, std::string_view whole) const {
    switch (kind_) {
      case NameKind::step:
        return is_member && whole == "steps";
      case NameKind::record:
        return !is_member;
      case NameKind::field:
        return is_member ? owner_.records.contains(whole) : is_own_file_;
      case NameKind::lane:
      case NameKind::role:
        return false;
    }
    return false;
  }

  std::string from_;
  std::string to_;
  NameKind kind_;
  Owner owner_;
  std::string process_;  // of the file
  bool is_own_file_ = false;
  bool is_filled_here_ = false;
  std::vector<Edit> edits_;
};

using Wrong = std::unexpected<text::Problems>;

Wrong wrong(Span span, std::string code, text::Arguments arguments) {
  return Wrong({text::error_at(span, std::move(code), std::move(arguments))});
}

// `record.field`, `process.step` and `process.lane`; a plain name is anybody's.
std::vector<Owner> owners_named(const Declarations& all, NameKind kind, const Path& path) {
  std::vector<Owner> owners;
  for (const Owner* declared : all.owners(kind, path.name)) {
    Owner owner = *declared;
    if (kind == NameKind::field) all.add_uses(owner);
    const bool is_whole = kind == NameKind::field || is_of_a_process(kind);
    const bool is_named =
        path.record.empty() ||
        (is_whole && (owner.records.contains(path.record) || owner.process == path.record));
    if (is_named) owners.push_back(std::move(owner));
  }
  return owners;
}

// The kinds that bear the name, those asked for.
std::vector<NameKind> kinds_named(const Declarations& all, const Renaming& renaming) {
  std::vector<NameKind> kinds;
  const Path path = path_of(renaming.from);
  for (const NameKind kind :
       {NameKind::step, NameKind::lane, NameKind::role, NameKind::record, NameKind::field}) {
    if (renaming.kind && *renaming.kind != kind) continue;
    if (!owners_named(all, kind, path).empty()) kinds.push_back(kind);
  }
  return kinds;
}

// Records and roles are everybody's.
text::Checked<Owner> owner_of(const Declarations& all, NameKind kind, const Renaming& renaming) {
  if (kind != NameKind::field && !is_of_a_process(kind)) return Owner();
  const Path path = path_of(renaming.from);
  std::vector<Owner> owners = owners_named(all, kind, path);
  if (owners.size() == 1) return std::move(owners.front());
  std::string candidates;
  for (const Owner& owner : owners) {
    const std::string whole = owner.records.empty() ? owner.process : *owner.records.begin();
    const std::string before = whole.empty() ? "" : whole + ".";
    candidates += (candidates.empty() ? "`" : ", `") + before + std::string(path.name) + "`";
  }
  return wrong(all.span_of(kind, path.name), "rename-ambiguous",
               {{"name", renaming.from}, {"candidates", candidates}});
}

text::Checked<NameKind> kind_of(const Declarations& all, const Renaming& renaming) {
  const std::vector<NameKind> kinds = kinds_named(all, renaming);
  const std::string_view name = path_of(renaming.from).name;
  if (kinds.empty()) return wrong({}, "nothing-to-rename", {{"name", renaming.from}});
  if (kinds.size() == 1) return kinds.front();
  std::string candidates;
  for (const NameKind kind : kinds) {
    candidates += (candidates.empty() ? "`--kind " : ", `--kind ") +
                  std::string(words_of_kinds[static_cast<std::size_t>(kind)]) + "`";
  }
  return wrong(all.span_of(kinds.front(), name), "rename-ambiguous",
               {{"name", renaming.from}, {"candidates", candidates}});
}

// The code of what is wrong with the name; empty where it fits.
std::string_view misfit(const std::string& name, NameKind kind) {
  if (kind == NameKind::step && is_reserved_step(name)) return "step-name-reserved";
  if (kind == NameKind::record && text::is_taken_by_expressions(name)) return "record-name-taken";
  const bool is_in_data = kind == NameKind::record || kind == NameKind::field;
  if (is_in_data) return text::is_field_name(name) ? "" : "not-a-data-name";
  return text::is_name(name) ? "" : "not-a-name";
}

}  // namespace

text::Checked<std::vector<RenamedFile>> renamed(const text::Sources& sources,
                                                const std::vector<text::SourceId>& files,
                                                const Renaming& renaming) {
  std::vector<NamedFile> read;
  Declarations all;
  for (const text::SourceId id : files) {
    auto tree = text::read_yaml(sources, id);
    if (!tree) return std::unexpected(std::move(tree.error()));
    all.take(*tree);
    read.push_back({id, std::move(*tree)});
  }
  const auto kind = kind_of(all, renaming);
  if (!kind) return std::unexpected(kind.error());
  auto owner = owner_of(all, *kind, renaming);
  if (!owner) return std::unexpected(std::move(owner.error()));
  const Span declared = all.span_of(*kind, path_of(renaming.from).name);
  const std::string_view code = misfit(renaming.to, *kind);
  if (!code.empty())
    return wrong(declared, std::string(code), {{"text", renaming.to}, {"name", renaming.to}});
  for (const Owner* other : all.owners(*kind, renaming.to)) {
    if (*kind == NameKind::field && other->form != owner->form) continue;
    if (is_of_a_process(*kind) && other->process != owner->process) continue;
    return wrong(all.span_of(*kind, renaming.to), "rename-taken", {{"name", renaming.to}});
  }
  Renamer renamer(renaming, *kind, std::move(*owner));
  std::vector<RenamedFile> changed;
  for (const NamedFile& file : read) {
    std::vector<Edit> edits = renamer.edits_in(file.tree);
    if (edits.empty()) continue;
    changed.push_back({file.id, with_edits(sources.text(file.id), std::move(edits))});
  }
  return changed;
}

}  // namespace banli::language
