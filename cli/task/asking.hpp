// The fields of a task's forms asked for one by one, each checked as soon as it is answered: a
// wrong answer tells the problem and is asked again, an empty one keeps what stands or is preset,
// `<` goes back to the question before. Then the answers of the step, if it has any, and a last
// question before anything is done. What the engine fills in is passed over. Nothing is written.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "cli/dialogue.hpp"
#include "cli/session.hpp"
#include "views/task_sheet.hpp"

namespace banli::cli {

struct AskedSoFar {
  std::map<std::string, std::string> fields;  // record.field → as `--set` takes it
  std::string label;                          // of the step's answers
  std::string opinion;

  std::vector<std::string> sets() const;
};

class Asking {
 public:
  // The sheet and `so_far` must outlive this.
  Asking(Session& session, const views::TaskSheet& sheet, Dialogue& dialogue, AskedSoFar& so_far);

  void leave_out(const std::string& field);  // by its path or its name: it was given already
  // False where the input ended before the last question.
  bool ask_all();
  // Only the fields that these problems are about, if they are about any.
  bool can_ask_again(const text::Problems& problems) const;
  bool ask_again(const text::Problems& problems);

 private:
  using Reply = Dialogue::Reply;
  enum class Question { field, label, opinion, finish };

  template <class IsMeant>
  std::vector<const views::FieldLine*> lines_that(const IsMeant& is_meant) const;
  std::vector<Question> questions() const;
  Reply ask(std::size_t at);
  Reply ask_field(const views::FieldLine& line);
  Reply ask_label();
  Reply ask_opinion();
  Reply ask_finish();
  bool needs_opinion() const;
  bool run();

  Session& session_;
  const views::TaskSheet& sheet_;
  Dialogue& dialogue_;
  AskedSoFar& so_far_;
  std::set<std::string> left_out_;
  std::vector<const views::FieldLine*> lines_;
  bool asks_label_;
  bool asks_opinion_;
  std::string heading_;  // of the form last asked about
};

}  // namespace banli::cli
