@echo off
rem Starts the dashboard and opens it in the browser. Closing this window stops it.
title Central Asia Influence Dashboard
"%~dp0program\Dashboard.Web.exe" --OpenBrowser=true %*
if errorlevel 1 pause
