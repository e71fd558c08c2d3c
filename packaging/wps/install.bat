@echo off
cscript //nologo //E:JScript "%~dp0setup.js" install
if errorlevel 1 pause
