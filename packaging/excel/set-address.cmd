@echo off
chcp 65001 >nul
rem 改写同一文件夹中 manifest.xml 的服务器地址。用法：set-address.cmd https://服务器/文件夹/
set "ADDRESS=%~1"
set "MANIFEST=%~dp0manifest.xml"
powershell -NoProfile -ExecutionPolicy Bypass -Command "if ($env:ADDRESS -notmatch '^https://[^\s<>\x22\x26\x7c]+/$') { Write-Host '用法：set-address.cmd https://服务器/文件夹/（必须是 https，以斜杠结尾）'; exit 2 }; $text = [IO.File]::ReadAllText($env:MANIFEST); $old = [regex]::Match($text, 'https://[^<>\x22]*?(?=taskpane\.html)').Value; if ($old -eq '') { Write-Host 'manifest.xml 中没有找到原来的地址，没有改动；请重新取得安装包。'; exit 1 }; [IO.File]::WriteAllText($env:MANIFEST, $text.Replace($old, $env:ADDRESS)); Write-Host ('manifest.xml 中的地址已改为 ' + $env:ADDRESS)"
