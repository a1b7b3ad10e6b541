// What the words of a refusal or an incident name, as people call it: steps, processes and roles by
// their titles, people by their names. What is nobody's name stays as it is.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "text/refusal.hpp"
#include "views/site.hpp"

namespace banli::views {

using TitledArguments = std::vector<std::pair<std::string, Bilingual>>;

// `graph` may be nothing.
TitledArguments titled_arguments(Site& site, const graph::Graph* graph,
                                 const text::Arguments& arguments);
text::Arguments arguments_in(const TitledArguments& arguments, Language language);

// Of a command on that case, on a case of that process, or on the site. Its problems stay as they
// are.
text::Refusal titled(Site& site, InstanceId id, const text::Refusal& refusal, Language language);
text::Refusal titled(Site& site, const graph::Graph* graph, const text::Refusal& refusal,
                     Language language);

// `step`, its name, `code`, … in pairs, as incidents keep them.
text::Arguments pairs_of(const std::vector<std::string>& about);

}  // namespace banli::views
