// What `--set` and `--data` say, as answers with places: each `--set` is a source of its own, a
// file is one. `--set` overrides the file.
#pragma once

#include <expected>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.hpp"
#include "cli/session.hpp"
#include "forms/fill.hpp"

namespace banli::cli {

struct AnswersGiven {
  std::vector<std::string> sets;     // [record.]field=value
  std::vector<std::string> choices;  // STEP=person,person
  std::string draft;                 // JSON as a file has it; everything else goes before it
  std::string file;  // JSON: {"record": {"field": value}} or {"field": value}; `-`: stdin

  void declare(Options& options);
  std::optional<Exit> refuse_missing_file(Session& session) const;
};

// `command` is what the problem of a missing answer shows: `banli task complete TS2611001-3`.
// Whom `--choose` names, by step.
std::map<std::string, std::vector<std::string>> chosen_people(const AnswersGiven& given);

text::Checked<forms::Answers> read_answers(Session& session, const AnswersGiven& given,
                                           const std::string& command);

}  // namespace banli::cli
