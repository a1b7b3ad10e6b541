// A text of the office in Chinese and English. Where only one was written, it serves for both.
#pragma once

#include <string>

namespace banli {

enum class Language { chinese, english };

struct Bilingual {
  std::string zh;
  std::string en;

  const std::string& in(Language language) const {
    const std::string& wanted = language == Language::chinese ? zh : en;
    return wanted.empty() ? (language == Language::chinese ? en : zh) : wanted;
  }
  bool empty() const { return zh.empty() && en.empty(); }
  bool operator==(const Bilingual&) const = default;
};

}  // namespace banli
