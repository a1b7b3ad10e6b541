#include "language/layout.hpp"

#include <algorithm>

#include "language/comments.hpp"
#include "text/diagnostic.hpp"

namespace banli::language {
namespace {

using text::Tree;

constexpr std::size_t step_of_indentation = 2;
constexpr int widest_line = 100;
constexpr std::string_view marks_of_yaml = ",?:{}[]>#\"'";

enum class Style { plain, quoted, block };

Style style_of(std::string_view source, const Tree& scalar) {
  if (!scalar.quoted) return Style::plain;
  const char before = scalar.span.begin == 0 ? '\0' : source[scalar.span.begin - 1];
  return before == '"' || before == '\'' ? Style::quoted : Style::block;
}

// With its quotes.
std::string_view written_scalar(std::string_view source, const Tree& scalar) {
  const std::size_t quote = style_of(source, scalar) == Style::quoted ? 1 : 0;
  return source.substr(scalar.span.begin - quote, scalar.span.end - scalar.span.begin + 2 * quote);
}

std::size_t begin_of(std::string_view source, const Tree& tree) {
  const bool is_quoted = tree.kind == Tree::Kind::scalar && style_of(source, tree) == Style::quoted;
  return tree.span.begin - (is_quoted ? 1 : 0);
}

std::size_t end_of(std::string_view source, const Tree& tree) {
  const bool is_quoted = tree.kind == Tree::Kind::scalar && style_of(source, tree) == Style::quoted;
  return tree.span.end + (is_quoted ? 1 : 0);
}

std::string_view trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == line.npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\r") + 1 - begin);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// In one line, as in braces.
std::string in_one_line(std::string_view source, const Tree& tree) {
  if (tree.kind == Tree::Kind::scalar) {
    std::string words;
    for (const std::string_view line : lines_of(written_scalar(source, tree))) {
      words += (words.empty() ? "" : " ") + std::string(trimmed(line));
    }
    return words;
  }
  const bool is_map = tree.kind == Tree::Kind::map;
  std::string inside;
  for (const text::Pair& pair : tree.pairs) {
    if (!inside.empty()) inside += ", ";
    inside += in_one_line(source, pair.key) + ": " + in_one_line(source, pair.value);
  }
  for (const Tree& item : tree.items) {
    if (!inside.empty()) inside += ", ";
    inside += in_one_line(source, item);
  }
  return is_map ? "{" + inside + "}" : "[" + inside + "]";
}

class Layout {
 public:
  Layout(std::string_view source, const Tree& file)
      : source_(source), comments_(find_comments(source, file)) {}

  std::string lay_out(const TypedTree& file) {
    write_map(file, 0);
    write_comments_before(source_.size(), 0);
    return std::move(out_);
  }

 private:
  static std::string spaces(std::size_t count) { return std::string(count, ' '); }

  void write_blank_line() {
    if (!out_.empty()) out_ += '\n';
  }

  void write_comments_before(std::size_t at, std::size_t indentation) {
    while (next_comment_ < comments_.size() && comments_[next_comment_].begin < at) {
      const Comment& comment = comments_[next_comment_++];
      if (comment.follows_blank_line) write_blank_line();
      out_ += spaces(indentation) + words_of(comment) + "\n";
    }
  }

  std::string words_of(const Comment& comment) const {
    return std::string(source_.substr(comment.begin, comment.end - comment.begin));
  }

  void begin_entry(std::size_t at, std::size_t indentation) {
    write_comments_before(at, indentation);
    const std::size_t line = at == 0 ? source_.npos : source_.rfind('\n', at - 1);
    const std::size_t begin = line == source_.npos ? 0 : line + 1;
    const std::string_view before = trimmed(source_.substr(begin, at - begin));
    const bool begins_line = before.find_first_not_of("- ") == before.npos;
    if (begins_line && follows_blank_line(source_, at)) write_blank_line();
  }

  // The comment behind what ends at `at`, on the same line.
  void end_line(std::size_t at) {
    while (out_.ends_with(' ')) out_.pop_back();
    if (next_comment_ < comments_.size()) {
      const Comment& comment = comments_[next_comment_];
      const bool is_behind = comment.begin >= at && !comment.has_own_line &&
                             source_.substr(at, comment.begin - at).find('\n') == source_.npos;
      if (is_behind) {
        out_ += "  " + words_of(comment);
        ++next_comment_;
      }
    }
    out_ += '\n';
  }

  bool has_comment_within(const Tree& tree) const {
    return std::ranges::any_of(comments_, [&](const Comment& comment) {
      return comment.begin > tree.span.begin && comment.begin < tree.span.end;
    });
  }

  bool is_small(const TypedTree& at) const {
    const Tree& tree = at.tree();
    if (at.place() == "step") return false;
    if (tree.kind == Tree::Kind::scalar) {
      const bool is_plain = tree.text.find_first_of(marks_of_yaml) == tree.text.npos;
      return style_of(source_, tree) != Style::block && (!at.is_formula() || is_plain);
    }
    const auto entries = at.entries();
    const bool small_pairs = std::ranges::all_of(entries, [&](const Entry& entry) {
      return is_small(at.below(entry.pair->value, entry.type));
    });
    return small_pairs && std::ranges::all_of(tree.items, [&](const Tree& item) {
             return is_small(at.below(item, at.item_type()));
           });
  }

