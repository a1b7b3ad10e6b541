#include "cli/line_editor.hpp"

#include <histedit.h>
#include <locale.h>

#include <cstdio>

#include "base/check.hpp"

namespace banli::cli {
namespace {

constexpr int lines_kept = 200;

// What is typed is UTF-8, whatever the environment says of the rest.
class Utf8Locale {
 public:
  Utf8Locale() : locale_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (locale_ != nullptr) before_ = uselocale(locale_);
  }
  ~Utf8Locale() {
    if (locale_ == nullptr) return;
    uselocale(before_);
    freelocale(locale_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  locale_t locale_;
  locale_t before_ = nullptr;
};

}  // namespace

struct LineEditor::State {
  EditLine* line = nullptr;
  History* history = nullptr;
  std::string prompt;
};

namespace {

char* prompt_of(EditLine* line) {
  std::string* prompt = nullptr;
  el_get(line, EL_CLIENTDATA, &prompt);
  return prompt->data();
}

}  // namespace

LineEditor::LineEditor(Stream shown) : state_(std::make_unique<State>()) {
  const Utf8Locale utf8;
  state_->line = el_init("banli", stdin, shown == Stream::output ? stdout : stderr, stderr);
  state_->history = history_init();
  BANLI_CHECK(state_->line != nullptr && state_->history != nullptr);
  HistEvent event;
  history(state_->history, &event, H_SETSIZE, lines_kept);
  history(state_->history, &event, H_SETUNIQUE, 1);
  el_set(state_->line, EL_EDITOR, "emacs");
  el_set(state_->line, EL_HIST, history, state_->history);
  el_set(state_->line, EL_CLIENTDATA, &state_->prompt);
  el_set(state_->line, EL_PROMPT, prompt_of);
}

LineEditor::~LineEditor() {
  history_end(state_->history);
  el_end(state_->line);
}

bool LineEditor::read(std::string_view prompt, std::string& line) {
  const Utf8Locale utf8;
  state_->prompt = prompt;
  int count = 0;
  const char* typed = el_gets(state_->line, &count);
  if (typed == nullptr || count <= 0) return false;
  line.assign(typed, static_cast<std::size_t>(count));
  if (line.ends_with('\n')) line.pop_back();
  HistEvent event;
  if (!line.empty()) history(state_->history, &event, H_ENTER, line.c_str());
  return true;
}

}  // namespace banli::cli
