#include "text/source.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "text/diagnostic.hpp"

namespace banli::text {
namespace {

std::vector<std::uint32_t> line_begins_of(std::string_view text) {
  std::vector<std::uint32_t> begins = {0};
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
    begins.push_back(static_cast<std::uint32_t>(at + 1));
  }
  return begins;
}

}  // namespace

SourceId Sources::add(std::string name, std::string text) {
  std::vector<std::uint32_t> begins = line_begins_of(text);
  sources_.push_back({std::move(name), std::move(text), std::move(begins)});
  return static_cast<SourceId>(sources_.size() - 1);
}

std::string_view Sources::text(const Span& span) const {
  if (span.source >= sources_.size()) return {};
  const std::string_view all = sources_[span.source].text;
  const std::size_t begin = std::min<std::size_t>(span.begin, all.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, all.size());
  return all.substr(begin, end - begin);
}

Place Sources::place(SourceId id, std::uint32_t offset) const {
  BANLI_CHECK(id < sources_.size());
  const Source& source = sources_[id];
  offset = std::min(offset, static_cast<std::uint32_t>(source.text.size()));
  const auto after = std::ranges::upper_bound(source.line_begins, offset);
  const std::uint32_t begin = *std::prev(after);
  const std::string_view before = std::string_view(source.text).substr(begin, offset - begin);
  return {static_cast<int>(after - source.line_begins.begin()), 1 + display_width(before)};
}

std::string_view Sources::line(SourceId id, int line) const {
  BANLI_CHECK(id < sources_.size());
  const Source& source = sources_[id];
  if (line < 1 || static_cast<std::size_t>(line) > source.line_begins.size()) return {};
  const std::uint32_t begin = source.line_begins[static_cast<std::size_t>(line) - 1];
  std::string_view text = std::string_view(source.text).substr(begin);
  text = text.substr(0, text.find('\n'));
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

}  // namespace banli::text
