#!/bin/sh
# Takes the add-in out again for the user who runs it; run by root, for every user of the machine.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ "$(id -u)" = 0 ]; then
  python3 "$here/register.py" remove --all-users
else
  python3 "$here/register.py" remove
fi
echo '请完全退出 WPS 后重新打开。'
