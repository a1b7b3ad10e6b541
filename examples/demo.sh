#!/usr/bin/env bash
# A day of the office, told as a story: seven procedures of the manual from the first task list in
# the morning to the journal that is checked in the evening. All happens in a temporary folder that
# goes away at the end; a command that fails ends it.
#
#   examples/demo.sh [BANLI] [--lang zh|en]      or  BANLI=path/to/banli examples/demo.sh
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
banli=${BANLI:-$root/build/release/banli}
language=en
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in zh*) language=zh ;; esac
while [ $# -gt 0 ]; do
  case $1 in
    --lang) language=$2 && shift ;;
    --lang=*) language=${1#*=} ;;
    *) banli=$1 ;;
  esac
  shift
done
banli=$(realpath "$banli")
office=$(mktemp -d)
trap 'rm -rf "$office"' EXIT
export BANLI_DB="$office/客户服务部.db"
picture=${TMPDIR:-/tmp}/banli-demo.svg  # the one thing that stays

# --- telling -------------------------------------------------------------------------------------

# Each text is given in Chinese and in English.
in_language() { if [ "$language" = zh ]; then echo "$1"; else echo "$2"; fi; }
chapter() { printf '\n━━ %s\n' "$(in_language "$@")"; }
tell() { printf '\n%s\n' "$(in_language "$@")"; }
indented() { sed 's/^/    /'; }

# One command, with what it answers.
run() {
  printf '  $ banli'
  printf ' %q' "$@" | sed "s/\\\\\\(.\\)/\\1/g"
  printf '\n'
  "$banli" "$@" --lang "$language" 2>&1 | indented
}

# The same as one person.
act() {
  local person=$1
  shift
  printf '  %s $ banli' "$person"
  printf ' %s' "$@"
  printf '\n'
  "$banli" "$@" --as "$person" --lang "$language" 2>&1 | grep -v '^next: \|^接着：' | indented
}

# Steps at which nothing is to be told: only where the case goes next.
pass() {
  local person=$1 step
  shift
  for step in "$@"; do
    "$banli" task complete "$(at "$step")" --as "$person" --lang "$language" 2>&1 |
      sed -n "/^→/s/^/  $person  /p"
  done
}

# A new case; its number is left in `number`.
start() {
  number=$("$banli" instance start "$2" --as "$1" 2>/dev/null)
  echo "  $1 \$ banli instance start $2"
  echo "    → $number"
}

# The number of the open task at a step, whoever may do it.
at() {
  "$banli" task list --all --json |
    awk -F'"' -v step="$1" '/"number":/ {n = $4} /"step":/ && $4 == step && !told++ {print n}'
}

# --- the day -------------------------------------------------------------------------------------

chapter "一、建库，部署流程、表单、判定表、日历和组织" \
  "1. The office opens: procedures, forms, tables, a calendar and the organisation are deployed"
run init --title 客户服务部 --as admin
"$banli" process deploy "$root/processes" "$root/forms" --as admin --lang "$language" 2>&1 |
  tail -n 3 | indented
run process list

chapter "二、早晨：案子来了，各看各的待办" "2. Morning: cases come in, everybody looks at the list"
tell "客户调查主管何平发起信用调查，客户关系专员孙丽发起拜访规划，业务部胡斌要借一份档案。" \
  "He Ping starts a credit survey, Sun Li a visit plan; Hu Bin of sales wants to borrow a file."
start heping customer-credit-survey && survey=$number
start sunli visit-area-planning && plan=$number
start dongmei customer-file-set-up && file=$number
act dongmei task complete "$(at set-up)" --set corporate_customer.customer_name=宏达商贸
start hubin customer-file-loan && loan=$number
act hubin task complete "$(at request)" --set file="$file" --set purpose=核对合同价格 \
  --set return_by=2099-01-15
act sunli task list
act dongmei task list

tell "前台临时要一个“回电”流程：用中文键写几行，部署了就能用。期限为零，来了就该办。" \
  "The desk wants a procedure for calling back, and writes it with Chinese keys. Due at once."
cat >"$office/回电.yaml" <<'YAML'
流程: 回电
标题: {zh: 回电, en: Call back}
开始:
  - 由: complaint-specialist
