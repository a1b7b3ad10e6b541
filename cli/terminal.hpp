// What stands at the other end of the standard streams. Colour only for a terminal, and never when
// NO_COLOR is set; questions only to a terminal.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace banli::cli {

enum class Stream { input, output, error };
bool is_terminal(Stream stream);
bool has_colour(Stream stream);

enum class Paint { plain, bold, dim, red, yellow };
std::string painted(std::string_view text, Paint paint, Stream stream);

// Nothing where nobody can be asked.
std::optional<bool> confirm(std::string_view question);

}  // namespace banli::cli
