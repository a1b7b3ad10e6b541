// The places of files by their names, each with its keys.
#include <array>

#include "calendar/calendar_rows.hpp"
#include "forms/field_keys.hpp"
#include "language/key_table.hpp"
#include "language/scenario_words.hpp"
#include "language/types.hpp"
#include "language/words.hpp"
#include "office/organisation_rows.hpp"
#include "tables/table_keys.hpp"

namespace banli::language {
namespace {

using Rows = std::span<const text::KeyRow>;

constexpr text::KeyRow bilingual[] = {
    {.en = "zh", .zh = "zh", .type = "words"},
    {.en = "en", .zh = "en", .type = "words"},
};
constexpr text::KeyRow must[] = {
    {.en = "when", .zh = "当", .presence = text::Presence::required, .type = "expression"},
};

template <Place place>
Rows table_rows() {
  static const std::vector<text::KeyRow> rows = rows_of(place);
  return rows;
}

// A word may belong to several kinds of step, with different values: `message` of a wait is a name,
// of a notice a text. Each of them has its row.
Rows rows_of_steps() {
  static const std::vector<text::KeyRow> rows = [] {
    std::vector<text::KeyRow> all = rows_of(Place::kind);
    for (const text::KeyRow& row : rows_of(Place::step)) all.push_back(row);
    return all;
  }();
  return rows;
}

struct PlaceRow {
  std::string_view name;
  Rows (*rows)();
};
template <const auto& table>
Rows rows_in() {
  return table;
}

constexpr std::array places = {
    PlaceRow{"process", table_rows<Place::process>},
    PlaceRow{"lane", table_rows<Place::lane>},
    PlaceRow{"start", table_rows<Place::start>},
    PlaceRow{"step", rows_of_steps},
    PlaceRow{"number", rows_in<words::number>},
    PlaceRow{"limit", rows_in<words::limit>},
    PlaceRow{"arrow", rows_in<words::arrow>},
    PlaceRow{"answer", rows_in<words::answer>},
    PlaceRow{"branch", rows_in<words::branch>},
    PlaceRow{"turns", rows_in<words::turns>},
    PlaceRow{"cause", rows_in<words::cause>},
    PlaceRow{"stage", rows_in<words::stage>},
    PlaceRow{"text", rows_in<bilingual>},
    PlaceRow{"form", forms::form_rows},
    PlaceRow{"section", forms::section_rows},
    PlaceRow{"field", forms::field_rows},
    PlaceRow{"must", rows_in<must>},
    PlaceRow{"table", rows_in<tables::table_rows>},
    PlaceRow{"calendar", rows_in<calendar::calendar_rows>},
    PlaceRow{"make-up day", rows_in<calendar::make_up_rows>},
    PlaceRow{"organisation", rows_in<office::organisation_rows>},
    PlaceRow{"unit", rows_in<office::unit_rows>},
    PlaceRow{"post", rows_in<office::post_rows>},
    PlaceRow{"person", rows_in<office::person_rows>},
    PlaceRow{"role", rows_in<office::role_rows>},
    PlaceRow{"notices", rows_in<office::notice_rows>},
    PlaceRow{"scenario", rows_in<words::scenario>},
    PlaceRow{"act", rows_in<words::doing>},
    PlaceRow{"later", rows_in<words::later>},
    PlaceRow{"sending", rows_in<words::sending>},
    PlaceRow{"working", rows_in<words::working>},
    PlaceRow{"expect", rows_in<words::expecting>},
    PlaceRow{"expectation", rows_in<words::expectation>},
    PlaceRow{"holding", rows_in<words::holding>},
};

constexpr auto place_names = [] {
  std::array<std::string_view, places.size()> names;
  for (std::size_t at = 0; at < names.size(); ++at) names[at] = places[at].name;
  return names;
}();

}  // namespace

std::span<const text::KeyRow> rows_at(std::string_view place) {
  for (const PlaceRow& row : places) {
    if (row.name == place) return row.rows();
  }
  return {};
}

std::span<const std::string_view> all_places() { return place_names; }

}  // namespace banli::language
