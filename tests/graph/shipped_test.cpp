// The processes that are shipped verify without a problem or a warning, with their forms and their
// organisation.
#include <doctest/doctest.h>

#include <filesystem>

#include "graph/verify.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

class Shipped {
 public:
  Shipped() {
    for (const char* folder : {"forms", "processes"}) {
      for (const auto& entry : std::filesystem::directory_iterator(source_folder() / folder)) {
        if (entry.path().extension() == ".yaml") take(entry.path());
      }
    }
  }

  void verify_all() const {
    const graph::Library library{
        [this](std::string_view id) -> std::shared_ptr<const forms::Form> {
          const auto found = forms_.find(id);
          return found == forms_.end() ? nullptr : found->second;
        },
        organisation_ ? &*organisation_ : nullptr};
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
    const language::FileKind kind = language::file_kind(*tree);
    if (kind == language::FileKind::form) {
      if (auto form = kept(forms::read_form(*tree))) {
        forms_[form->id] = std::make_shared<const forms::Form>(*form);
      }
    } else if (kind == language::FileKind::organisation) {
      organisation_ = kept(office::read_organisation(*tree));
    } else if (kind == language::FileKind::process) {
      if (auto process = kept(language::read_process(*tree))) {
        processes_.push_back(std::move(*process));
      }
    }
  }

  text::Sources sources_;
  std::map<std::string, std::shared_ptr<const forms::Form>, std::less<>> forms_;
  std::optional<office::Organisation> organisation_;
  std::vector<language::Definition> processes_;
};

}  // namespace

TEST_CASE("graph: what is shipped is sound") { Shipped().verify_all(); }

}  // namespace banli::tests
