// Events of the subjects that are no instance: the site, and each deployed process, form and organisation. Written as
// {"act":…,"asked":…,"events":[…],"v":1} like an instance's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace banli::runtime {

struct SiteOpened {
  static constexpr std::string_view kind = "site-opened";
  std::string title;
  std::string zone;  // a name of the zone database, Asia/Shanghai
};
struct AdministratorNamed {
  static constexpr std::string_view kind = "administrator-named";
  std::string person;  // a login or a person of the organisation
};
struct DocumentUse {
  std::string kind;
  std::string name;
  std::string digest;
};
struct DocumentDeployed {
  static constexpr std::string_view kind = "document-deployed";
  std::string document;  // process, form, organisation
  std::string name;
  std::uint64_t version = 1;
  std::string path;
  std::string digest;
  std::string bundle;    // of a process
  std::string text;
  std::vector<DocumentUse> uses;
};

using SiteEvent = std::variant<SiteOpened, AdministratorNamed, DocumentDeployed>;

}  // namespace banli::runtime
