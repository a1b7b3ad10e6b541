#include "cli/organisation/asking.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/organisation.hpp"

namespace banli::cli {
namespace {

// Posts below those they report to, as a tree drawn with lines.
class Chart {
 public:
  Chart(Session& session, const office::Organisation& organisation)
      : session_(session), organisation_(organisation) {}

  std::string text() {
    for (const office::Post* post : below(nullptr)) draw(*post, "", "");
    return std::move(text_);
  }

 private:
  std::vector<const office::Post*> below(const office::Post* superior) const {
    std::vector<const office::Post*> posts;
    for (const office::Post& post : organisation_.posts) {
      if (organisation_.find_post(post.reports_to) == superior) posts.push_back(&post);
    }
    return posts;
  }

  void draw(const office::Post& post, const std::string& mark, const std::string& indent) {
    const auto holders = organisation_.members(post.name);
    text_ += mark + session_.in(organisation_.title_of_role(post.name)) + "  " +
             (holders.empty() ? session_.word(words::vacant) : people_called(session_, holders)) +
             "\n";
    const auto posts = below(&post);
    for (const office::Post* one : posts) {
      const bool is_last = one == posts.back();
      draw(*one, indent + (is_last ? "└─ " : "├─ "), indent + (is_last ? "   " : "│  "));
    }
  }

  Session& session_;
  const office::Organisation& organisation_;
  std::string text_;
};

Exit draw_chart(Session& session) {
  const office::Organisation* organisation = organisation_in_force(session);
  if (organisation == nullptr) return Exit::refused;
  if (session.is_json()) {
    session.print_json(views::chart_json(*organisation));
  } else {
    session.print(Chart(session, *organisation).text());
  }
  return Exit::fine;
}

}  // namespace

Verb organisation_chart() {
  struct Given {};
  return make_verb<Given>(
      {"organisation",
       "chart",
       {"组织图：岗位按上下级排列", "the chart: posts below those they report to"},
       {"banli organisation chart"}},
      [](Given&, Options&) {}, [](const Given&, Session& session) { return draw_chart(session); });
}

}  // namespace banli::cli
