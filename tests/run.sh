#!/usr/bin/env bash
# Passes all tests: restores, builds with warnings as errors, and runs every test project. Installs Chromium and
# pngcheck if they are missing (Debian). Ends with one line: N passed, N failed, N skipped.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

missing=()
[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
command -v pngcheck >/dev/null || missing+=(pngcheck)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing Debian's ${missing[*]}"
  as_root=""; [ "$(id -u)" = 0 ] || as_root=sudo
  $as_root apt-get update -qq && $as_root apt-get install -y -qq "${missing[@]}" >/dev/null || { echo "${missing[*]} could not be installed"; exit 1; }
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
