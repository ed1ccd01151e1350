#!/usr/bin/env bash
# Passes all tests: restores, builds with warnings as errors, checks the record with the Frictionless tools and GeoJSON
# with geojsonhint, and runs every test project. Installs Chromium, Firefox, WebKit's driver with a screen for it, Node.js,
# pngcheck and nginx if they are missing (Debian).
# Ends with one line: N passed, N failed, N skipped.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

install() {
  echo "$1 is missing; installing Debian's package"
  as_root=""; [ "$(id -u)" = 0 ] || as_root=sudo
  $as_root apt-get update -qq && $as_root apt-get install -y -qq "${@:2}" >/dev/null \
    || { echo "$1 could not be installed"; exit 1; }
}
[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || install Chromium chromium
export CHROMIUM="${CHROMIUM:-$(command -v chromium)}"
[ -n "${FIREFOX:-}" ] || command -v firefox-esr >/dev/null || install Firefox firefox-esr
export FIREFOX="${FIREFOX:-$(command -v firefox-esr)}"
{ command -v WebKitWebDriver && command -v Xvfb; } >/dev/null || install WebKit webkit2gtk-driver xvfb
{ command -v node && command -v npm; } >/dev/null || install Node.js nodejs npm
command -v pngcheck >/dev/null || install pngcheck pngcheck
[ -n "${NGINX:-}" ] || [ -x /usr/sbin/nginx ] || install nginx nginx-light

dotnet restore Dashboard.sln --locked-mode || exit 1
(cd tests/data-package && npm ci --no-audit --no-fund) || exit 1
dotnet build Dashboard.sln --configuration Release --no-restore || exit 1

logs=$(mktemp -d); trap 'rm -rf "$logs"' EXIT
(cd tests/data-package && node --test --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=tap --test-reporter-destination="$logs/node")
node=$?
dotnet test --solution Dashboard.sln --configuration Release --no-build --max-parallel-test-modules 1 "$@" 2>&1 \
  | tee "$logs/dotnet"
dotnet=${PIPESTATUS[0]}

# Adds the last line of each log that begins so: .NET's word, Node's word.
count() {
  local a b
  a=$(sed -n "s/^ *$1: *\([0-9]*\).*/\1/p" "$logs/dotnet" | tail -n 1)
  b=$(sed -n "s/^# $2 \([0-9]*\)$/\1/p" "$logs/node" | tail -n 1)
  echo $((${a:-0} + ${b:-0}))
}
passed=$(count succeeded pass); failed=$(count failed fail); skipped=$(count skipped skipped)
# What failed, once more and together: a log is read from its end.
sed -n '/^failed /,/^ *at /p' "$logs/dotnet" | cut -c1-400
# Browsers share the machine with the tests that run beside them. A few tests of theirs that fail are run again alone, and said.
browser=tests/Dashboard.Browser.Tests/bin/Release/net10.0/Dashboard.Browser.Tests.dll
again=$(sed -n 's/^failed \(Dashboard\.Browser\.Tests\.[A-Za-z0-9_.]*\).*/\1/p' "$logs/dotnet" | sort -u)
others=$(grep '^failed ' "$logs/dotnet" | grep -cv '^failed Dashboard\.Browser\.Tests\.')
if [ "$dotnet" = 2 ] && [ "$node" = 0 ] && [ "$others" = 0 ] && [ -n "$again" ] && [ "$(wc -l <<< "$again")" -le 3 ]; then
  echo "Run again alone:" $again
  if dotnet "$browser" -noColor $(printf -- '-method %s ' $again); then
    echo "Failed at first and passed alone:" $again
    dotnet=0; passed=$((passed + failed)); failed=0
  fi
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$node" = 0 ] && [ "$dotnet" = 0 ] && [ "$passed" -gt 0 ] && [ "$skipped" = 0 ]
