#!/usr/bin/env bash
# What ./lintel promises as a process: statuses, links, pipes, starts at the same time. Needs the built jars.
set -u
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# expect NAME STATUS COMMAND…: the command ends with the status; leaves $work/out and $work/err.
expect() {
  local name=$1 status=$2 got
  shift 2
  "$@" >"$work/out" 2>"$work/err" </dev/null
  got=$?
  [ "$got" = "$status" ] || fail "$name: ended with $got, not $status"
}

fail() {
  failed=$((failed + 1))
  echo "$1"
  head -n 5 "$work/err" | sed 's/^/    /'
}

lines() { wc -l <"$1" | tr -d ' '; }

mkdir -p "$work/a b/infra" "$work/bin"
printf 'resource "aws_s3_bucket" "b" {\n  acl = "public-read"\n}\n' >"$work/a b/infra/main.tf"
cp -r "$work/a b/infra" "$work/a b/größe"

expect "prepares" 0 "$home/lintel" version
expect "is quiet afterwards" 0 "$home/lintel" version
[ -s "$work/err" ] && fail "is quiet afterwards: something was said"

expect "finds" 1 "$home/lintel" scan "$work/a b/infra"
expect "refuses" 2 "$home/lintel" scan --no-such-option
expect "misses" 2 "$home/lintel" scan "$work/nowhere"

ln -s "$home/lintel" "$work/bin/lintel"
ln -s ../bin/lintel "$work/a b/link"
cd "$work/a b" || exit 1
expect "starts through a link to a link" 1 ./link scan infra
grep -q 'infra/main.tf:2:3' "$work/out" || fail "starts through a link: the path is not as typed"
PATH=$PATH:$work/bin expect "starts from the PATH" 1 lintel scan infra
(cd "$home/bench" && ../lintel version >/dev/null) || fail "starts by a path upwards"

LC_ALL=C expect "takes names that are not ASCII in any locale" 1 "$home/lintel" scan größe
grep -q 'größe/main.tf' "$work/out" || fail "prints names that are not ASCII"

"$home/lintel" scan "$home/examples/storefront" 2>"$work/err" | head -n 1 >/dev/null
[ -s "$work/err" ] && fail "is silent where the reader goes"
"$home/lintel" scan - <infra/main.tf >"$work/out" 2>"$work/err"
[ $? = 1 ] || fail "reads the standard input"

# Long output ends promptly where its reader goes or the run is broken off.
for i in $(seq 1 4000); do
  printf 'resource "aws_s3_bucket" "b%d" {\n  acl = "public-read"\n}\n' "$i"
done >"$work/long.tf"
for format in text json; do
  began=$SECONDS
  "$home/lintel" scan --all --format "$format" "$work/long.tf" 2>"$work/err" | head -n 1 >/dev/null
  statuses="${PIPESTATUS[*]}"
  [ "$statuses" = "1 0" ] || fail "ends as ever where the reader of $format goes: $statuses"
  [ -s "$work/err" ] && fail "is silent where the reader of $format goes"
  [ $((SECONDS - began)) -le 20 ] || fail "ends promptly where the reader of $format goes"
done
mkfifo "$work/pipe"
for signal in INT TERM; do
  set -m # a job of its own hears INT
  "$home/lintel" scan --all "$work/long.tf" >"$work/pipe" 2>"$work/err" &
  job=$!
  set +m
  exec 3<"$work/pipe" # open, and never read: the program waits to write
  sleep 5
  began=$SECONDS
  kill -"$signal" "$job"
  wait "$job" 2>/dev/null
  got=$?
  exec 3<&-
  [ "$got" = $((128 + $(kill -l "$signal"))) ] || fail "ends on $signal: with $got"
  [ $((SECONDS - began)) -le 5 ] || fail "ends promptly on $signal"
done

expect "says what to install" 2 env LINTEL_JAVA_HOME=/nonexistent "$home/lintel" version
[ "$(lines "$work/err")" = 1 ] || fail "says what to install in one line"

expect "still starts" 0 "$home/lintel" version
rm -f "$home"/cli/target/dist/start "$home"/cli/target/dist/*.aot
for i in 1 2 3; do "$home/lintel" version >"$work/out$i" 2>"$work/err$i" & done
wait
for i in 1 2 3; do grep -q '^lintel ' "$work/out$i" || fail "three first starts at once: $i"; done

echo "launcher: $failed failed"
[ "$failed" = 0 ]
