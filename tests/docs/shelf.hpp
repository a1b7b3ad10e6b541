// A folder of one document's own, on a path with a space and Chinese characters, in which its
// commands are run with the real binary.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/bilingual.hpp"

namespace banli::tests {

struct Ran {
  std::string answer;  // standard output and errors, as a terminal would show them
  int exit_code = 0;
};

class Shelf {
 public:
  Shelf(const std::vector<std::string>& files, Language language);
  ~Shelf();
  Shelf(const Shelf&) = delete;
  Shelf& operator=(const Shelf&) = delete;

  void write(const std::string& path, const std::string& text) const;
  // Numbers of cases that bear a month are those of this month: TS2611001 in a command means the
  // first of its kind that was answered here.
  Ran run(const std::string& command);

 private:
  std::string with_numbers_of_today(const std::string& command) const;
  void learn_numbers(const std::string& answer);

  std::filesystem::path root_, folder_;
  Language language_;
  std::map<std::string, std::string> months_;  // TS -> TS2611
};

// Are the answer and what stands in the document the same but for what differs from run to run?
// Today's date may be any day there.
bool differ_in_moments_only(const std::string& shown, const std::string& answer);

}  // namespace banli::tests
