#include "runtime/reason.hpp"

#include <algorithm>
#include <cerrno>
#include <string_view>

#include "text/catalogue.hpp"

namespace banli::runtime {
namespace {

struct ReasonRow {
  std::errc error;
  std::string_view code;
};

constexpr ReasonRow reason_rows[] = {
    {std::errc::no_such_file_or_directory, "reason-not-there"},
    {std::errc::permission_denied, "reason-not-allowed"},
    {std::errc::operation_not_permitted, "reason-not-allowed"},
    {std::errc::is_a_directory, "reason-is-folder"},
    {std::errc::not_a_directory, "reason-no-folder"},
    {std::errc::no_space_on_device, "reason-disk-full"},
    {std::errc::file_too_large, "reason-too-large"},
    {std::errc::read_only_file_system, "reason-read-only"},
    {std::errc::filename_too_long, "reason-name-too-long"},
    {std::errc::io_error, "reason-device"},
    {std::errc::too_many_files_open, "reason-too-many-open"},
    {std::errc::too_many_files_open_in_system, "reason-too-many-open"},
};

text::Arguments with_words(text::Arguments arguments, std::string_view code,
                           const std::string& detail) {
  const text::Arguments about{{"detail", detail}};
  arguments.emplace_back("reason-zh", text::message(code, about, Language::chinese));
  arguments.emplace_back("reason-en", text::message(code, about, Language::english));
  return arguments;
}

}  // namespace

std::string reason_code(const std::error_code& error) {
  const auto known = std::ranges::find_if(reason_rows, [&](const ReasonRow& row) {
    return error == std::make_error_condition(row.error);
  });
  return known == std::end(reason_rows) ? error.message() : std::string(known->code);
}

text::Arguments with_reason(text::Arguments arguments, const std::error_code& error) {
  const std::string code = reason_code(error);
  const bool is_known = text::find_code(code) != nullptr;
  return with_words(std::move(arguments), is_known ? code : "reason-other", code);
}

text::Arguments with_reason(text::Arguments arguments, const std::string& detail) {
  return with_words(std::move(arguments), "reason-other", detail);
}

std::error_code last_error() { return {errno, std::generic_category()}; }

}  // namespace banli::runtime
