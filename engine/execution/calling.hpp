// Values handed over between cases, jobs and messages, and the calling of other processes.
#pragma once

#include <string>
#include <vector>

#include "execution/move.hpp"

namespace banli::execution {

std::vector<Handed> hand_over(Move& move, const graph::Handed& with, VisitId from);
// A case of that process is to be started; the visit waits for its end, or not.
enum class Waiting { yes, no };
void call(Move& move, VisitId visit, const std::string& process, const graph::Handed& with,
          Waiting waiting);
// The same by a stage of the visit, or of the case; and to undo a step. Nobody waits for it.
void call_by_stage(Move& move, VisitId visit, std::uint32_t stage, const graph::Stage& calling);
void call_to_undo(Move& move, const graph::Step& step);
// Writes what was given back: paths of this case and their values.
struct Given {
  std::string path;
  Value value;
};
void take_given(Move& move, VisitId visit, const std::vector<Given>& given);
// Makes of what comes from outside what the fields have that it goes into; what does not fit them
// is told, and stays as it was.
text::Problems fit(const Move& move, VisitId visit, std::vector<Given>& given);
// A key as text; empty for none.
std::string key_text(const Value& key);
std::string key_text(const Move& move, const feel::Expression& key, VisitId from);

}  // namespace banli::execution
