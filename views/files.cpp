#include "views/files.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "execution/journal_json.hpp"

namespace banli::views {
namespace {

using forms::PlacedFile;

bool has_file(const std::vector<PlacedFile>& files, const forms::FileValue& file) {
  return std::ranges::find(files, file, &PlacedFile::file) != files.end();
}

class FileHistory {
 public:
  FileHistory(Site& site, const graph::Graph& graph) : site_(site), graph_(graph) {}

  void read(const execution::Entry& entry) {
    for (const execution::Event& event : execution::read_facts(entry.facts, entry.values).events) {
      const auto* written = std::get_if<execution::FieldsWritten>(&event);
      if (written == nullptr) continue;
      for (const execution::FieldChange& change : written->changes) {
        take(entry, {written->scope, change.path}, change.after.value);
      }
    }
  }

  std::vector<FileLine> lines(const execution::Instance& instance) && {
    for (const auto& [place, standing] : standing_) {
      const bool is_undone = was_undone(instance, place);
      for (const PlacedFile& one : standing) mark(place, one, is_undone);
    }
    std::vector<FileLine> lines;
    for (auto& [place, line] : lines_) lines.push_back(std::move(line));
    return lines;
  }

 private:
  using Place = std::pair<VisitId, std::string>;  // the turn, or 0; the path

  void take(const execution::Entry& entry, const Place& place, const Value& value) {
    const forms::Field* field = graph_.field_at(place.second);
    if (field == nullptr) return;
    std::vector<PlacedFile>& stands = standing_[place];
    std::vector<PlacedFile> now = forms::files_in(*field, place.second, site_.shown(field, value));
    for (const PlacedFile& one : now) {
      if (has_file(stands, one.file)) continue;
      FileLine line;
      line.entry = entry.number;
      line.path = one.path;
      line.label = field->label;
      line.file = one.file;
      line.by = site_.person(entry.actor);
      line.at = entry.time;
      lines_.emplace_back(place, std::move(line));
    }
    stands = std::move(now);
  }

  // The newest of those that were this file at this place; rows may have moved since.
  void mark(const Place& place, const PlacedFile& one, bool is_undone) {
    const auto line = std::ranges::find_if(lines_.rbegin(), lines_.rend(), [&](const auto& known) {
      return known.first == place && known.second.file == one.file;
    });
    if (line == lines_.rend()) return;
    line->second.path = one.path;
    line->second.state = is_undone ? FileLine::State::undone : FileLine::State::stands;
  }

  static bool was_undone(const execution::Instance& instance, const Place& place) {
    const auto scope = instance.scopes.find(place.first);
    if (place.first && scope == instance.scopes.end()) return false;
    const execution::Cells& cells = place.first ? scope->second : instance.data;
    const auto cell = cells.find(place.second);
    return cell != cells.end() && cell->second.undone;
  }

  Site& site_;
  const graph::Graph& graph_;
  std::vector<std::pair<Place, FileLine>> lines_;
  std::map<Place, std::vector<PlacedFile>> standing_;
};

}  // namespace

std::string_view name(FileLine::State state) {
  switch (state) {
    case FileLine::State::stands:
      return "stands";
    case FileLine::State::undone:
      return "undone";
    case FileLine::State::replaced:
      return "replaced";
  }
  return "";
}

std::vector<FileLine> files_of_case(Site& site, const graph::Graph& graph,
                                    const execution::Instance& instance) {
  FileHistory history(site, graph);
  site.reader().entries(execution::instance_subject(instance.id), 1,
                        [&](const execution::Entry& entry) { history.read(entry); });
  return std::move(history).lines(instance);
}

text::Json to_json(const FileLine& line) {
  return text::JsonObject{
      {"entry", number_json(line.entry)}, {"path", line.path},
      {"label", to_json(line.label)},     {"name", line.file.name},
      {"sha256", line.file.sha256},       {"size", line.file.size},
      {"by", to_json(line.by)},           {"at", to_json(std::optional(line.at))},
      {"state", name(line.state)}};
}

}  // namespace banli::views
