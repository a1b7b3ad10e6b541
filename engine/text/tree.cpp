#include "text/tree.hpp"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

#include "text/utf8.hpp"
#include "text/yaml_lines.hpp"
#include "text/yaml_scalar.hpp"
#include "text/yaml_tree.hpp"

namespace banli::text {
namespace {

constexpr std::size_t largest_file = 1 << 20;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

Span span_at(SourceId id, std::size_t begin, std::size_t end) {
  return {id, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// What no YAML may be asked to read.
std::optional<Problem> check_bytes(std::string_view source, SourceId id) {
  if (source.size() > largest_file) return error_at(span_at(id, 0, 0), "file-too-large");
  const std::size_t valid = valid_utf8_prefix(source);
  if (valid < source.size()) return error_at(span_at(id, valid, valid + 1), "invalid-utf8");
  const auto control = std::ranges::find_if(source, is_forbidden_control);
  if (control != source.end()) {
    const auto at = static_cast<std::size_t>(control - source.begin());
    return error_at(span_at(id, at, at + 1), "control-character");
  }
  return std::nullopt;
}

// With an error of syntax, a key without a value is most often its consequence, and so is all that
// stands in a bracket that is not closed.
bool is_consequence(const Problem& problem, const Problem& syntax) {
  if (syntax.code == "bracket-not-closed" && problem.span.begin >= syntax.span.begin) return true;
  return problem.code == "no-value" || problem.code == "comma-in-braces" ||
         problem.code == "empty-item" || problem.code == "cut-off-in-braces";
}

Problems in_order(Problems problems) {
  std::ranges::stable_sort(problems, {}, [](const Problem& problem) { return problem.span.begin; });
  return problems;
}

void run_yaml_cpp(std::string_view source, std::size_t first, YamlTreeBuilder& builder) {
  try {
    std::istringstream stream{std::string(source.substr(first))};
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const YamlTreeBuilder::Stopped&) {  // it has told enough problems
    return;
  } catch (const YAML::Exception& thrown) {
    const std::size_t at = first + static_cast<std::size_t>(std::max(thrown.mark.pos, 0));
    const Problem syntax = syntax_problem(at, thrown.msg, source, builder);
    std::erase_if(builder.problems(),
                  [&](const Problem& problem) { return is_consequence(problem, syntax); });
    builder.problems().push_back(syntax);
  }
}

}  // namespace

const Tree* Tree::find(std::string_view key) const {
  for (const Pair& pair : pairs) {
    if (pair.key.text == key) return &pair.value;
  }
  return nullptr;
}

Span part_of(const Tree& scalar, std::size_t begin, std::size_t end) {
  const auto in_source = [&](std::size_t offset) {
    const auto after = std::ranges::upper_bound(scalar.pieces, offset, {}, &Piece::text_begin);
    if (scalar.pieces.empty()) return scalar.span.begin + offset;
    const Piece& piece = after == scalar.pieces.begin() ? *after : *std::prev(after);
    return piece.source_begin + offset - piece.text_begin;
  };
  const std::size_t first = in_source(begin);
  const std::size_t behind = end > begin ? in_source(end - 1) + 1 : first;
  return span_at(scalar.span.source, std::min<std::size_t>(first, scalar.span.end),
                 std::min<std::size_t>(behind, scalar.span.end));
}

void move_into(const Tree& scalar, Problems& problems) {
  const auto move_span = [&](Span& span) {
    const bool is_inside = span.source == scalar.span.source && span.begin >= scalar.span.begin &&
                           span.begin <= scalar.span.begin + scalar.text.size();
    if (!is_inside || scalar.pieces.empty()) return;
    span = part_of(scalar, span.begin - scalar.span.begin, span.end - scalar.span.begin);
  };
  for (Problem& problem : problems) {
    move_span(problem.span);
    for (Note& note : problem.notes) move_span(note.span);
  }
}

Checked<Tree> read_yaml(const Sources& sources, SourceId id) {
  const std::string_view source = sources.text(id);
  if (std::optional<Problem> problem = check_bytes(source, id)) {
    return std::unexpected(Problems{std::move(*problem)});
  }
  if (Problems problems = check_lines(source, id); !problems.empty()) {
    return std::unexpected(in_order(std::move(problems)));
  }
  const std::size_t first = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  YamlTreeBuilder builder(source, id, first);
  run_yaml_cpp(source, first, builder);
  if (builder.problems().empty() && !builder.root()) {
    builder.problems().push_back(error_at(span_at(id, first, first), "empty-file"));
  }
  if (!builder.problems().empty()) return std::unexpected(in_order(std::move(builder.problems())));
  return std::move(*builder.root());
}

}  // namespace banli::text
