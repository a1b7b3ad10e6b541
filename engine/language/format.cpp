#include "language/format.hpp"

#include "language/definition.hpp"
#include "language/layout.hpp"
#include "language/translate.hpp"

namespace banli::language {
namespace {

text::Checked<text::Tree> read_again(const std::string& text) {
  text::Sources sources;
  return text::read_yaml(sources, sources.add("", text));
}

text::Problems cannot(const text::Tree& file, std::string code) {
  const text::Span span = file.pairs.empty() ? file.span : file.pairs.front().key.span;
  return {text::error_at(span, std::move(code))};
}

// The source in the vocabulary, still laid out as it was.
text::Checked<std::string> in_vocabulary(const std::string& source, const text::Tree& file,
                                         text::Vocabulary keys) {
  auto edits = translation(file, keys);
  if (!edits) return std::unexpected(std::move(edits.error()));
  std::string edited = with_edits(source, std::move(*edits));
  const auto tree = read_again(edited);
  // A name that is a word in the other vocabulary would become that word.
  if (!tree || !say_the_same(in_canonical_words(file), in_canonical_words(*tree))) {
    return std::unexpected(cannot(file, "translation-changes-meaning"));
  }
  return edited;
}

}  // namespace

text::Checked<std::string> formatted(const text::Sources& sources, text::SourceId file,
                                     std::optional<text::Vocabulary> keys) {
  const auto tree = text::read_yaml(sources, file);
  if (!tree) return std::unexpected(tree.error());
  const auto typed = TypedTree::of_file(*tree);
  if (!typed) return std::unexpected(why_unread(*tree));
  auto source = in_vocabulary(sources.text(file), *tree, keys.value_or(typed->vocabulary()));
  if (!source) return source;
  const auto before = read_again(*source);
  std::string laid = laid_out(*source, *before);
  const auto after = read_again(laid);
  if (!after || !say_the_same(*before, *after) || laid_out(laid, *after) != laid) {
    return std::unexpected(cannot(*tree, "layout-changes-meaning"));
  }
  return laid;
}

}  // namespace banli::language