  bool stays_in_braces(const TypedTree& at, std::size_t column) const {
    const Tree& tree = at.tree();
    if (tree.pairs.empty() && tree.items.empty()) return true;
    if (!tree.flow || has_comment_within(tree) || !is_small(at)) return false;
    const std::string line = in_one_line(source_, tree);
    return static_cast<int>(column) + text::display_width(line) <= widest_line;
  }

  void write_map(const TypedTree& map, std::size_t indentation, bool behind_dash = false) {
    for (const Entry& entry : map.entries()) {
      const Tree& key = entry.pair->key;
      if (!behind_dash) {
        begin_entry(begin_of(source_, key), indentation);
        out_ += spaces(indentation);
      }
      behind_dash = false;
      out_ += std::string(written_scalar(source_, key)) + ":";
      write_value(map.below(entry.pair->value, entry.type), indentation, end_of(source_, key));
    }
  }

  void write_list(const TypedTree& list, std::size_t indentation) {
    for (const Tree& item : list.tree().items) {
      const TypedTree typed = list.below(item, list.item_type());
      begin_entry(first_byte(item), indentation);
      out_ += spaces(indentation) + "-";
      const bool opens_map = item.kind == Tree::Kind::map &&
                             !stays_in_braces(typed, indentation + step_of_indentation);
      if (opens_map) {
        out_ += ' ';
        write_map(typed, indentation + step_of_indentation, true);
      } else {
        write_value(typed, indentation, first_byte(item));
      }
    }
  }

  std::size_t first_byte(const Tree& tree) const {
    if (tree.kind == Tree::Kind::map && !tree.pairs.empty() && !tree.flow) {
      return begin_of(source_, tree.pairs.front().key);
    }
    return begin_of(source_, tree);
  }

  // Behind a colon or a dash; `at` is where that stands.
  void write_value(const TypedTree& value, std::size_t indentation, std::size_t at) {
    const Tree& tree = value.tree();
    const std::size_t inner = indentation + step_of_indentation;
    const std::size_t line = out_.rfind('\n') + 1;  // npos + 1 is 0
    const auto column =
        static_cast<std::size_t>(text::display_width(std::string_view(out_).substr(line))) + 1;
    if (tree.kind == Tree::Kind::scalar) {
      write_scalar(tree, indentation, at);
    } else if (stays_in_braces(value, column)) {
      out_ += " " + in_one_line(source_, tree);
      end_line(tree.span.end);
    } else {
      end_line(at);
      if (tree.kind == Tree::Kind::map) write_map(value, inner);
      if (tree.kind == Tree::Kind::list) write_list(value, inner);
    }
  }

  void write_scalar(const Tree& scalar, std::size_t indentation, std::size_t at) {
    if (style_of(source_, scalar) == Style::block) return write_block(scalar, indentation, at);
    const std::string inner = "\n" + spaces(indentation + step_of_indentation);
    std::string words;
    for (const std::string_view line : lines_of(written_scalar(source_, scalar))) {
      const std::string_view part = trimmed(line);
      if (!words.empty()) words += part.empty() ? "\n" : inner;
      words += part;
    }
    out_ += " " + words;
    end_line(end_of(source_, scalar));
  }

  // A `|` or `>` with its lines, which keep their indentation among each other.
  void write_block(const Tree& scalar, std::size_t indentation, std::size_t at) {
    const std::size_t mark = source_.find_first_of("|>", at);
    const std::size_t head_end = std::min(source_.find('\n', mark), source_.size());
    const std::string_view head = trimmed(source_.substr(mark, head_end - mark));
    out_ += " " + std::string(head.substr(0, head.find_first_of(" \t")));
    end_line(mark);
    const std::size_t end = std::min(source_.find('\n', scalar.span.end), source_.size());
    if (head_end >= end) return;
    const auto lines = lines_of(source_.substr(head_end + 1, end - head_end - 1));
    std::size_t shared = std::string_view::npos;
    for (const std::string_view line : lines) {
      if (!trimmed(line).empty()) shared = std::min(shared, line.find_first_not_of(' '));
    }
    for (std::string_view line : lines) {
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.size() > shared) {
        out_ += spaces(indentation + step_of_indentation) + std::string(line.substr(shared));
      }
      out_ += '\n';
    }
  }

  std::string_view source_;
  std::vector<Comment> comments_;
  std::size_t next_comment_ = 0;
  std::string out_;
};

}  // namespace

std::string laid_out(std::string_view source, const text::Tree& file) {
  const auto typed = TypedTree::of_file(file);
  if (!typed || file.kind != Tree::Kind::map) return std::string(source);
  return Layout(source, file).lay_out(*typed);
}

}  // namespace banli::language
