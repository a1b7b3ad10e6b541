#!/usr/bin/env bash
# Two cases of the manual from end to end, told as a story: a complaint (6.17), whose proposal the
# manager refuses once, and a plan of customer visits (3.21), whose two plans are sent back at once.
# All happens in a temporary folder that goes away at the end; a command that fails ends it.
#
#   examples/demo.sh [BANLI]      or  BANLI=path/to/banli examples/demo.sh
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
banli=$(realpath "${1:-${BANLI:-$root/build/release/banli}}")
office=$(mktemp -d)
trap 'rm -rf "$office"' EXIT
export BANLI_DB="$office/客户服务部.db"

# --- telling -------------------------------------------------------------------------------------

chapter() { printf '\n━━ %s\n   %s\n' "$1" "$2"; }
tell() { printf '\n%s\n%s\n' "$1" "$2"; }

# One command of one person, with what it answers.
act() {
  local person=$1
  shift
  printf '  %s $ banli' "$person"
  printf ' %s' "$@"
  printf '\n'
  "$banli" "$@" --as "$person" 2>&1 | sed 's/^/    /'
}

# The number of the open task at a step, whoever may do it.
at() {
  "$banli" task list --all --json |
    awk -F'"' -v step="$1" '/"number":/ {n = $4} /"step":/ && $4 == step && !told++ {print n}'
}

# --- the office ----------------------------------------------------------------------------------

chapter "一、建库，部署流程、表单和组织" \
  "The office opens: processes, forms and the organisation are deployed"
"$banli" init --title 客户服务部 2>&1 | sed 's/^/    /'
"$banli" process deploy "$root/processes" "$root/forms" 2>&1 | tail -n 4 | sed 's/^/    /'
"$banli" process list | sed 's/^/    /'

# --- the complaint -------------------------------------------------------------------------------

chapter "二、一件投诉（手册 6.17）" "A complaint (manual 6.17)"

tell "客户投诉专员张敏接到电话，登记客户王建国的投诉。" \
  "Zhang Min, complaint specialist, takes a call and registers Wang Jianguo's complaint."
complaint=$("$banli" instance start complaint-handling --as zhangmin --key 来电-0815 2>/dev/null)
echo "    → $complaint"
act zhangmin task complete "$(at buy)"
act zhangmin task answer "$(at problem)" 是
act zhangmin task complete "$(at find)"
act zhangmin task complete "$(at complain)" --set complainant=王建国 \
  --set registration.complaint_type=商品 --set registration.cause=电饭煲内胆有划痕 \
  --set registration.demand=换货 --set registration.phone=13800000000

tell "她查明是自己公司包装不当，拟了处理方案。" \
  "She finds that the packing was at fault, and proposes a settlement."
act zhangmin task answer "$(at investigate)" 己方原因 \
  --set judgement=包装衬垫不足，运输中划伤 --set subject_amount=399.00
act zhangmin task complete "$(at propose)" --set handler_opinion=给客户换货

tell "客户服务部经理李强看了方案，不同意：没有写清运费由谁承担。案件退回“提出处理方案”。" \
  "Li Qiang, the manager, refuses: who pays the freight? The case goes back to the proposal."
act liqiang task list
act liqiang task refuse "$(at approve-plan)" --opinion 请写明运费由谁承担

tell "张敏补写后再报，李强同意。" "Zhang Min completes the proposal; this time Li Qiang agrees."
act zhangmin task complete "$(at propose)" --set handler_opinion=给客户换货，来回运费由公司承担
act liqiang task approve "$(at approve-plan)" --opinion 同意，尽快办理

tell "与客户协商，客户满意；业务部经理胡斌换货、改进包装，李强总结。" \
  "The customer is content; Hu Bin of sales carries it out, Li Qiang sums up."
act zhangmin task complete "$(at negotiate)" --set strategy=先致歉，再说明换货安排
act zhangmin task answer "$(at satisfied)" 是
act hubin task complete "$(at carry-out)" --set company_measure=次日上门换货
act hubin task complete "$(at improve)"
act liqiang task complete "$(at summarize)" --set what_was_done=换货并承担运费，包装加厚衬垫

# --- the visit plan ------------------------------------------------------------------------------

chapter "三、一份拜访规划（手册 3.21）" "A plan of customer visits (manual 3.21)"

tell "客户关系专员孙丽整理客户资料、划分路线。" \
  "Sun Li, customer relations specialist, sorts the customers and lays out the routes."
plan=$("$banli" instance start visit-area-planning --as sunli 2>/dev/null)
echo "    → $plan"
cat >"$office/customers.json" <<'JSON'
{"addresses": {"customer_list": [
  {"seq": 1, "customer_name": "宏达商贸", "address": "城东路 8 号", "distance": 3.5},
  {"seq": 2, "customer_name": "新华百货", "address": "人民路 120 号", "distance": 12}]}}
JSON
act sunli task complete "$(at sort-customers)" --data "$office/customers.json"
act sunli task complete "$(at study-traffic)"
act sunli task complete "$(at divide-routes)"
act sunli task complete "$(at settle-frequency)"

tell "两项计划同时进行：孙丽订区域计划，吴浩订重要客户计划。" \
  "Two plans at once: Sun Li plans the area, Wu Hao the important customers."
cat >"$office/area.json" <<'JSON'
{"area_plan": {"contacts": [
  {"seq": 1, "customer_name": "宏达商贸", "contact_staff": "孙丽", "purpose": "例行拜访"}]}}
JSON
cat >"$office/important.json" <<'JSON'
{"contact_plan": {"contacts": [
  {"seq": 1, "customer_name": "新华百货", "contact_staff": "吴浩", "purpose": "续签合同"}]}}
JSON
act sunli task list
act wuhao task complete "$(at plan-key-customers)" --data "$office/important.json"
act sunli task complete "$(at plan-area)" --data "$office/area.json"

tell "李强审核：两份计划日期冲突，一并退回，各自重订。" \
  "Li Qiang finds that the dates clash and sends both plans back at once."
act liqiang task refuse "$(at review-plans)" --opinion 两份计划日期冲突，请错开
act sunli task list
sed -i 's/例行拜访/例行拜访（周二）/' "$office/area.json"
sed -i 's/续签合同/续签合同（周四）/' "$office/important.json"
act sunli task complete "$(at plan-area)" --data "$office/area.json"
act wuhao task complete "$(at plan-key-customers)" --data "$office/important.json"
act liqiang task approve "$(at review-plans)"

tell "执行拜访，编写总结，审核通过。" "The visits are made, summed up and reviewed."
act sunli task complete "$(at execute)" --set visit_record.customer_name=宏达商贸 \
  --set report_date=2026-11-24
act sunli task complete "$(at receive-visit)"
act sunli task complete "$(at write-summary)"
act liqiang task approve "$(at review-summary)"

# --- the history ---------------------------------------------------------------------------------

chapter "四、历史" "The history"
tell "投诉的全部经过：" "All that happened to the complaint:"
"$banli" instance history "$complaint" | sed 's/^/    /'
tell "李强第一次不同意之后（第 8 条），案件是这个样子：" \
  "How it stood after the first refusal, entry #8:"
"$banli" instance replay "$complaint" --at '#8' 2>&1 | sed -n '1,6p;$p' | sed 's/^/    /'
tell "拜访规划的全部经过：" "All that happened to the visit plan:"
"$banli" instance history "$plan" | sed 's/^/    /'
tell "核对整部历史：每一条都在，一个字也没有改过。" \
  "The whole journal is checked: every entry is there, not a letter was changed."
"$banli" journal verify 2>&1 | sed 's/^/    /'
