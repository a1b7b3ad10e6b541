#include "runtime/answer.hpp"

#include <utility>

#include "base/check.hpp"
#include "execution/journal_json.hpp"
#include "runtime/fold.hpp"
#include "runtime/projection.hpp"

namespace banli::runtime {

Answer answer_of(const std::vector<Entry>& entries) {
  BANLI_CHECK(!entries.empty());
  Answer answer;
  answer.command = entries.front().command;
  for (const Entry& entry : entries) {
    if (const auto instance = instance_of_subject(entry.subject)) {
      if (answer.instance) continue;  // what followed in other cases
      answer.instance = *instance;
      answer.events = execution::read_facts(entry.facts, entry.values).events;
    } else {
      Rows rows = project(entry, read_site_facts(entry.facts).events);
      for (DocumentRow& row : rows.documents) answer.deployed.push_back(std::move(row));
      for (const MessageRow& row : rows.messages) {
        if (answer.message.empty() && !answer.instance) answer.message = row.id;
      }
    }
  }
  return answer;
}

std::string asked_of(const Entry& entry) {
  return instance_of_subject(entry.subject) ? execution::read_facts(entry.facts, entry.values).asked
                                            : read_site_facts(entry.facts).asked;
}

}  // namespace banli::runtime
