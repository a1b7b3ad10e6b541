#include "language/schema.hpp"

#include "cli/format/rewriting.hpp"
#include "cli/verbs.hpp"

namespace banli::cli {
namespace {

struct SchemaGiven {
  std::string kind;
  std::string keys;
};

Exit print_schema(const SchemaGiven& given, Session& session) {
  const KeysAsked asked = keys_asked(session, given.keys);
  if (asked.refused) return *asked.refused;
  const auto schema =
      language::schema_of(given.kind, asked.keys.value_or(text::Vocabulary::english));
  if (schema) {
    session.print(text::write_json_pretty(*schema) + "\n");
    return Exit::fine;
  }
  std::string kinds;
  for (const std::string_view kind : language::kinds_with_schema()) {
    kinds += (kinds.empty() ? "`" : ", `") + std::string(kind) + "`";
  }
  return session.usage("no-such-schema", {{"kind", given.kind}, {"kinds", kinds}});
}

}  // namespace

Verb schema() {
  return make_verb<SchemaGiven>(
      {"",
       "schema",
       {"输出一种文件的 JSON Schema，供编辑器使用",
        "print the JSON Schema of a kind of file, for editors"},
       {"banli schema process", "banli schema form --keys zh"},
       Needs::nothing},
      [](SchemaGiven& given, Options& options) {
        options.argument("KIND", given.kind,
                         {"文件种类，如 process", "a kind of file, such as process"});
        options.value("--keys", "zh|en", given.keys,
                      {"中文键或英文键（默认）", "Chinese or English keys (default)"});
      },
      print_schema);
}

}  // namespace banli::cli
