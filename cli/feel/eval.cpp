#include "cli/feel/prompt.hpp"
#include "cli/feel/stream.hpp"
#include "cli/terminal.hpp"
#include "cli/verbs.hpp"
#include "feel/alone.hpp"
#include "feel/values.hpp"

namespace banli::cli {
namespace {

struct EvalGiven {
  std::string expression;
  std::string context;
  bool stream = false;
};

text::Checked<Context> read_context(Session& session, const std::string& json) {
  if (json.empty()) return Context{};
  const text::SourceId source = session.sources().add("--context", json);
  return context_from_json(json, source);
}

Exit eval_once(Session& session, const std::string& expression, const Context& context) {
  const text::SourceId source = session.sources().add("EXPR", expression);
  const FeelHost host;
  const auto value = feel::evaluate_alone(
      expression, {source, 0, static_cast<std::uint32_t>(expression.size())}, context, host);
  if (!value) return session.report(value.error());
  if (session.is_json())
    session.print_json(result_json(*value));
  else
    session.print(feel::write(*value));
  return Exit::fine;
}

Exit eval_given(Session& session, const EvalGiven& given) {
  if (given.stream) return answer_stream(session);
  const auto context = read_context(session, given.context);
  if (!context) return session.report(context.error());
  if (!given.expression.empty()) return eval_once(session, given.expression, *context);
  if (is_terminal(Stream::input)) return prompt(session, *context);
  return session.usage("argument-missing", {{"argument", "EXPR"}, {"command", "banli feel eval"}});
}

}  // namespace

Verb feel_eval() {
  return make_verb<EvalGiven>(
      {"feel",
       "eval",
       {"计算一个 FEEL 公式；终端上不写公式则逐行询问",
        "evaluate a FEEL expression; at a terminal without one, a prompt"},
       {"banli feel eval 'sum([1, 2, 3])'",
        "banli feel eval '金额 > 100' --context '{\"金额\": 500}'",
        "banli feel eval --stream < cases.jsonl"},
       Needs::nothing},
      [](EvalGiven& given, Options& options) {
        options.optional_argument("EXPR", given.expression, {"公式", "the expression"});
        options.value("--context", "JSON", given.context,
                      {"公式可用的名称，一个 JSON 对象", "the names it may use, a JSON object"});
        options.flag("--stream", given.stream,
                     {"逐行读 {\"expr\", \"context\"}，逐行答 {\"result\"} 或 {\"problem\"}",
                      "read {\"expr\", \"context\"} line by line, answer {\"result\"} or "
                      "{\"problem\"}"});
      },
      [](const EvalGiven& given, Session& session) { return eval_given(session, given); });
}

}  // namespace banli::cli
