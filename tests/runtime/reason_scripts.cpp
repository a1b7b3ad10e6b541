// Why the system refused, in both languages: a case is the number of an error by its name, or the
// code of a reason.
#include <doctest/doctest.h>

#include <map>

#include "runtime/reason.hpp"
#include "tests/harness/script.hpp"
#include "text/catalogue.hpp"

namespace banli::tests {
namespace {

constexpr int not_ours = 4711;

std::string reason_of(const Case& one) {
  static const std::map<std::string, int> errors = {
      {"ENOENT", ENOENT}, {"EACCES", EACCES},   {"EPERM", EPERM},
      {"EISDIR", EISDIR}, {"ENOTDIR", ENOTDIR}, {"ENOSPC", ENOSPC},
      {"EFBIG", EFBIG},   {"EROFS", EROFS},     {"ENAMETOOLONG", ENAMETOOLONG},
      {"EIO", EIO},       {"EMFILE", EMFILE},   {"4711", not_ours}};
  const std::string name = one.input.substr(0, one.input.find('\n'));
  if (text::find_code(name) != nullptr) {
    return text::message(name, {}, Language::chinese) + "\n" +
           text::message(name, {}, Language::english) + "\n";
  }
  const std::error_code error(errors.at(name), std::generic_category());
  const text::Arguments about = runtime::with_reason({{"path", "a.yaml"}}, error);
  return text::message("file-unreadable", about, Language::chinese) + "\n" +
         text::message("file-unreadable", about, Language::english) + "\n";
}

}  // namespace

TEST_CASE("runtime: reasons of the system in both languages") {
  run_scripts("reasons", [] { return reason_of; });
}

}  // namespace banli::tests
