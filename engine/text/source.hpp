// The texts that were read (files, command lines, answers) and places in them.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace banli::text {

using SourceId = std::uint32_t;

struct Span {  // bytes [begin, end) of a source
  SourceId source = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool operator==(const Span&) const = default;
};

struct Place {  // both from 1; column in display width
  int line = 1;
  int column = 1;
};

class Sources {
 public:
  SourceId add(std::string name, std::string text);
  const std::string& name(SourceId id) const { return sources_[id].name; }
  const std::string& text(SourceId id) const { return sources_[id].text; }
  std::string_view text(const Span& span) const;
  Place place(SourceId id, std::uint32_t offset) const;
  std::string_view line(SourceId id,
                        int line) const;  // without its line feed; empty behind the last
  std::size_t size() const { return sources_.size(); }

 private:
  struct Source {
    std::string name;
    std::string text;
    std::vector<std::uint32_t> line_begins;
  };
  std::deque<Source> sources_;
};

}  // namespace banli::text
