// The types of FEEL as the checker sees them. Any is compatible with all.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/value.hpp"

namespace banli::feel {

struct Type {
  enum class Kind {
    any,
    null,
    boolean,
    number,
    string,
    date,
    time,
    date_time,
    days_duration,
    months_duration,
    list,
    context,
    function,
    range
  };
  Kind kind = Kind::any;
  std::shared_ptr<const Type> item;                  // of a list or range; none = Any
  std::map<std::string, Type, std::less<>> members;  // of a context
  bool open = false;                                 // a context that may have more members

  bool is(Kind wanted) const { return kind == wanted; }
  static Type of(Kind kind) { return {kind, nullptr, {}, false}; }
  static Type list_of(Type item) {
    return {Kind::list, std::make_shared<const Type>(std::move(item)), {}, false};
  }
  static Type range_of(Type item) {
    return {Kind::range, std::make_shared<const Type>(std::move(item)), {}, false};
  }
};

// In the words of the office: `number`, `list of date`, `record with amount, date`.
std::string text(const Type& type);
std::string chinese_text(const Type& type);

Type::Kind kind_of(const Value& value);  // Redacted is null
// `x instance of`: every item, every member; null is an instance of Null alone.
bool is_instance(const Value& value, const Type& type);
// Any and null go with everything.
bool is_compatible(const Type& wanted, const Type& found);
// The type of what is one or the other: their own if they agree, else Any.
Type type_of_both(const Type& a, const Type& b);
Type item_type(const Type& list);  // of what is no list and no range: itself

}  // namespace banli::feel
