// A value of the data of a case: what FEEL computes with and what forms hold. Total: there is no
// error value; what cannot be computed is Null. Redacted stands for a personal value whose text was
// removed; FEEL reads it as null, pages show it as such. Passing is no data: it is null where data
// are written.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/decimal.hpp"
#include "base/time.hpp"

namespace banli {

class Value;
struct Null {
  bool operator==(const Null&) const = default;
};
struct Redacted {
  bool operator==(const Redacted&) const = default;
};
// What lives only while an expression is computed: a range, a function (feel/passing.hpp).
struct Transient {
  virtual ~Transient() = default;
};
using Passing = std::shared_ptr<const Transient>;
using List = std::vector<Value>;
using Context = std::map<std::string, Value, std::less<>>;

class Value {
 public:
  using Any = std::variant<Null, bool, Decimal, std::string, Date, TimeOfDay, DateTime,
                           DaysDuration, MonthsDuration, List, Context, Redacted, Passing>;

  Value() = default;
  Value(Null) {}
  Value(bool b) : any_(b) {}
  Value(Decimal n) : any_(n) {}
  Value(std::string s) : any_(std::move(s)) {}
  Value(std::string_view s) : any_(std::string(s)) {}
  Value(const char* s) : any_(std::string(s)) {}
  Value(Date d) : any_(d) {}
  Value(TimeOfDay t) : any_(std::move(t)) {}
  Value(DateTime t) : any_(std::move(t)) {}
  Value(DaysDuration d) : any_(d) {}
  Value(MonthsDuration d) : any_(d) {}
  Value(List l) : any_(std::move(l)) {}
  Value(Context c) : any_(std::move(c)) {}
  Value(Redacted r) : any_(r) {}
  Value(Passing p) : any_(std::move(p)) {}
  static Value whole(std::int64_t n) { return Value(Decimal(n)); }

  const Any& any() const { return any_; }
  template <class T>
  const T* as() const {
    return std::get_if<T>(&any_);
  }
  template <class T>
  T* as() {
    return std::get_if<T>(&any_);
  }
  bool is_null() const { return as<Null>() || as<Redacted>(); }
  // The member of a context, or Null.
  const Value& member(std::string_view name) const;
  bool operator==(const Value&) const = default;

 private:
  Any any_;
};

}  // namespace banli
