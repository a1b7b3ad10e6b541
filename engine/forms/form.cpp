#include "forms/form.hpp"

#include <algorithm>

namespace banli::forms {
namespace {

const Field* field_named(const std::vector<Field>& fields, std::string_view name) {
  const auto found = std::ranges::find(fields, name, &Field::name);
  return found == fields.end() ? nullptr : &*found;
}

feel::Type type_of_fields(const std::vector<Field>& fields) {
  feel::Type type = feel::Type::of(feel::Type::Kind::context);
  for (const Field& field : fields) type.members.emplace(field.name, type_of(field));
  return type;
}

}  // namespace

const Field* Form::find(std::string_view field) const { return field_named(fields, field); }

const Field* Field::find_column(std::string_view column) const {
  return field_named(columns, column);
}

feel::Type type_of(const Field& field) {
  using Kind = feel::Type::Kind;
  switch (field.type) {
    case FieldType::rating:
      return feel::Type::of(field.options.empty() ? Kind::number : Kind::string);
    case FieldType::duration:
      return {};  // of days and hours, or of months and years
    case FieldType::integer:
    case FieldType::decimal:
    case FieldType::money:
      return feel::Type::of(Kind::number);
    case FieldType::date:
      return feel::Type::of(Kind::date);
    case FieldType::time:
      return feel::Type::of(Kind::time);
    case FieldType::date_and_time:
      return feel::Type::of(Kind::date_time);
    case FieldType::tick:
      return feel::Type::of(Kind::boolean);
    case FieldType::choices:
      return feel::Type::list_of(feel::Type::of(Kind::string));
    case FieldType::table:
      return feel::Type::list_of(type_of_fields(field.columns));
    case FieldType::text:
    case FieldType::long_text:
    case FieldType::choice:
    case FieldType::signature:
    case FieldType::opinion:
    case FieldType::person:
    case FieldType::role:
    case FieldType::department:
    case FieldType::serial:
      return feel::Type::of(Kind::string);
    case FieldType::file: {
      feel::Type file = feel::Type::of(Kind::context);
      file.members = {{"name", feel::Type::of(Kind::string)},
                      {"sha256", feel::Type::of(Kind::string)},
                      {"size", feel::Type::of(Kind::number)}};
      return file;
    }
    case FieldType::link:
      return {};  // leads on into another case
  }
  return {};
}

bool may_hold(const Field& field, const feel::Type& type) {
  using Kind = feel::Type::Kind;
  const feel::Type own = type_of(field);
  if (feel::is_compatible(own, type)) return true;
  if (own.is(Kind::string)) {
    constexpr Kind written[] = {Kind::number,    Kind::date,          Kind::time,
                                Kind::date_time, Kind::days_duration, Kind::months_duration};
    return std::ranges::find(written, type.kind) != std::end(written);
  }
  return field.type == FieldType::choices && type.is(Kind::string);
}

std::string series_of(const Form& form, const Field& serial, const Date& day) {
  return form.id + '.' + serial.name + ' ' + serial.pattern->series(day);
}

feel::Type type_of(const Form& form) { return type_of_fields(form.fields); }

}  // namespace banli::forms
