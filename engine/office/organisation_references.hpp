// What the names in an organisation file refer to, as written: checked once the whole file is read,
// because a file may name what stands further down.
#pragma once

#include <string>
#include <vector>

#include "office/organisation.hpp"
#include "text/problem.hpp"

namespace banli::office {

struct Written {  // a name and where it stands
  std::string name;
  text::Span span;
};

struct Reference {
  enum class To { unit, post, post_or_person, player, person };
  To to = To::unit;
  Written written;
};

struct Login {
  std::string person;
  Written written;
};

struct Link {  // `from` reports to, is part of, or is played by `to`
  std::string_view key;
  std::string_view word;  // the key in the vocabulary of the file
  Written from;
  std::string to;
};

struct Duty {  // in which role or process another acts for the person
  std::string person;
  Written role;
};

struct WrittenNames {
  std::vector<Written> units;
  std::vector<Written> roles;   // posts, what they are also called, keys under `roles:`
  std::vector<Written> people;  // names
  std::vector<Login> logins;
  std::vector<Reference> references;
  std::vector<Link> links;
  std::vector<Duty> duties;
};

// Names given twice, names of nothing, and loops.
void check_references(const Organisation& organisation, const WrittenNames& names,
                      text::Problems& problems);

}  // namespace banli::office
