// The organisation in force as the outside sees it.
#pragma once

#include <string_view>

#include "office/organisation.hpp"
#include "text/json.hpp"

namespace banli::views {

// {"authority","calendar","name","posts":[…],"roles":[…],"title","units":[…]}
text::Json to_json(const office::Organisation& organisation);
// [{"acting":[…],"login","name","roles":[…],"title"}]: everybody, and who acts for him in all.
text::Json people_json(const office::Organisation& organisation, const Date& today);
// The same of those who play the role, with who acts for them in it.
text::Json players_json(const office::Organisation& organisation, std::string_view role,
                        const Date& today);
// [{"below":[…],"people":[…],"post":…,"title":…}], the topmost posts first.
text::Json chart_json(const office::Organisation& organisation);

}  // namespace banli::views
