#include "picture/mermaid.hpp"

#include <algorithm>

#include "picture/backward.hpp"

namespace banli::picture {
namespace {

struct Brackets {
  std::string_view open, close;
};

Brackets brackets_of(Shape shape) {
  switch (shape) {
    case Shape::start:
    case Shape::end:
    case Shape::wait:
    case Shape::message:
      return {"([", "])"};
    case Shape::approve:
      return {"{{", "}}"};
    case Shape::choose:
      return {"{", "}"};
    case Shape::call:
    case Shape::group:
      return {"[[", "]]"};
    case Shape::set:
    case Shape::notify:
      return {"[/", "/]"};
    case Shape::task:
    case Shape::bar:
    case Shape::job:
    case Shape::decide:
      break;
  }
  return {"[", "]"};
}

// Within double quotes nothing but the quote has a meaning.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') {
      out += "#quot;";
    } else {
      out += c;
    }
  }
  return out + "\"";
}

class MermaidWriter {
 public:
  MermaidWriter(const Chart& chart, const Marks& marks) : chart_(chart), marks_(marks) {}

  std::string write(Sheet sheet) {
    const std::string title =
        chart_.source.empty() ? chart_.title : chart_.source + " " + chart_.title;
    line("---");
    line("title: " + quoted(title));
    line("---");
    line(sheet == Sheet::columns ? "flowchart TB" : "flowchart LR");
    for (std::size_t lane = 0; lane < chart_.lanes.size(); ++lane) write_lane(lane);
    write_flows();
    line("  classDef outside stroke-dasharray:3 3");
    line("  classDef done fill:#eef1f5");
    line("  classDef active stroke:#1462b8,stroke-width:3px");
    for (const StepMark& mark : marks_) write_mark(mark);
    return std::move(out_);
  }

 private:
  void line(const std::string& text) { out_ += text + "\n"; }
  static std::string id(std::size_t step) { return "s" + std::to_string(step); }

  void write_lane(std::size_t lane) {
    line("  subgraph lane" + std::to_string(lane) + "[" + quoted(chart_.lanes[lane].title) + "]");
    for (std::size_t step = 0; step < chart_.steps.size(); ++step) {
      const ChartStep& written = chart_.steps[step];
      if (written.lane != lane) continue;
      const Brackets brackets = brackets_of(written.shape);
      const bool is_outside = chart_.lanes[lane].is_outside && written.shape == Shape::task;
      line("    " + id(step) + std::string(brackets.open) + quoted(title_with_holders(written)) +
           std::string(brackets.close) + (is_outside ? ":::outside" : ""));
    }
    line("  end");
  }

  // Below the title, in the same box.
  std::string title_with_holders(const ChartStep& step) const {
    std::string text = step.title;
    const auto mark = std::ranges::find(marks_, step.name, &StepMark::step);
    if (mark == marks_.end()) return text;
    for (const std::string& holder : mark->holders) {
      const bool is_first = &holder == &mark->holders.front();
      const bool is_chinese = chart_.language == Language::chinese;
      text += (is_first ? "<br/>" : is_chinese ? "、" : ", ") + holder;
    }
    return text;
  }

  void write_flows() {
    const std::vector<bool> backward = find_backward(chart_);
    for (std::size_t flow = 0; flow < chart_.flows.size(); ++flow) {
      const ChartFlow& arrow = chart_.flows[flow];
      const std::string label = arrow.label.empty() ? "" : "|" + quoted(arrow.label) + "|";
      line("  " + id(arrow.from) + (backward[flow] ? " -.->" : " -->") + label + " " +
           id(arrow.to));
    }
  }

  void write_mark(const StepMark& mark) {
    const auto found = std::ranges::find(chart_.steps, mark.step, &ChartStep::name);
    if (found == chart_.steps.end()) return;
    const std::string step = id(static_cast<std::size_t>(found - chart_.steps.begin()));
    if (mark.is_done) line("  class " + step + " done");
    if (mark.tokens > 0) line("  class " + step + " active");
  }

  const Chart& chart_;
  const Marks& marks_;
  std::string out_;
};

}  // namespace

std::string to_mermaid(const Chart& chart, Sheet sheet, const Marks& marks) {
  return MermaidWriter(chart, marks).write(sheet);
}

}  // namespace banli::picture
