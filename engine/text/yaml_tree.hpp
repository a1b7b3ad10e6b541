// Builds the Tree from yaml-cpp's events, and tells what YAML allows and we do not: tags, anchors,
// aliases, merge keys, nulls, second documents, keys that are no text or stand twice.
#pragma once

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/tree.hpp"

namespace banli::text {

class YamlTreeBuilder : public YAML::EventHandler {
 public:
  static constexpr std::size_t most_nodes = 100'000;
  static constexpr std::size_t deepest = 64;
  static constexpr std::size_t most_problems = 100;
  struct Stopped {};  // thrown through yaml-cpp where reading on makes no sense

  // `first` is where yaml-cpp began to read: behind a byte order mark.
  YamlTreeBuilder(std::string_view source, SourceId id, std::size_t first)
      : source_(source), id_(id), first_(first) {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }

  // The root, once all documents were handled; nothing for an empty file.
  std::optional<Tree>& root() { return root_; }
  Problems& problems() { return problems_; }
  // For what yaml-cpp could not read: behind the last thing read, and the innermost open bracket.
  std::size_t read_until() const { return last_end_; }
  std::optional<Span> open_bracket() const;
  Span span(std::size_t begin, std::size_t end) const;
  void report(Problem problem);

 private:
  struct Open {
    Tree tree;
    std::optional<Tree> key;  // read, its value not yet
  };

  std::size_t offset(const YAML::Mark& mark) const;
  std::size_t skip_properties(std::size_t at);
  void open(const YAML::Mark& mark, Tree::Kind kind, YAML::EmitterStyle::value style);
  void close();
  void add(Tree tree);
  void add_key(Tree key);
  bool is_key_next() const;
  void report_missing_value();
  void check_map(const Tree& map);
  void check_braces(const Tree& map);

  std::string_view source_;
  SourceId id_;
  std::size_t first_;
  std::size_t last_end_ = 0;
  std::size_t nodes_ = 0;
  bool has_document_ = false;
  std::vector<Open> open_;
  std::optional<Tree> root_;
  Problems problems_;
};

// What yaml-cpp calls an error at the offset `marked`, in our words.
Problem syntax_problem(std::size_t marked, std::string_view message, std::string_view source,
                       const YamlTreeBuilder& builder);

}  // namespace banli::text
