// A form as it stands in a case: its fields with label, value and who may write them. At a task it
// also tells what is to be filled in there; in a case it is only there to be read.
#pragma once

#include <string>
#include <vector>

#include "execution/instance.hpp"
#include "forms/fill.hpp"
#include "forms/form.hpp"
#include "graph/nodes.hpp"
#include "views/site.hpp"

namespace banli::views {

struct FieldLine {
  // What somebody who stands at the task can do with the field; `computed` and `signed_here` are
  // filled by the engine.
  enum class Use { write, must_write, read, computed, signed_here };
  std::string path;  // record.field, as `--set` takes it
  const forms::Field* field = nullptr;
  Value value;
  bool stands = true;  // false: its writer was undone by a return
  Use use = Use::read;
  std::vector<Titled> by;  // roles that alone may write it
};

struct RecordSheet {
  std::string record;  // as an expression names it: `survey`, of a turn `survey[2]`
  Titled form;
  std::vector<FieldLine> fields;  // none that are hidden

  bool is_of_turn() const { return record.ends_with(']'); }
};

std::string_view name(FieldLine::Use use);

// To be read. `form` must outlive the sheet.
RecordSheet record_sheet(Site& site, const std::string& record, const forms::Form& form,
                         const execution::Cells& cells);
// As a visit sees it, 0 being the case: one, or one for each turn that filled it in.
std::vector<RecordSheet> record_sheets(Site& site, const graph::Graph& graph,
                                       const execution::Instance& instance,
                                       const std::string& record, VisitId from);
// To be filled in at a step.
RecordSheet record_sheet(Site& site, const graph::FormUse& use, const execution::Cells& cells);
bool has_values(const RecordSheet& sheet);

text::Json to_json(const RecordSheet& sheet);

}  // namespace banli::views
