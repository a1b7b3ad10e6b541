// Who acts for whom by command, beside what the organisation's file says. Each person's list is a
// document of its own, of the kind `substitutes` and under his name, with a version for each
// change.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "office/organisation.hpp"
#include "runtime/deploy_reading.hpp"
#include "runtime/store.hpp"

namespace banli::runtime {

inline constexpr std::string_view substitutes_kind = "substitutes";

// A JSON list, of who acts, from and to which day, in which roles and processes.
std::string write_substitutes(const std::vector<office::Substitute>& substitutes);
// A text that no version of us wrote is a Bug.
std::vector<office::Substitute> read_substitutes(std::string_view json);

std::vector<office::Substitute> named_substitutes(Reader& reader, std::string_view absent);
// The organisation with everybody's list added to what its file says. Whom it does not know any
// more has none.
std::shared_ptr<const office::Organisation> with_named_substitutes(
    std::shared_ptr<const office::Organisation> organisation, Reader& reader);

// What the organisation says a substitute acts in, and is neither role nor process: `unknown-duty`.
text::Problems unknown_duties(const ReadFiles& files, const Deployed& deployed);

}  // namespace banli::runtime
