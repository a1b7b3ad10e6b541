#include <algorithm>

#include "runtime/fault.hpp"
#include "runtime/projection.hpp"
#include "runtime/refuse.hpp"
#include "runtime/writer.hpp"

namespace banli::runtime {

Reply Writer::carry_out(const Order& order, const OpenSite& open) {
  if (site_) return refuse("site-exists", {{"title", site_->title}});
  if (open.administrator.empty()) return refuse("no-administrator");
  try {
    surroundings_.zone(open.zone);
  } catch (const Fault& fault) {
    return refuse(fault.code(), fault.arguments());
  }
  const std::vector<SiteEvent> events{SiteOpened{open.title, open.zone},
                                      AdministratorNamed{open.administrator}};
  Entry entry = entry_of(order, "site", new_command_id());
  entry.facts = write_site_facts({"open-site", order.asked, events});
  batch_->append(entry);
  batch_->turn().put(project(entry, events));
  must_commit_ = true;
  is_site_known_ = false;
  Answer answer;
  answer.command = entry.command;
  return answer;
}

Reply Writer::carry_out(const Order& order, const Deploy& deploy) {
  if (!in_force_.office.is_administrator(order.actor)) {
    return refuse("administrators-only", {{"person", order.actor}});
  }
  text::Sources own_sources;
  text::Sources& sources = deploy.sources == nullptr ? own_sources : *deploy.sources;
  Deployed deployed = deployed_in(batch_->reader());
  deployed.zone = surroundings_.zone;
  auto plan = plan_deploy(deploy.files, deployed, sources);
  if (!plan) {
    const auto is_error = [](const text::Problem& problem) {
      return problem.severity == text::Severity::error;
    };
    const auto count = std::ranges::count_if(plan.error(), is_error);
    return refuse("deploy-wrong", {{"count", std::to_string(count)}}, std::move(plan.error()));
  }
  Answer answer;
  answer.unchanged = std::move(plan->unchanged);
  answer.warnings = std::move(plan->warnings);
  if (plan->documents.empty()) return answer;
  answer.command = new_command_id();
  for (const DocumentDeployed& document : plan->documents) {
    record_document(order, "deploy", document, answer);
  }
  await_starts(order, plan->graphs);
  must_commit_ = true;
  is_site_known_ = false;
  return answer;
}

// One entry for each document; the key stands on the command's first.
void Writer::record_document(const Order& order, std::string_view act,
                             const DocumentDeployed& document, Answer& answer) {
  const std::vector<SiteEvent> events{document};
  Entry entry = entry_of(order, document.document + "/" + document.name, answer.command);
  if (!answer.deployed.empty()) entry.key.clear();
  entry.facts = write_site_facts({std::string(act), order.asked, events});
  batch_->append(entry);
  Rows rows = project(entry, events);
  batch_->turn().put(rows);
  answer.deployed.push_back(std::move(rows.documents.front()));
}

}  // namespace banli::runtime
