#include "cli/json_place.hpp"

#include "text/json.hpp"

namespace banli::cli {
namespace {

class PlaceScanner {
 public:
  explicit PlaceScanner(std::string_view json) : json_(json) {}

  std::map<std::string, JsonPlace> scan() {
    skip_space();
    if (peek() == '{') read_object("", 0);
    return std::move(places_);
  }

 private:
  static constexpr int deepest_named = 1;

  char peek() const { return at_ < json_.size() ? json_[at_] : '\0'; }

  void skip_space() {
    while (at_ < json_.size() && std::string_view(" \t\r\n").contains(json_[at_])) ++at_;
  }

  std::string read_name() {
    const std::size_t begin = at_;
    skip_string();
    const auto name = text::read_json(json_.substr(begin, at_ - begin));
    const std::string* words = name ? name->as<std::string>() : nullptr;
    return words == nullptr ? std::string() : *words;
  }

  void skip_string() {
    for (++at_; at_ < json_.size() && json_[at_] != '"'; ++at_) {
      if (json_[at_] == '\\') ++at_;
    }
    ++at_;
  }

  void read_object(const std::string& path, int depth) {
    ++at_;
    for (skip_space(); at_ < json_.size() && peek() != '}'; skip_space()) {
      const std::string name = read_name();
      skip_space();
      ++at_;  // the colon
      skip_space();
      read_member(path.empty() ? name : path + "." + name, depth);
      skip_space();
      if (peek() == ',') ++at_;
    }
    ++at_;
  }

  void read_member(const std::string& path, int depth) {
    const std::size_t begin = at_;
    if (peek() == '{' && depth < deepest_named) {
      read_object(path, depth + 1);
    } else {
      skip_value();
    }
    places_[path] = {begin, at_};
  }

  void skip_value() {
    int depth = 0;
    while (at_ < json_.size()) {
      const char c = json_[at_];
      if (depth == 0 && (c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n')) return;
      if (c == '"') {
        skip_string();
      } else {
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
        ++at_;
      }
      if (depth == 0 && (c == '"' || c == '}' || c == ']')) return;
    }
  }

  std::string_view json_;
  std::size_t at_ = 0;
  std::map<std::string, JsonPlace> places_;
};

}  // namespace

std::map<std::string, JsonPlace> places_of_members(std::string_view json) {
  return PlaceScanner(json).scan();
}

}  // namespace banli::cli
