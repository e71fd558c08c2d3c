#!/bin/sh
# 改写同一文件夹中 manifest.xml 的服务器地址。用法：sh set-address.sh https://服务器/文件夹/
set -eu
cd "$(dirname "$0")"
address=${1-}
if ! printf '%s' "$address" | grep -Eq '^https://[^[:space:]"<>&|]+/$'; then
  echo '用法：sh set-address.sh https://服务器/文件夹/（必须是 https，以斜杠结尾）' >&2
  exit 2
fi
old=$(grep -o 'https://[^"<>]*taskpane\.html' manifest.xml | head -n 1)
old=${old%taskpane.html}
if [ -z "$old" ]; then
  echo 'manifest.xml 中没有找到原来的地址，没有改动；请重新取得安装包。' >&2
  exit 1
fi
pattern=$(printf '%s' "$old" | sed 's/[.[\*^$|]/\\&/g')
sed "s|$pattern|$address|g" manifest.xml > manifest.xml.new
mv manifest.xml.new manifest.xml
echo "manifest.xml 中的地址已改为 $address"
