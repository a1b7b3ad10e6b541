// The processes that are shipped verify without a problem or a warning, with their forms, decision
// tables and calendars and their organisation.
#include <doctest/doctest.h>

#include <filesystem>

#include "calendar/calendar_file.hpp"
#include "graph/verify.hpp"
#include "language/scenario.hpp"
#include "tables/read_table.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

template <class Thing>
using ByName = std::map<std::string, std::shared_ptr<const Thing>, std::less<>>;

template <class Thing>
std::shared_ptr<const Thing> find_in(const ByName<Thing>& things, std::string_view name) {
  const auto found = things.find(name);
  return found == things.end() ? nullptr : found->second;
}

class Shipped {
 public:
  Shipped() {
    for (const char* folder : {"forms", "processes"}) {
      for (const auto& entry :
           std::filesystem::recursive_directory_iterator(source_folder() / folder)) {
        if (entry.path().extension() == ".yaml") take(entry.path());
      }
    }
  }

  void verify_all() const {
    const graph::Library library{[this](std::string_view id) { return find_in(forms_, id); },
                                 organisation_ ? &*organisation_ : nullptr,
                                 [this](std::string_view name) {
                                   return find_in(tables_, tables::name_in_expressions(name));
                                 }};
    CHECK(!processes_.empty());
    for (const language::Definition& process : processes_) {
      INFO(process.name);
      const auto verified = graph::verify(process, library);
      expect_none(verified ? verified->warnings : verified.error());
    }
  }

 private:
  template <class Thing>
  std::optional<Thing> kept(text::Checked<Thing> checked) const {
    if (checked) return std::move(*checked);
    expect_none(checked.error());
    return std::nullopt;
  }

  void expect_none(const text::Problems& problems) const {
    const std::string rendered = text::render(problems, sources_, Language::english);
    CHECK_MESSAGE(problems.empty(), rendered);
  }

  void take(const std::filesystem::path& path) {
    const auto source = sources_.add(path.filename().string(), read_file(path));
    const auto tree = kept(text::read_yaml(sources_, source));
    if (!tree) return;
    switch (language::file_kind(*tree)) {
      case language::FileKind::form:
        if (auto form = kept(forms::read_form(*tree))) {
          forms_[form->id] = std::make_shared<const forms::Form>(*form);
        }
        break;
      case language::FileKind::organisation:
        organisation_ = kept(office::read_organisation(*tree));
        break;
      case language::FileKind::process:
        if (auto process = kept(language::read_process(*tree))) {
          processes_.push_back(std::move(*process));
        }
        break;
      case language::FileKind::table:
        if (auto table = kept(tables::read_table(*tree))) {
          tables_[tables::name_in_expressions(table->name)] =
              std::make_shared<const tables::Table>(*table);
        }
        break;
      case language::FileKind::calendar:
        CHECK(kept(calendar::read_calendar(*tree)).has_value());
        break;
      case language::FileKind::scenario:
        CHECK(kept(language::read_scenario(*tree)).has_value());
        break;
      case language::FileKind::report:
      case language::FileKind::unknown:
        FAIL_CHECK("what is " << path << "?");
    }
  }

  text::Sources sources_;
  ByName<forms::Form> forms_;
  ByName<tables::Table> tables_;
  std::optional<office::Organisation> organisation_;
  std::vector<language::Definition> processes_;
};

}  // namespace

TEST_CASE("graph: what is shipped is sound") { Shipped().verify_all(); }

}  // namespace banli::tests
