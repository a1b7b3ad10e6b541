// Deployed files and what a check of files found, as the outside sees them.
#pragma once

#include "runtime/door.hpp"
#include "runtime/rows.hpp"
#include "views/site.hpp"

namespace banli::views {

struct DocumentLine {
  runtime::DocumentRow row;
  Bilingual title;
};

DocumentLine document_line(Site& site, const runtime::DocumentRow& row);
text::Json to_json(const DocumentLine& line);
text::Json to_json(const std::vector<DocumentLine>& lines);
// The answer to a deploy: {"deployed":[…],"unchanged":[…],"warnings":[…]}
text::Json to_json(Site& site, const runtime::Answer& answer, const text::Sources& sources,
                   Language language);
// {"changed":[…],"unchanged":[…],"warnings":[…]}
text::Json to_json(const runtime::Plan& plan, const text::Sources& sources, Language language);

}  // namespace banli::views
