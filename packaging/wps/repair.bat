@echo off
cscript //nologo //E:JScript "%~dp0setup.js" repair
if errorlevel 1 pause
