// Who acts for whom, as the organisation's file and the people themselves say it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "views/site.hpp"

namespace banli::views {

struct SubstitutionLine {
  Titled absent;
  Titled who;
  std::optional<Date> from, to;   // both within
  std::vector<Titled> roles;      // in which …
  std::vector<Titled> processes;  // … and in whose cases; neither: in all he has to do
  bool is_by_command = false;     // else the organisation's file says it
  bool is_in_force = false;       // today
};

// What is not over yet, in the organisation's order; of one person, or of everybody.
std::vector<SubstitutionLine> substitutions(Site& site, std::string_view person, const Date& today);
// [{"absent","by_command","from","in_force","processes":[…],"roles":[…],"to","who"}]
text::Json list_json(const std::vector<SubstitutionLine>& lines);

}  // namespace banli::views
