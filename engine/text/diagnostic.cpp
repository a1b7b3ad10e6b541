#include "text/diagnostic.hpp"

#include <algorithm>
#include <optional>

#include "text/catalogue.hpp"
#include "text/utf8.hpp"

namespace banli::text {
namespace {

constexpr std::size_t most_bytes_before = 120;  // of a long line, in front of the span
constexpr std::size_t most_bytes_shown = 240;
constexpr std::string_view replacement = "\uFFFD";

std::string_view word(std::string_view zh, std::string_view en, Language language) {
  return language == Language::chinese ? zh : en;
}

// As a terminal may show it: no controls, no characters that turn the direction of writing.
void append_visible(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    if (next.value == '\t') {
      out += ' ';
    } else if (next.value < 0 || is_invisible(next.value)) {
      out += replacement;
    } else {
      out += text.substr(at, next.size);
    }
    at += next.size;
  }
}

std::string visible(std::string_view text) {
  std::string out;
  append_visible(out, text);
  return out;
}

std::size_t character_begin(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

// The first line of a span, cut around it where the line is long.
struct Excerpt {
  std::string before;
  std::string marked;
  std::string after;
  bool goes_on = false;  // the span has further lines
};

Excerpt excerpt_of(const Sources& sources, const Span& span) {
  const Place place = sources.place(span.source, span.begin);
  const std::string_view line = sources.line(span.source, place.line);
  const auto line_begin = static_cast<std::size_t>(line.data() - sources.text(span.source).data());
  const std::size_t begin = std::min(span.begin - line_begin, line.size());
  const std::size_t length = sources.text(span).size();
  const std::size_t end = std::min(begin + length, line.size());
  const std::size_t first =
      begin > most_bytes_before ? character_begin(line, begin - most_bytes_before) : 0;
  const std::size_t last = character_begin(line, std::min(line.size(), first + most_bytes_shown));
  const std::size_t marked_end = std::min(end, std::max(last, begin));
  Excerpt excerpt;
  excerpt.before = (first > 0 ? "…" : "") + visible(line.substr(first, begin - first));
  excerpt.marked = visible(line.substr(begin, marked_end - begin));
  if (last > marked_end) excerpt.after = visible(line.substr(marked_end, last - marked_end));
  if (last < line.size()) excerpt.after += "…";
  excerpt.goes_on = begin + length > line.size() + 1;
  return excerpt;
}

void append_excerpt(std::string& out, const Sources& sources, const Span& span) {
  if (span.source >= sources.size()) return;
  const Place place = sources.place(span.source, span.begin);
  const std::string number = std::to_string(place.line);
  const std::string margin(number.size() + 1, ' ');
  const Excerpt excerpt = excerpt_of(sources, span);
  out += margin + "--> " + visible(sources.name(span.source)) + ":" + number + ":" +
         std::to_string(place.column) + "\n";
  out += margin + " |\n";
  out += " " + number + " | " + excerpt.before + excerpt.marked + excerpt.after + "\n";
  out += margin + " | " + std::string(static_cast<std::size_t>(display_width(excerpt.before)), ' ');
  out.append(static_cast<std::size_t>(std::max(1, display_width(excerpt.marked))), '^');
  if (excerpt.goes_on) out += " …";
  out += '\n';
}

void append_help(std::string& out, std::string_view code, const Arguments& arguments,
                 const std::string& margin, Voice voice) {
  const std::string help_text = help(code, arguments, voice);
  if (help_text.empty()) return;
  out += margin + " = " + std::string(word("提示：", "help: ", voice.language)) + help_text + "\n";
}

std::string margin_of(const Sources& sources, const Span& span) {
  if (span.source >= sources.size()) return " ";
  const int line = sources.place(span.source, span.begin).line;
  return std::string(std::to_string(line).size() + 1, ' ');
}

void append_headline(std::string& out, const Problem& problem, Voice voice) {
  const Language language = voice.language;
  const bool is_error = problem.severity == Severity::error;
  out += is_error ? word("错误", "error", language) : word("警告", "warning", language);
  out += "[" + problem.code + "]" + std::string(word("：", ": ", language));
  append_visible(out, message(problem.code, problem.arguments, voice));
  out += '\n';
}

void append_problem(std::string& out, const Problem& problem, const Sources& sources,
                    Language language) {
  const Voice voice = voice_at(problem.span, sources, language);
  append_headline(out, problem, voice);
  append_excerpt(out, sources, problem.span);
  append_help(out, problem.code, problem.arguments, margin_of(sources, problem.span), voice);
  for (const Note& note : problem.notes) {
    out += word("说明：", "note: ", language);
    const Voice there = voice_at(note.span, sources, language);
    append_visible(out, message(note.code, note.arguments, there));
    out += '\n';
    append_excerpt(out, sources, note.span);
    append_help(out, note.code, note.arguments, margin_of(sources, note.span), there);
  }
}

// The first letter of a file of ours is that of its first key.
std::optional<Language> language_of_keys(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.find(':') == line.npos && line.find("：") == line.npos) continue;
    if (line.starts_with('#') || line.starts_with(' ')) continue;
    const CodePoint first = code_point_at(line, 0);
    return first.value < 0x80 ? Language::english : Language::chinese;
  }
  return {};
}

}  // namespace

Voice voice_at(const Span& span, const Sources& sources, Language language) {
  const bool is_known = span.source < sources.size();
  const bool is_of_keys = is_known && (sources.name(span.source).ends_with(".yaml") ||
                                       sources.name(span.source).ends_with(".yml"));
  if (!is_of_keys) return {language, language};
  return {language, language_of_keys(sources.text(span.source)).value_or(language)};
}

std::string render(const Problems& problems, const Sources& sources, Language language) {
  std::string out;
  for (const Problem& problem : problems) {
    if (!out.empty()) out += '\n';
    append_problem(out, problem, sources, language);
  }
  return out;
}

std::string render(const Refusal& refusal, Language language) {
  std::string out = visible(message(refusal.code, refusal.arguments, language)) + "\n";
  for (const Problem& problem : refusal.problems) {
    out += "  ";
    const Voice voice{language, language};
    append_headline(out, problem, voice);
    append_help(out, problem.code, problem.arguments, "   ", voice);
  }
  const std::string next = help(refusal.code, refusal.arguments, language);
  if (!next.empty()) out += "→ " + visible(next) + "\n";
  return out;
}

int display_width(std::string_view utf8) {
  int width = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint next = code_point_at(utf8, at);
    width += width_of(next);
    at += next.size;
  }
  return width;
}

std::string pad_right(std::string_view utf8, int width) {
  std::string out(utf8);
  out.append(static_cast<std::size_t>(std::max(0, width - display_width(utf8))), ' ');
  return out;
}

}  // namespace banli::text
