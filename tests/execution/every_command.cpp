#include "tests/execution/every_command.hpp"

namespace banli::tests {

std::vector<std::string> every_command(const std::string& step) {
  return {"claim " + step + " ann",
          "release " + step + " ann",
          "complete " + step + " ann",
          "complete " + step + " ann answer=yes",
          "approve " + step + " ann",
          "refuse " + step + " ann opinion=no",
          "abstain " + step + " ann",
          "return " + step + " ann to=start reason=no",
          "take-back " + step + " ann",
          "comment " + step + " ann text=hm",
          "withdraw ann reason=no",
          "terminate dora reason=no",
          "void dora reason=no",
          "migrate dora",
          "retry " + step + " carl",
          "fire " + step + " 0",
          "deliver " + step + " 0 m1",
          "end-call " + step + " completed",
          "hold " + step + " call-failed",
          "complete-job " + step + " w1",
          "fail-job " + step + " broken",
          "transfer " + step + " ann to=bob",
          "hand-over dora from=ann to=bob reason=no",
          "delegate " + step + " ann to=bob",
          "advise " + step + " ann advice=hm",
          "add-signers " + step + " ann people=bob",
          "remove-signer " + step + " ann",
          "find-people " + step + " dora",
          "skip " + step + " dora reason=no",
          "jump " + step + " dora to=start reason=no",
          "urge " + step + " ann",
          "copy " + step + " ann to=eve",
          "view " + step + " ann",
          "activate dora",
          "suspend dora reason=no",
          "start bob"};
}

}  // namespace banli::tests
