#include "runtime/door.hpp"

#include <utility>

#include "runtime/refuse.hpp"
#include "runtime/writer.hpp"

namespace banli::runtime {

struct Door::State {
  State(Store& at, Surroundings world, std::shared_ptr<Readings> known)
      : store(at),
        surroundings(std::move(world)),
        readings(std::move(known)),
        writer(store, surroundings, *readings),
        queue([this](CommandQueue& waiting) { writer.write_batch(waiting); }) {}

  Store& store;
  Surroundings surroundings;
  std::shared_ptr<Readings> readings;
  Writer writer;
  CommandQueue queue;
};

Door::Door(Store& store, Surroundings surroundings)
    : Door(store, std::move(surroundings), std::make_shared<Readings>()) {}

Door::Door(Store& store, Surroundings surroundings, std::shared_ptr<Readings> readings)
    : state_(std::make_unique<State>(store, std::move(surroundings), std::move(readings))) {}

Door::~Door() = default;

std::expected<Answer, text::Refusal> Door::submit(const Request& request) {
  return state_->queue.submit(request);
}

std::expected<Door::Seen, text::Refusal> Door::see(InstanceId id) {
  const std::unique_ptr<Reader> reader = state_->store.reader();
  const std::optional<FoldedCase> folded = fold_case(*reader, id);
  if (!folded) return refuse("no-such-case", {{"case", std::to_string(id.value)}});
  return Seen{folded->instance,
              state_->readings->graphs.graph_of(folded->instance->bundle, *reader)};
}

}  // namespace banli::runtime
