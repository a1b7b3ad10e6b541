// The keys of a table's file and the words of its hit policy, in both vocabularies.
#pragma once

#include <span>

#include "tables/table.hpp"
#include "text/keys.hpp"

namespace banli::tables {

inline constexpr text::KeyRow table_rows[] = {
    {.en = "table", .zh = "判定表", .presence = text::Presence::required, .type = "table"},
    {.en = "title", .zh = "标题", .presence = text::Presence::required, .type = "text"},
    {.en = "source", .zh = "来源", .type = "text"},
    {.en = "inputs",
     .zh = "输入",
     .presence = text::Presence::required,
     .type = "data name → {field}"},
    {.en = "outputs",
     .zh = "输出",
     .presence = text::Presence::required,
     .type = "data name → {field}"},
    {.en = "hit", .zh = "命中", .type = "hit"},
    {.en = "rules", .zh = "规则", .presence = text::Presence::required, .type = "rules"},
};

// In the order of the enum Hit.
inline constexpr text::WordRow hit_words[] = {{"one", "唯一"}, {"first", "首个"}, {"any", "任一"},
                                              {"all", "全部"}, {"sum", "合计"},   {"count", "计数"},
                                              {"min", "最小"}, {"max", "最大"}};

inline const text::WordRow& word_of(Hit hit) { return hit_words[static_cast<std::size_t>(hit)]; }

// Stands before the name of an output in the head row.
inline constexpr std::string_view output_mark = "→";

}  // namespace banli::tables
