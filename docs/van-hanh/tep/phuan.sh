#!/bin/sh
# Chạy một lệnh bằng người dùng và thiết lập của Cổng: phuan npm run backup -- /var/backups/phuan/tay.tar
# Chép vào /usr/local/sbin/phuan (cai-dat.md, bước 4); chạy bằng root.
set -eu
if [ $# -eq 0 ]; then
  echo 'Cách dùng: phuan LỆNH …, ví dụ: phuan npm run backup -- /var/backups/phuan/tay.tar' >&2
  exit 2
fi
set -a
. /etc/phuan/phuan.env
HOME=/var/lib/phuan
TMPDIR=/var/lib/phuan/tmp
NODE_ENV=production
PATH=/opt/node/bin:$PATH
set +a
umask 077
cd /opt/phuan
exec runuser -u phuan -- "$@"
