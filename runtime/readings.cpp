#include "runtime/readings.hpp"

#include <utility>

namespace banli::runtime {

OfficeInForce Readings::office(Reader& reader,
                               const std::function<Zone(std::string_view)>& zone_named) {
  {
    const std::lock_guard lock(mutex_);
    const auto known = offices_.find(reader.tail().running);
    if (known != offices_.end()) return known->second;
  }
  return read_office(reader, zone_named);
}

void Readings::remember(Reader& reader, OfficeInForce office) {
  const std::lock_guard lock(mutex_);
  offices_.insert_or_assign(reader.tail().running, std::move(office));
}

}  // namespace banli::runtime
