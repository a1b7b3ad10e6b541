#include <map>
#include <tuple>

#include "cli/files.hpp"
#include "cli/find.hpp"
#include "cli/format/rewriting.hpp"
#include "cli/value_text.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "picture/form_page.hpp"
#include "text/tree.hpp"

namespace banli::cli {
namespace {

struct PrintGiven {
  std::string form;
  std::string instance;
  std::string path;
};

using FoundForm = std::expected<forms::Form, Exit>;

FoundForm form_in_text(Session& session, const std::string& path, const std::string& text) {
  const auto tree = text::read_yaml(session.sources(), session.sources().add(path, text));
  if (!tree) return std::unexpected(session.report(tree.error()));
  const auto form = forms::read_form(*tree);
  if (!form) return std::unexpected(session.report(form.error()));
  return *form;
}

FoundForm form_to_print(const std::string& named, Session& session) {
  if (is_there(named)) return form_in_text(session, named, read_file_or_input(named));
  if (session.has_site()) {
    if (const auto row = session.reader().newest_document("form", named)) {
      return form_in_text(session, row->path, row->text);
    }
  }
  return std::unexpected(session.usage("no-such-form", {{"name", named}}));
}

// A number goes without its unit, which stands with the label.
std::string printed_text(Session& session, const Value& value, const forms::Field& field) {
  return value_text(session, value, value.as<Decimal>() != nullptr ? nullptr : &field);
}

picture::PrintedForm print_of(Session& session, const forms::Form& form) {
  return {form, session.language(), "", {}, [&session](const Value& value, const auto& field) {
            return printed_text(session, value, field);
          }};
}

Exit write_page(Session& session, const picture::PrintedForm& printed, const PrintGiven& given) {
  const std::string html = picture::to_html(printed);
  if (given.path.empty()) {
    session.print(html);
    return Exit::fine;
  }
  write_whole_file(given.path, html);
  session.tell(
      Word{"已写到 {path}，用浏览器打开即可打印", "written to {path}; a browser prints it"},
      {{"path", given.path}});
  return Exit::fine;
}

// Who wrote each entry of the case, and when.
std::map<std::uint64_t, std::pair<std::string, std::string>> writers_of(Session& session,
                                                                        InstanceId id) {
  std::map<std::uint64_t, std::pair<std::string, std::string>> writers;
  session.reader().entries(execution::instance_subject(id), 1, [&](const execution::Entry& entry) {
    writers[entry.number] = {session.title(session.site().person(entry.actor)),
                             session.local_time(entry.time)};
  });
  return writers;
}

// What stands in the record; an opinion or a signature that was undone does not stand.
void fill(Session& session, picture::PrintedForm& printed, const std::string& record,
          const execution::Instance& instance) {
  const auto writers = writers_of(session, instance.id);
  for (const forms::Field& field : printed.form.fields) {
    const auto cell = instance.data.find(record + "." + field.name);
    if (cell == instance.data.end()) continue;
    const bool is_persons =
        field.type == forms::FieldType::opinion || field.type == forms::FieldType::signature;
    if (is_persons && cell->second.undone) continue;
    picture::PrintedValue& value = printed.values[field.name];
    value.value = session.site().shown(&field, cell->second.value);
    const auto writer = writers.find(cell->second.entry);
    if (field.type == forms::FieldType::opinion && writer != writers.end()) {
      std::tie(value.signer, value.signed_on) = writer->second;
    }
  }
}

Exit print_filled(const PrintGiven& given, Session& session) {
  const auto found = find_case_to_read(session, given.instance);
  if (!found) return session.refuse(found.error());
  const auto seen = session.door().see(found->id);
  if (!seen) return session.refuse(seen.error());
  for (const auto& [record, form] : seen->graph->records()) {
    if (record != given.form && form->id != given.form) continue;
    picture::PrintedForm printed = print_of(session, *form);
    printed.number = found->number.empty() ? std::to_string(found->id.value) : found->number;
    fill(session, printed, record, *seen->instance);
    return write_page(session, printed, given);
  }
  return session.refuse("no-form-in-case", {{"name", given.form}, {"case", given.instance}});
}

Exit print_form(const PrintGiven& given, Session& session) {
  if (!given.instance.empty()) return print_filled(given, session);
  const FoundForm form = form_to_print(given.form, session);
  return form ? write_page(session, print_of(session, *form), given) : form.error();
}

}  // namespace

Verb form_print() {
  return make_verb<PrintGiven>(
      {"form",
       "print",
       {"把表单写成可打印的网页（A4），空白的或填好的",
        "write a form as a page that prints on A4, empty or as filled in a case"},
       {"banli form print forms/complaint-handling.yaml -o form.html",
        "banli form print complaint-handling --instance TS2611001 -o filled.html"},
       Needs::nothing},
      [](PrintGiven& given, Options& options) {
        options.argument("FORM", given.form,
                         {"表单文件，或已部署表单的名字", "a form file, or a deployed form"});
        options.value("--instance", "CASE", given.instance,
                      {"填上这件案件所记的内容", "filled with what stands in that case"});
        options.value(
            "--output,-o", "FILE", given.path,
            {"写到这个文件（默认：标准输出）", "write it there (default: standard output)"});
      },
      [](const PrintGiven& given, Session& session) { return print_form(given, session); });
}

}  // namespace banli::cli
