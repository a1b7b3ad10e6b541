// Each case is a YAML file; the answer is its tree, or its problems in both languages.
#include <doctest/doctest.h>

#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"
#include "text/tree.hpp"

namespace banli::tests {
namespace {

using text::Tree;

void show_tree(std::string& out, const Tree& tree, const text::Sources& sources,
               const std::string& indent);

// A text with what stands at its span, where that is something else.
void show_scalar(std::string& out, const Tree& tree, const text::Sources& sources) {
  std::string shown = tree.text;
  for (std::size_t at = 0; (at = shown.find('\n', at)) != std::string::npos; at += 2) {
    shown.replace(at, 1, "\\n");
  }
  out += tree.quoted ? " \"" + shown + "\"" : " " + shown;
  const std::string_view written = sources.text(tree.span);
  if (written != tree.text) out += " ‹" + std::string(written) + "›";
  out += '\n';
}

void show_below(std::string& out, const Tree& tree, const text::Sources& sources,
                const std::string& indent) {
  if (tree.kind == Tree::Kind::scalar) return show_scalar(out, tree, sources);
  const std::string_view kind = tree.kind == Tree::Kind::map ? " map" : " list";
  out += std::string(kind) + (tree.flow ? " " + std::string(sources.text(tree.span)) : "") + "\n";
  show_tree(out, tree, sources, indent + "  ");
}

void show_tree(std::string& out, const Tree& tree, const text::Sources& sources,
               const std::string& indent) {
  for (const text::Pair& pair : tree.pairs) {
    CHECK(sources.text(pair.key.span) == pair.key.text);
    out += indent + pair.key.text + ":";
    show_below(out, pair.value, sources, indent);
  }
  for (const Tree& item : tree.items) {
    out += indent + "-";
    show_below(out, item, sources, indent);
  }
}

std::string read_and_show(const Case& script_case) {
  text::Sources sources;
  const text::SourceId id = sources.add("file.yaml", script_case.input);
  const text::Checked<Tree> tree = text::read_yaml(sources, id);
  if (!tree) {
    return text::render(tree.error(), sources, Language::chinese) + "\n" +
           text::render(tree.error(), sources, Language::english);
  }
  std::string out;
  show_tree(out, *tree, sources, "");
  return out.empty() ? "nothing below the top" : out;
}

}  // namespace

TEST_CASE("text: YAML is read with spans, its traps are told") {
  run_scripts("text/yaml", [] { return read_and_show; });
}

}  // namespace banli::tests
