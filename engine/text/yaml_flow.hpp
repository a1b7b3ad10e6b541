// The part of the pass over lines that knows braces and brackets: `{a: b, c: d}` over any number of
// lines. Full-width marks are structural here where they stand in for a mark of YAML: a `：` in an
// entry without colon, a `，` before a further key, a `｝` at all. Elsewhere they belong to a text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/problem.hpp"

namespace banli::text {

class YamlFlow {
 public:
  YamlFlow(std::string_view source, SourceId id, Problems& problems)
      : source_(source), id_(id), problems_(problems) {}

  // Reads from the bracket at `at` to the one that closes it; gives the offset behind it, or the
  // end.
  std::size_t read(std::size_t at);

 private:
  struct Open {
    char bracket;
    bool has_colon = false;   // the entry has a key
    bool is_at_value = true;  // nothing of the entry's key or value was read yet
    Span doubtful{};          // the first `：`, or `:` without a space, of the entry
  };

  std::size_t read_mark(std::size_t at);
  std::size_t read_full_width(std::size_t at);
  void read_colon(std::size_t at);
  void end_entry();
  void open(std::size_t at);
  bool is_before_key(std::size_t at) const;

  std::string_view source_;
  SourceId id_;
  Problems& problems_;
  std::vector<Open> open_;
};

}  // namespace banli::text
