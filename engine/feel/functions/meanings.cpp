#include "feel/functions/meanings.hpp"

#include "feel/functions/functions.hpp"

namespace banli::feel {
namespace {

constexpr FunctionMeaning texts_meanings[] = {
    {"string", "写成文字", "as a text", R"(string(1.50))", R"("1.50")"},
    {"string length", "有几个字", "how many characters", R"(string length("客户"))", "2"},
    {"substring", "从第几个字起取一段，负数从末尾数",
     "a part, from a position on; below zero from the end", R"(substring("TS2611001", -3))",
     R"("001")"},
    {"substring before", "某段文字之前的部分", "what stands before another text",
     R"(substring before("17-3", "-"))", R"("17")"},
    {"substring after", "某段文字之后的部分", "what stands behind another text",
     R"(substring after("17-3", "-"))", R"("3")"},
    {"contains", "其中有没有这段文字", "is the other text in it", R"(contains("foobar", "ob"))",
     "true"},
    {"starts with", "是否以此开头", "does it begin so", R"(starts with("TS2611001", "TS"))",
     "true"},
    {"ends with", "是否以此结尾", "does it end so", R"(ends with("办理.pdf", ".pdf"))", "true"},
    {"upper case", "改成大写", "in capitals", R"(upper case("a4"))", R"("A4")"},
    {"lower case", "改成小写", "in small letters", R"(lower case("A4"))", R"("a4")"},
    {"string join", "连成一段文字，null 略去", "the texts of a list in one; null is left out",
     R"(string join(["甲", "乙"], "、"))", R"("甲、乙")"},
    {"split", "按式样切开", "cut where the pattern fits", R"(split("a;b;c", ";"))",
     R"(["a", "b", "c"])"},
    {"matches", "是否合乎式样", "does the pattern fit", R"(matches("TS2611001", "^TS[0-9]{7}$"))",
     "true"},
    {"replace", "合乎式样之处换成别的", "something else where the pattern fits",
     R"(replace("2026/11/22", "/", "-"))", R"("2026-11-22")"},
};

constexpr FunctionMeaning numbers_meanings[] = {
    {"number", "读成数，可说明千位和小数点的符号", "read from a text, which may divide thousands",
     R"(number("1 234,50", " ", ","))", "1234.50"},
    {"decimal", "舍入到几位小数，逢五取偶", "rounded to so many places, ties to even",
     "decimal(2.5, 0)", "2"},
    {"round up", "远离零进位", "rounded away from zero", "round up(1.21, 1)", "1.3"},
    {"round down", "向零舍去", "rounded towards zero", "round down(1.29, 1)", "1.2"},
    {"round half up", "四舍五入", "rounded, ties away from zero", "round half up(2.5, 0)", "3"},
    {"round half down", "五舍六入", "rounded, ties towards zero", "round half down(2.5, 0)", "2"},
    {"floor", "不大于它的整数", "the next whole number below", "floor(-1.5)", "-2"},
    {"ceiling", "不小于它的整数", "the next whole number above", "ceiling(-1.5)", "-1"},
    {"abs", "绝对值，期间也可", "without its sign; durations too", "abs(-3)", "3"},
    {"modulo", "余数，符号随除数", "what a division leaves, with the divisor's sign",
     "modulo(-5, 3)", "1"},
    {"sqrt", "平方根", "the square root", "sqrt(16)", "4"},
    {"log", "自然对数", "the natural logarithm", "log(1)", "0"},
    {"exp", "e 的几次方", "e to that power", "exp(0)", "1"},
    {"odd", "是不是奇数", "is it odd", "odd(3)", "true"},
    {"even", "是不是偶数", "is it even", "even(3)", "false"},
};

constexpr FunctionMeaning lists_meanings[] = {
    {"count", "有几项", "how many items", "count([7, 8])", "2"},
    {"sum", "总和", "all added up", "sum([1, 2.50])", "3.50"},
    {"product", "连乘", "all multiplied", "product([2, 3])", "6"},
    {"mean", "平均", "the average", "mean([1, 2, 3])", "2"},
    {"min", "最小的一项", "the least", "min([3, 1, 2])", "1"},
    {"max", "最大的一项", "the greatest", "max(3, 1, 2)", "3"},
    {"median", "中位数", "the one in the middle", "median([8, 1, 3])", "3"},
    {"mode", "出现最多的", "those that come most often", "mode([6, 1, 6])", "[6]"},
    {"stddev", "样本标准差", "the standard deviation of a sample", "stddev([2, 4])", "sqrt(2)"},
    {"all", "是否都为真", "are all true", "all([true, false])", "false"},
    {"any", "是否有一项为真", "is one of them true", "any([true, false])", "true"},
    {"list contains", "其中有没有这一项", "is it among them", "list contains([1, 2], 2)", "true"},
    {"index of", "在第几处", "where it stands", "index of([1, 2, 1], 1)", "[1, 3]"},
    {"sublist", "从第几项起取几项", "so many items from a position on", "sublist([1, 2, 3], 2, 1)",
     "[2]"},
    {"append", "末尾添几项", "items added at the end", "append([1], 2, 3)", "[1, 2, 3]"},
    {"concatenate", "几个列表接成一个", "lists one behind the other", "concatenate([1], [2, 3])",
     "[1, 2, 3]"},
    {"union", "接成一个，重复的只留一次", "the same, each item once", "union([1, 2], [2, 3])",
     "[1, 2, 3]"},
    {"insert before", "在某一项之前添一项", "an item put in", "insert before([1, 3], 2, 2)",
     "[1, 2, 3]"},
    {"remove", "去掉第几项", "without the one at a position", "remove([1, 2, 3], 2)", "[1, 3]"},
    {"list replace", "换掉第几项，或合乎条件的各项", "another instead of one, or of those that fit",
     "list replace([1, 2, 3], 2, 9)", "[1, 9, 3]"},
    {"reverse", "倒过来", "the other way round", "reverse([1, 2, 3])", "[3, 2, 1]"},
    {"distinct values", "重复的只留一次", "each once", "distinct values([1, 2, 1])", "[1, 2]"},
    {"flatten", "嵌套的列表摊平", "lists in lists as one", "flatten([1, [2, [3]]])", "[1, 2, 3]"},
    {"sort", "排序，谁在前由函数说", "in order; the function says who stands first",
     "sort([3, 1, 2], function(x, y) x < y)", "[1, 2, 3]"},
};

constexpr FunctionMeaning contexts_meanings[] = {
    {"get value", "按名取值", "the value of a name", R"(get value({a: 1}, "a"))", "1"},
    {"get entries", "逐项列出名和值", "all names with their values", R"(get entries({a: 1}))",
     R"([{key: "a", value: 1}])"},
    {"context", "由名和值的列表做成", "out of names and values",
     R"(context([{key: "a", value: 1}]))", "{a: 1}"},
    {"context put", "添一个值或换掉它", "with one value more, or another",
     R"(context put({a: 1}, "b", 2))", "{a: 1, b: 2}"},
    {"context merge", "合成一个，后面的盖过前面的", "several as one; the later ones prevail",
     "context merge([{a: 1}, {a: 2, b: 3}])", "{a: 2, b: 3}"},
};

constexpr FunctionMeaning times_meanings[] = {
    {"date", "日期", "a date", R"(date("2026-11-22"))", "date(2026, 11, 22)"},
    {"time", "一天中的时间", "a time of day", R"(time("09:30:00"))", "time(9, 30, 0)"},
    {"date and time", "日期和时间", "a date with a time", R"(date and time("2026-11-22T09:30:00"))",
     R"(@"2026-11-22T09:30:00")"},
    {"duration", "期间", "a duration", R"(duration("P3D") + duration("PT12H"))", R"(@"P3DT12H")"},
    {"years and months duration", "两个日期之间有几年几个月", "years and months between two dates",
     R"(years and months duration(@"2024-02-29", @"2026-11-22"))", R"(@"P2Y8M")"},
    {"day of week", "星期几", "the day of the week", R"(day of week(@"2026-11-22"))",
     R"("Sunday")"},
    {"day of year", "一年中的第几天", "which day of the year", R"(day of year(@"2026-02-01"))",
     "32"},
    {"week of year", "一年中的第几周（ISO 8601）", "which week of the year (ISO 8601)",
     R"(week of year(@"2026-01-01"))", "1"},
    {"month of year", "几月", "the month", R"(month of year(@"2026-11-22"))", R"("November")"},
};

constexpr FunctionMeaning ranges_meanings[] = {
    {"range", "由文字读出区间", "out of a text", R"x(range("[1..5)"))x", "[1..5)"},
    {"before", "是否完全在前", "wholly before", "before(1, [2..5])", "true"},
    {"after", "是否完全在后", "wholly behind", "after([2..5], 1)", "true"},
    {"meets", "是否首尾相接", "ends where the other begins", "meets([1..5], [5..9])", "true"},
    {"met by", "是否首尾被接", "begins where the other ends", "met by([5..9], [1..5])", "true"},
    {"overlaps", "是否有重合", "have something in common", "overlaps([1..5], [4..9])", "true"},
    {"overlaps before", "是否在前而有重合", "begins first and overlaps",
     "overlaps before([1..5], [4..9])", "true"},
    {"overlaps after", "是否在后而有重合", "ends last and overlaps",
     "overlaps after([4..9], [1..5])", "true"},
    {"finishes", "是否同一终点", "ends it", "finishes(5, [1..5])", "true"},
    {"finished by", "是否由它结束", "is ended by it", "finished by([1..5], 5)", "true"},
    {"includes", "是否包含", "has it inside", "includes([1..5], 3)", "true"},
    {"during", "是否在其中", "lies inside", "during(3, [1..5])", "true"},
    {"starts", "是否同一起点", "begins it", "starts(1, [1..5])", "true"},
    {"started by", "是否由它开始", "is begun by it", "started by([1..5], 1)", "true"},
    {"coincides", "是否完全相同", "is the same", "coincides([1..5], [1..5])", "true"},
};

constexpr FunctionMeaning logic_meanings[] = {
    {"not", "反过来；不是真假则为 null", "the opposite; null of anything else", "not(true)",
     "false"},
    {"is", "是否同一个值，连写法也算", "the very same value, also in how it is written",
     R"(is(@"2026-11-22", "2026-11-22"))", "false"},
};

constexpr FunctionSubject subjects[] = {
    {"文字", "Texts", texts_meanings},
    {"数", "Numbers", numbers_meanings},
    {"列表", "Lists", lists_meanings},
    {"上下文", "Contexts", contexts_meanings},
    {"日期、时间、期间", "Dates, times, durations", times_meanings},
    {"区间", "Ranges", ranges_meanings},
    {"真假", "True and false", logic_meanings},
};

}  // namespace

std::span<const FunctionSubject> function_meanings() { return subjects; }

std::vector<std::string> ways_to_call(std::string_view name) {
  std::vector<std::string> ways;
  const BuiltIn* built_in = find_built_in(name);
  if (built_in == nullptr) return ways;
  for (const std::vector<std::string>& parameters : signatures_of(*built_in)) {
    std::string way = std::string(name) + "(";
    std::size_t open = 0;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      const bool may_be_left_out = i >= built_in->required && ways.empty() && i > 0;
      way += may_be_left_out ? "[" : "";
      open += may_be_left_out ? 1 : 0;
      way += (i > 0 ? ", " : "") + parameters[i];
    }
    ways.push_back(way + std::string(open, ']') + ")");
  }
  return ways;
}

}  // namespace banli::feel
