// A process as written, with spans: the file's keys in the canonical (English) vocabulary. Steps of
// every kind are one generic struct; graph/nodes/<kind>.cpp reads their keys into the struct of
// graph/nodes.hpp. What a step holds is built and belongs to its kind; what is required is there.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "text/keys.hpp"
#include "text/problem.hpp"
#include "text/tree.hpp"

namespace banli::language {

using text::Span;
using text::Tree;

struct Step {
  std::string name;
  std::string kind;  // `task`, `approve` … canonical
  Bilingual title;   // the words of the box
  // canonical key → value; nested keys stay as written
  std::map<std::string, Tree, std::less<>> keys;
  std::map<std::string, Span, std::less<>> key_spans;
  std::vector<Step> steps;  // inside a group, in the order of writing
  Span span;                // of the name
  Span kind_span;

  const Tree* find(std::string_view key) const;
};

struct Lane {
  std::string name;
  Bilingual title;
  std::string role;  // default: the lane's name
  std::optional<Tree> who;
  std::string outside;  // the lane that records what this outside party says; empty = inside
  Span span;            // of the name
  Span role_span;       // of the role, else of the name
  Span outside_span;
};

struct StartWay {
  enum class Kind { by, every, message, called };
  Kind kind = Kind::by;
  Tree value;                // people, every, name, process
  Tree form;                 // form or list; an empty scalar if none
  std::optional<Tree> each;  // a case for each item
  Span span;
};

struct Definition {
  text::Vocabulary vocabulary = text::Vocabulary::english;
  std::string name;
  Bilingual title, source, note;
  std::optional<Tree> owner, number, due, withdraw, visible_to, calendar, meanwhile;
  std::vector<StartWay> start;
  std::vector<Lane> lanes;
  std::vector<Step> steps;     // in the order of writing
  std::optional<Tree> fields;  // `data:`
  Span span;
  std::vector<Span>
      unread;  // where reading found errors: what else is told there follows from them
};

// What kind of file a tree is, by its first key in either vocabulary.
enum class FileKind { process, form, table, organisation, calendar, scenario, report, unknown };
FileKind file_kind(const Tree& file);
// Why nothing here reads the file: what its first key says is unknown or not built yet. Empty for a
// process, a form, an organisation.
text::Problems why_unread(const Tree& file);

// Reads a process file against the key table. Unknown keys, keys of other kinds of step, mixed
// vocabularies and what is not built yet are Problems, all at once.
text::Checked<Definition> read_process(const Tree& file);
// The same, for who looks for further problems: with errors too, where all steps and lanes are
// known in spite of them. Else none.
std::optional<Definition> read_process_in_part(const Tree& file, text::Problems& problems);

}  // namespace banli::language
