#include "views/json.hpp"

namespace banli::views {

using text::Json;
using text::JsonObject;

Json to_json(const Bilingual& words) {
  if (words.empty()) return nullptr;
  return JsonObject{{"zh", words.in(Language::chinese)}, {"en", words.in(Language::english)}};
}

Json to_json(const Titled& titled) {
  if (titled.name.empty()) return nullptr;
  return JsonObject{{"name", titled.name}, {"title", to_json(titled.title)}};
}

Json to_json(const std::optional<Instant>& at) {
  if (!at) return nullptr;
  return iso_text(*at);
}

Json or_null(std::string_view text) {
  if (text.empty()) return nullptr;
  return text;
}

Json number_json(std::uint64_t number) { return static_cast<std::int64_t>(number); }

}  // namespace banli::views