泳道:
  专员: {标题: {zh: 客户投诉专员, en: Complaint specialist}, 角色: complaint-specialist}
步骤:
  打电话:
    办理: {zh: 给客户回电, en: Ring the customer}
    泳道: 专员
    期限: 0分钟
  办结:
    结束: {zh: 办结, en: Done}
    泳道: 专员
YAML
indented <"$office/回电.yaml"
(cd "$office" && run process deploy 回电.yaml --as admin)
start liuyang 回电 && call=$number

chapter "三、接待投诉客户（手册 6.16）" "3. A complaining customer is received (manual 6.16)"
tell "热水器漏水，泡坏了地板。刘洋请经理李强协助；数额超出经理权限，要总监周云审批。" \
  "A water heater has spoilt a floor. It is beyond the manager: the director is asked."
start liuyang complaint-reception
pass liuyang visit welcome ask-purpose state-purpose
act liuyang task complete "$(at listen)" --set registration.complainant=李老师 \
  --set registration.cause=热水器漏水泡坏地板
pass liuyang comfort analyse
act liuyang task answer "$(at by-oneself)" 否
tell "谁来核决，判定表说了算：" "Who decides is in a table:"
run table eval complaint-authority --set amount=12000
act liqiang task complete "$(at assist)" --set remedy=先修理热水器，再赔偿地板 --set amount=12000
act zhouyun task approve "$(at approve-remedy)" --opinion 同意
pass liuyang convey see-off leave

chapter "四、处理投诉（手册 6.17）" "4. A complaint is handled (manual 6.17)"
tell "张敏登记王建国的投诉，查明是包装不当，拟了方案。" \
  "Zhang Min registers a complaint, finds that the packing was at fault, proposes a settlement."
start zhangmin complaint-handling && complaint=$number
pass zhangmin buy
act zhangmin task answer "$(at problem)" 是
pass zhangmin find
act zhangmin task complete "$(at complain)" --set complainant=王建国 \
  --set registration.complaint_type=商品 --set registration.cause=电饭煲内胆有划痕
act zhangmin task answer "$(at investigate)" 己方原因 --set judgement=包装衬垫不足 \
  --set subject_amount=399.00
act zhangmin task complete "$(at propose)" --set handler_opinion=给客户换货
tell "李强不同意：没有写清运费由谁承担。没有人画过回去的路，引擎知道作废哪些。" \
  "Li Qiang refuses: who pays the freight? Nobody drew the way back; it follows."
act liqiang task refuse "$(at approve-plan)" --opinion 请写明运费由谁承担
act zhangmin task complete "$(at propose)" --set handler_opinion=给客户换货，来回运费由公司承担
act liqiang task approve "$(at approve-plan)" --opinion 同意，尽快办理
tell "这时案子在图上的位置：办完的、正在办的、还没到的。用浏览器打开看：" \
  "The case on the chart of its process: what is done, and where it stands. For a browser:"
run instance draw "$complaint" -o "$picture"
run instance show "$complaint"
pass zhangmin negotiate
act zhangmin task answer "$(at satisfied)" 是
act hubin task complete "$(at carry-out)" --set company_measure=次日上门换货
pass hubin improve
act liqiang task complete "$(at summarize)" --set what_was_done=换货并承担运费，包装加厚衬垫

chapter "五、拜访规划（手册 3.21）" "5. A visit plan (manual 3.21): two plans at once"
act sunli task complete "$(at sort-customers)" --set 'addresses.customer_list=[
  {"seq": 1, "customer_name": "宏达商贸", "address": "城东路 8 号", "distance": 3.5},
  {"seq": 2, "customer_name": "新华百货", "address": "人民路 120 号", "distance": 12}]'
