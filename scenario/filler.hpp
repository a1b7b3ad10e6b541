// What a machine writes into the fields of a form so that a proposed scenario passes: something
// plain that fits the type and the limits.
#pragma once

#include <cstdint>

#include "forms/form.hpp"
#include "office/organisation.hpp"

namespace banli::scenario {

// The same numbers again and again.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed * 2'862'933'555'777'941'757U + 3) {}
  std::size_t below(std::size_t limit);

 private:
  std::uint64_t state_;
};

class Filler {
 public:
  // The organisation lives as long.
  Filler(Chance& chance, const office::Organisation& organisation, Language language,
         const Date& today)
      : chance_(chance), organisation_(organisation), language_(language), today_(today) {}

  // A text, or for a table its rows. Null for what nobody writes, such as a signature.
  Value value_for(const forms::Field& field);
  // Data may depend on it: worth trying several values.
  static bool is_telling(const forms::Field& field);

 private:
  std::string file_name_for(const forms::Field& field) const;
  std::string number_for(const forms::Field& field);
  Value row_for(const forms::Field& table);

  // A person, post or unit.
  template <class Thing>
  Value one_of(const std::vector<Thing>& things) {
    return things.empty() ? Value() : Value(things[chance_.below(things.size())].name);
  }

  Chance& chance_;
  const office::Organisation& organisation_;
  Language language_;
  Date today_;
};

}  // namespace banli::scenario
