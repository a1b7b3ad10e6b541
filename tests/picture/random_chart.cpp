#include "tests/picture/random_chart.hpp"

namespace banli::tests {
namespace {

using picture::Shape;

constexpr std::size_t most_steps = 40;

class ChartGrower {
 public:
  explicit ChartGrower(ChartRandom& random) : random_(random) {}

  picture::Chart grow() {
    chart_.title = "随机流程";
    chart_.source = "0.0";
    const std::size_t lanes = 1 + below(6);
    for (std::size_t i = 0; i < lanes; ++i) {
      chart_.lanes.push_back({"泳道" + std::to_string(i), below(6) == 0});
    }
    step(Shape::start);
    std::size_t last = step(Shape::task);
    flow(0, last);
    last = sequence(last, 3);
    const std::size_t end = step(Shape::end);
    flow(last, end);
    for (const std::size_t loose : loose_) flow(loose, end);
    return std::move(chart_);
  }

 private:
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }

  std::string words() {
    static constexpr std::string_view parts[] = {"审核",     "处理", "客户资料", "提出方案",
                                                 "汇总报告", "与",   "相关部门"};
    std::string text;
    for (std::size_t count = 1 + below(3); count > 0; --count) {
      text += parts[below(std::size(parts))];
    }
    return text;
  }

  std::size_t step(Shape shape) {
    const std::size_t number = chart_.steps.size();
    // Neighbours often stay with one party.
    const std::size_t lane =
        number > 0 && below(2) == 0 ? chart_.steps.back().lane : below(chart_.lanes.size());
    const bool is_named = shape != Shape::start && shape != Shape::end;
    chart_.steps.push_back(
        {"s" + std::to_string(number), is_named ? words() : "开始", lane, shape});
    return number;
  }

  void flow(std::size_t from, std::size_t to, std::string label = {}, bool is_parallel = false) {
    for (const picture::ChartFlow& other : chart_.flows) {
      if (other.from == from && other.to == to) return;
    }
    chart_.flows.push_back({"f" + std::to_string(chart_.flows.size()), from, to, std::move(label),
                            false, is_parallel});
  }
  void back(std::size_t from, std::size_t to) {
    flow(from, to, "退回");
    chart_.flows.back().is_return = true;
  }

  // Each block begins behind `from` and gives the step with which it ends.
  std::size_t sequence(std::size_t from, int depth) {
    for (std::size_t count = 1 + below(3); count > 0; --count) {
      if (chart_.steps.size() + 6 > most_steps) break;
      from = block(from, depth);
    }
    return from;
  }

  std::size_t block(std::size_t from, int depth) {
    switch (depth == 0 ? below(3) : below(7)) {
      case 0:
      case 1:
        return work(from);
      case 2:
        return gate(from);
      case 3:
        return choice(from, depth);
      case 4:
        return branches(from, depth);
      case 5:
        return loop(from, depth);
      default:
        return leaves(from);
    }
  }

  std::size_t work(std::size_t from) {
    const std::size_t next = step(below(8) == 0 ? Shape::set : Shape::task);
    flow(from, next);
    return next;
  }

  std::size_t gate(std::size_t from) {
    const std::size_t work_before = work(from);
    const std::size_t next = step(Shape::approve);
    flow(work_before, next);
    back(next, work_before);
    return next;
  }

  std::size_t choice(std::size_t from, int depth) {
    const std::size_t fork = step(Shape::choose);
    flow(from, fork);
    std::vector<std::size_t> ends;
    const std::size_t ways = 2 + below(2);
    for (std::size_t i = 0; i < ways; ++i) {
      const std::size_t first = step(Shape::task);
      flow(fork, first, i == 0 ? "是" : i == 1 ? "否" : "超出权限");
      ends.push_back(sequence(first, depth - 1));
    }
    return merge(ends);
  }

  std::size_t branches(std::size_t from, int depth) {
    std::vector<std::size_t> ends;
    const std::size_t ways = 2 + below(2);
    for (std::size_t i = 0; i < ways; ++i) {
      const std::size_t first = step(Shape::task);
      flow(from, first, {}, true);
      ends.push_back(sequence(first, depth - 1));
    }
    return merge(ends);
  }

  std::size_t merge(const std::vector<std::size_t>& ends) {
    const std::size_t next = step(Shape::task);
    for (const std::size_t end : ends) flow(end, next);
    return next;
  }

  std::size_t loop(std::size_t from, int depth) {
    const std::size_t first = work(from);
    const std::size_t last = sequence(first, depth - 1);
    const std::size_t fork = step(Shape::choose);
    flow(last, fork);
    flow(fork, first, "否");
    const std::size_t next = step(Shape::task);
    flow(fork, next, "是");
    return next;
  }

  std::size_t leaves(std::size_t from) {
    const std::size_t fork = step(Shape::choose);
    flow(from, fork);
    const std::size_t next = step(Shape::task), last = step(Shape::task);
    flow(fork, next, "是");
    flow(fork, last, "否");
    loose_.push_back(last);
    return next;
  }

  ChartRandom& random_;
  picture::Chart chart_;
  std::vector<std::size_t> loose_;  // these go to the end
};

}  // namespace

picture::Chart random_chart(ChartRandom& random) { return ChartGrower(random).grow(); }

}  // namespace banli::tests