pass sunli study-traffic divide-routes settle-frequency
area_plan() {
  act sunli task complete "$(at plan-area)" --set "area_plan.contacts=[{\"seq\": 1,
    \"customer_name\": \"宏达商贸\", \"contact_staff\": \"孙丽\", \"purpose\": \"$1\"}]"
}
important_plan() {
  act wuhao task complete "$(at plan-key-customers)" --set "contact_plan.contacts=[{\"seq\": 1,
    \"customer_name\": \"新华百货\", \"contact_staff\": \"吴浩\", \"purpose\": \"$1\"}]"
}
important_plan 续签合同
area_plan 例行拜访
tell "李强审核：两份计划日期冲突，一并退回，两人各自重订。" \
  "The dates clash: Li Qiang sends both plans back at once."
act liqiang task refuse "$(at review-plans)" --opinion 两份计划日期冲突，请错开
important_plan 续签合同（周四）
area_plan 例行拜访（周二）
act liqiang task approve "$(at review-plans)"
act sunli task complete "$(at execute)" --set visit_record.customer_name=宏达商贸 \
  --set report_date=2026-11-24
pass sunli receive-visit write-summary
act liqiang task approve "$(at review-summary)"

chapter "六、信用调查（手册 2.16）" "6. A credit survey (manual 2.16)"
pass heping choose-agency choose-method settle-content
act songjie task complete "$(at survey)" --set company=宏达商贸 --set payment_attitude=爽快 \
  --set insured=无
pass songjie analyse
act heping task answer "$(at good-standing)" 是
act songjie task complete "$(at write-report)" --set credit_grade=A --set credit_limit=200000
act liqiang task approve "$(at approve-report)"
pass zhengjun inform-departments
pass hubin inform-departments
pass malan inform-departments

chapter "七、大客户回访（手册 4.13）" "7. A follow-up visit to a major account (manual 4.13)"
start liqiang major-account-follow-up-visit
pass liqiang order-visits
pass hubin name-people
act hanbing task complete "$(at report-list)" \
  --set 'visits=[{"account": "新华百货", "visitor": "冯蕾"}]'
act liqiang task approve "$(at review-list)"
act hanbing task complete "$(at assign-visits)" --set account_file.customer_name=新华百货
tell "三件事同时进行：回访、生产部支援、质检部供料。" \
  "Three things at once: the visits, and the support of production and of quality."
pass huangtao support-visits
act fenglei task complete "$(at make-visits)" --set timeliness=满意
pass xujing supply-quality
pass fenglei sort-material write-report
act hanbing task approve "$(at review-report)"
pass fenglei file-report

chapter "八、客户销户（手册 7.18）" "8. An account is closed (manual 7.18)"
start tianyuan customer-deregistration
act tianyuan task complete "$(at apply)" --set customer_no=KH-0815
act xiaoqin task approve "$(at endorse)"
act liqiang task approve "$(at approve-application)"
act chenguohua task approve "$(at approve-finally)"
pass tianyuan apply-settlement
act liqiang task approve "$(at approve-settlement)"
act malan task approve "$(at check-balance)"
pass malan refund
pass tianyuan hand-over close-account

chapter "九、档案借出，当天归还（手册 7.16）" "9. A file is lent and comes back (manual 7.16)"
act dongmei task answer "$(at lend)" 借出
pass hubin bring-back
act dongmei task complete "$(at take-back)" --set condition=完好

chapter "十、傍晚：什么逾期了，还有几天，谁管这件事" \
  "10. Evening: what is overdue, how many days are left, who is in charge"
act liuyang task list
tell "国庆节前一天下午五点起算，两个工作日到什么时候？" \
  "Two working days from five o'clock on the day before National Day: until when?"
run calendar add 2026-09-30T17:00 "2 working days"
run calendar days 2026-10-08 2026-10-12
run organisation who complaint-specialist

chapter "十一、历史" "11. The history"
tell "投诉 $complaint 的全部经过：" "All that happened to complaint $complaint:"
"$banli" instance history "$complaint" --lang "$language" | indented
tell "李强第一次不同意之后（第 8 条），案件是这个样子：" \
  "How it stood after the first refusal, entry #8:"
"$banli" instance replay "$complaint" --at '#8' --lang "$language" 2>&1 | sed -n '1,6p' | indented
tell "今天的全部案件：" "All the cases of the day:"
run instance list
tell "核对整部历史：每一条都在，一个字也没有改过。" \
  "The whole journal is checked: every entry is there, not a letter was changed."
run journal verify
