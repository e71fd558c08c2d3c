@echo off
cscript //nologo //E:JScript "%~dp0setup.js" remove
if errorlevel 1 pause
