#!/bin/sh
# Installs the add-in for the user who runs it; run by root, for every user of the machine.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if ! command -v python3 >/dev/null 2>&1; then
  echo '需要 python3：统信 UOS、麒麟和 Debian 通常已经自带，请联系管理员安装后再试。' >&2
  exit 1
fi
if [ "$(id -u)" = 0 ]; then
  python3 "$here/register.py" install --all-users
else
  python3 "$here/register.py" install
fi
echo '请完全退出 WPS 后重新打开 WPS 表格；询问是否信任时选「允许」，再重新打开一次。'
