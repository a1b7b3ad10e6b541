// docs/journal.md explains every event of a case, with its fields and those of what is inside, by
// the names under which they are stored.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <type_traits>
#include <vector>

#include "execution/fields.hpp"
#include "tests/harness/script.hpp"

namespace banli::tests {
namespace {

// The names of all fields, of structs in them too.
struct FieldNames {
  std::set<std::string> names;

  template <class T>
  void operator()(std::string_view key, const T&) {
    names.emplace(key);
    look_inside(static_cast<const T*>(nullptr));
  }
  template <class T>
  void look_inside(const std::vector<T>*) {
    look_inside(static_cast<const T*>(nullptr));
  }
  template <class T>
  void look_inside(const std::optional<T>*) {
    look_inside(static_cast<const T*>(nullptr));
  }
  template <class T>
  void look_inside(const T*) {
    if constexpr (requires(T thing, FieldNames& at) { each_field(thing, at); }) {
      const T thing;
      each_field(thing, *this);
    }
  }
};

template <std::size_t... index>
std::vector<std::string> names_of_events(std::index_sequence<index...>) {
  std::vector<std::string> all;
  const auto add = [&]<class Event>(const Event& event) {
    all.emplace_back(Event::kind);
    FieldNames fields;
    each_field(event, fields);
    all.insert(all.end(), fields.names.begin(), fields.names.end());
  };
  (add(std::variant_alternative_t<index, execution::Event>()), ...);
  return all;
}

}  // namespace

TEST_CASE("docs: the journal's page explains every event and every field") {
  const std::string page = read_file(source_folder() / "docs" / "journal.md");
  constexpr std::size_t count = std::variant_size_v<execution::Event>;
  const auto names = names_of_events(std::make_index_sequence<count>());
  REQUIRE(names.size() > 4 * count);
  for (const std::string& name : names) {
    CHECK_MESSAGE(page.contains("`" + name + "`"), name << " is not explained");
  }
  CHECK(!page.contains("not emitted"));
}

}  // namespace banli::tests
