// Where files of a designer declare the names of steps, lanes, roles, records and fields, and which
// steps fill in which form.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/rename.hpp"
#include "language/typed_tree.hpp"

namespace banli::language {

inline const std::string start_step = "start";

// `record.field` cut at its dot; a plain name has no record.
struct Path {
  std::string_view record;
  std::string_view name;
};
Path path_of(std::string_view text);

bool is_of_kind(std::string_view type, NameKind kind);
bool declares(const Entry& entry, NameKind kind);
// The text under a key of a map; empty where there is none.
std::string scalar_under(const TypedTree& map, std::string_view english);

// What a field belongs to: a form, the records that its answers are kept under and the steps that
// fill it in; or the `data` of a process.
struct Owner {
  struct Place {
    std::string process;
    std::string step;  // `start` too
    auto operator<=>(const Place&) const = default;
  };
  std::string form;     // empty: a process has it
  std::string process;  // empty: a form has it
  std::set<std::string, std::less<>> records;
  std::set<Place> places;
};

class Declarations {
 public:
  void take(const text::Tree& file);

  std::vector<const Owner*> owners(NameKind kind, std::string_view name) const;
  text::Span span_of(NameKind kind, std::string_view name) const;  // where first declared
  // Where steps fill in the form, also under another name.
  void add_uses(Owner& owner) const;

 private:
  struct Declared {
    NameKind kind;
    std::string name;
    text::Span span;
    Owner owner;
  };
  struct Use {
    std::string form;
    std::string record;  // empty: as the form says
    Owner::Place place;
  };

  void visit(const TypedTree& at, const Owner& owner);
  void add_forms_of_start(const TypedTree& process);
  void add_forms_of(const TypedTree& at, const Owner::Place& place);

  std::vector<Declared> declared_;
  std::vector<Use> uses_;
};

}  // namespace banli::language
