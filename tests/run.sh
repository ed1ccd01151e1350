#!/usr/bin/env bash
# Passes all tests: restores, builds with warnings as errors, and runs every test project. Installs Chromium if it is
# missing (Debian). Ends with one line: N passed, N failed, N skipped.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

if [ -z "${CHROMIUM:-}" ] && ! command -v chromium >/dev/null; then
  echo "Chromium is missing; installing Debian's package"
  as_root=""; [ "$(id -u)" = 0 ] || as_root=sudo
  $as_root apt-get update -qq && $as_root apt-get install -y -qq chromium >/dev/null || { echo "Chromium could not be installed"; exit 1; }
fi
export CHROMIUM="${CHROMIUM:-$(command -v chromium)}"

dotnet restore Dashboard.sln --locked-mode || exit 1
dotnet build Dashboard.sln --configuration Release --no-restore || exit 1

log=$(mktemp); trap 'rm -f "$log"' EXIT
dotnet test --solution Dashboard.sln --configuration Release --no-build --max-parallel-test-modules 1 "$@" 2>&1 | tee "$log"
result=${PIPESTATUS[0]}
count() { sed -n "s/^ *$1: *\([0-9]*\).*/\1/p" "$log" | tail -n 1; }
passed=$(count succeeded); failed=$(count failed); skipped=$(count skipped)
echo "${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
[ "$result" = 0 ] && [ "${passed:-0}" -gt 0 ] && [ "${skipped:-0}" = 0 ]
