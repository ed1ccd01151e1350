#!/bin/sh
# Starts the dashboard and opens it in the browser. Closing this window, or Ctrl+C in it, stops it.
exec "$(dirname "$0")/program/Dashboard.Web" --OpenBrowser=true "$@"
