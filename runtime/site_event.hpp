// Events of the subjects that are no instance: the site, and each deployed process, form and
// organisation. Written as {"act":…,"asked":…,"events":[{"e":kind,"o":{…}}],"v":1} like an
// instance's; a field that is empty is left out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"

namespace banli::runtime {

struct SiteOpened {
  static constexpr std::string_view kind = "site-opened";
  std::string title;
  std::string zone;  // a name of the zone database, Asia/Shanghai
  bool operator==(const SiteOpened&) const = default;
};
struct AdministratorNamed {
  static constexpr std::string_view kind = "administrator-named";
  std::string person;  // a login or a person of the organisation
  bool operator==(const AdministratorNamed&) const = default;
};
struct DocumentUse {
  std::string kind;
  std::string name;
  std::string digest;
  bool operator==(const DocumentUse&) const = default;
};
struct DocumentDeployed {
  static constexpr std::string_view kind = "document-deployed";
  std::string document;  // process, form, organisation
  std::string name;
  std::uint64_t version = 1;
  std::string path;
  std::string digest;
  std::string bundle;  // of a process
  std::string text;
  std::vector<DocumentUse> uses;
  bool operator==(const DocumentDeployed&) const = default;
};

struct MessageSent {
  static constexpr std::string_view kind = "message-sent";
  std::string id;
  std::string name;
  std::string key;
  std::string values;  // JSON object
  Instant kept_until;
  bool operator==(const MessageSent&) const = default;
};
struct MessageMet {
  static constexpr std::string_view kind = "message-met";
  std::string id;
  InstanceId instance;  // that it woke or started
  bool operator==(const MessageMet&) const = default;
};

// A process begins by itself at times: at which next. Written when the process is deployed and
// whenever a time came, instead of the one before.
struct StartsAwaited {
  static constexpr std::string_view kind = "starts-awaited";
  struct Time {
    std::string every;  // as the process says it
    Instant at;
    Instant since;  // what a series by months keeps its day from; 0: nothing
    bool operator==(const Time&) const = default;
  };
  std::string process;
  Position instead;         // of the entry before; 0: there is none
  std::vector<Time> times;  // none: it begins at times no more
  std::optional<Time> came;
  std::uint64_t cases = 0;  // that began then
  std::string refused;      // why one did not: a code
  bool operator==(const StartsAwaited&) const = default;
};

using SiteEvent = std::variant<SiteOpened, AdministratorNamed, DocumentDeployed, MessageSent,
                               MessageMet, StartsAwaited>;

struct SiteFacts {
  std::string act;    // open-site, deploy, send
  std::string asked;  // SHA-256 of what was asked for, hex
  std::vector<SiteEvent> events;
};
std::string write_site_facts(const SiteFacts& facts);
// A text that no version of us wrote is a Bug.
SiteFacts read_site_facts(std::string_view facts);

// [{"digest":…,"kind":…,"name":…}], as in the rows of documents.
std::string write_uses(const std::vector<DocumentUse>& uses);
std::vector<DocumentUse> read_uses(std::string_view json);

}  // namespace banli::runtime
