#include "picture/legend.hpp"

#include <algorithm>

#include "picture/svg_marks.hpp"
#include "picture/svg_shapes.hpp"
#include "picture/svg_text.hpp"

namespace banli::picture {
namespace {

struct LegendRow {
  Shape shape;
  Bilingual words;
};

const LegendRow legend_rows[] = {{Shape::start, {"起止", "start, end"}},
                                 {Shape::task, {"工作", "work"}},
                                 {Shape::approve, {"审批关", "approval"}},
                                 {Shape::choose, {"判断", "choice"}},
                                 {Shape::bar, {"分支、汇合", "split, join"}},
                                 {Shape::wait, {"等到时间", "wait for a time"}},
                                 {Shape::message, {"等消息", "wait for a message"}},
                                 {Shape::call, {"另一流程", "another process"}},
                                 {Shape::group, {"一组步骤", "group of steps"}},
                                 {Shape::job, {"系统作业", "job"}},
                                 {Shape::decide, {"决策表", "decision table"}},
                                 {Shape::set, {"记入数据", "values set"}},
                                 {Shape::notify, {"通知", "notice"}}};

const Bilingual outside_words{"外部一方", "outside party"};
const Bilingual within_words{"组内的步骤", "inside a group"};
const Bilingual done_words{"已办", "done"};
const Bilingual held_words{"办理中", "under way"};
const Bilingual often_words{"办过几次", "how often"};
const Bilingual back_words{"退回、重做", "back, once more"};

constexpr Em sample_width = 2.2_em;
constexpr Em sample_height = 1.1_em;
constexpr Em after_sample = 0.5_em;
constexpr Em between_entries = 1.3_em;

class LegendWriter {
 public:
  LegendWriter(const Drawing& drawing, const Marks& marks) : drawing_(drawing), marks_(marks) {
    at_ = {drawing.frame.x + 0.2_em, drawing.frame.bottom() + 0.9_em};
  }

  std::string write() {
    for (const LegendRow& row : legend_rows) {
      if (has(row.shape)) {
        add(css_of(row.shape), shape_elements({row.shape, sample()}), row.words);
      }
    }
    if (has_outside()) add("task", shape_elements({Shape::task, sample(), true}), outside_words);
    if (!drawing_.chart.groups.empty()) {
      add("group", rect_element("within", sample(), 0.3_em), within_words);
    }
    if (std::ranges::any_of(drawing_.flows, &DrawnFlow::is_backward)) add_back();
    add_marks();
    return "<g class=\"legend\">" + out_ + "</g>\n";
  }

 private:
  bool is_outside(const ChartStep& step) const { return drawing_.lanes[step.lane].is_outside; }

  bool has(Shape shape) const {
    return std::ranges::any_of(drawing_.chart.steps, [&](const ChartStep& step) {
      const Shape drawn = step.shape == Shape::end ? Shape::start : step.shape;
      return drawn == shape && (shape != Shape::task || !is_outside(step));
    });
  }
  bool has_outside() const {
    return std::ranges::any_of(drawing_.chart.steps, [&](const ChartStep& step) {
      return step.shape == Shape::task && is_outside(step);
    });
  }

  Rect sample() const { return {at_.x, at_.y, sample_width, sample_height}; }

  void add(std::string_view css, const std::string& elements, const Bilingual& words,
           Em width = sample_width) {
    const std::string& text = words.in(drawing_.chart.language);
    const Em x = at_.x + width + after_sample;
    out_ += "<g class=\"" + std::string(css) + "\">" + elements + "</g>" +
            text_element("", {x, at_.y + sample_height / 2}, text);
    at_.x = x + width_of(text, drawing_.chart.language) * 8 / 10 + between_entries;
  }

  void add_back() {
    const Em y = at_.y + sample_height / 2, end = at_.x + sample_width + 0.3_em;
    add("back",
        path_element("line", move_to({at_.x, y}) + line_to({end - 0.5_em, y})) +
            path_element("tip", move_to({end, y}) + line_to({end - 0.72_em, y - 0.27_em}) +
                                    line_to({end - 0.72_em, y + 0.27_em}) + "Z"),
        back_words);
  }

  void add_marks() {
    const auto some = [&](const auto& has) { return std::ranges::any_of(marks_, has); };
    const auto add_mark = [&](const std::string& element, const Bilingual& words) {
      add("mark", element, words, 2 * mark_radius);
    };
    const auto here = [&] { return Point{at_.x + mark_radius, at_.y + sample_height / 2}; };
    if (some([](const StepMark& mark) { return mark.is_done; })) {
      add_mark(tick_element(here()), done_words);
    }
    if (some([](const StepMark& mark) { return mark.tokens > 0; })) {
      add_mark(token_element(here(), 1), held_words);
    }
    if (some([](const StepMark& mark) { return mark.count > 1; })) {
      add_mark(count_element(here(), 2), often_words);
    }
  }

  const Drawing& drawing_;
  const Marks& marks_;
  Point at_;
  std::string out_;
};

}  // namespace

std::string legend_elements(const Drawing& drawing, const Marks& marks) {
  return LegendWriter(drawing, marks).write();
}

}  // namespace banli::picture
