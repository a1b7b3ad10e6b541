# The words of the scripts in this folder, read before each of their cases. Every one of them is a
# command of banli: `complete survey songjie …` finishes the open task at the step `survey`.

# The number of the open task at a step, whoever may do it.
at() {
  banli task list --all --json |
    awk -F'"' -v step="$1" \
      '/"number":/ {n = $4} /"step":/ && $4 == step && !told++ {print n}'
}
# The same where a step has a task for each of several roles.
of() {
  banli task list --all --json |
    awk -F'"' -v step="$1" -v role="$2" \
      '/"number":/ {n = $4} /"role":/ {r = $4} /"step":/ && $4 == step && r == role {print n}'
}
told() { "$@" 2>&1 | grep -v '^next: '; }

start() { told banli instance start "$1" --as "$2" "${@:3}"; }
claim() { told banli task claim "$(at "$1")" --as "$2"; }
complete() { told banli task complete "$(at "$1")" --as "$2" "${@:3}"; }
receive() { told banli task complete "$(of "$1" "$2")" --as "$3"; }
answer() { told banli task answer "$(at "$1")" "$3" --as "$2" "${@:4}"; }
approve() { told banli task approve "$(at "$1")" --as "$2" "${@:3}"; }
refuse() { told banli task refuse "$(at "$1")" --as "$2" --opinion "$3" "${@:4}"; }
back() { told banli task return "$(at "$1")" --as "$2" --to "$3" --reason "$4" --yes "${@:5}"; }
withdraw() { told banli instance withdraw "$1" --as "$2" "${@:3}"; }
