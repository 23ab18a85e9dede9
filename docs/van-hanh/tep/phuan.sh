#!/bin/sh
# Chạy một lệnh bằng người dùng và thiết lập của Cổng: phuan npm run backup -- /var/backups/phuan/tay.tar
# Máy có nhiều xã (nhieu-xa.md) thì nêu xã: phuan @thanhan npm run doctor
# Chép vào /usr/local/sbin/phuan (cai-dat.md, bước 4); chạy bằng root.
set -eu
ten=phuan
thiet_lap=/etc/phuan/phuan.env
case ${1-} in
  @*)
    ten=phuan_${1#@}
    thiet_lap=/etc/phuan/${1#@}.env
    shift
    ;;
esac
if [ $# -eq 0 ]; then
  echo 'Cách dùng: phuan [@XÃ] LỆNH …, ví dụ: phuan npm run backup -- /var/backups/phuan/tay.tar' >&2
  exit 2
fi
if [ ! -f "$thiet_lap" ]; then
  echo "Không có tệp thiết lập $thiet_lap. Các xã của máy này: cd /opt/phuan && npm run communes" >&2
  exit 2
fi
set -a
. "$thiet_lap"
HOME=/var/lib/$ten
TMPDIR=/var/lib/$ten/tmp
NODE_ENV=production
PATH=/opt/node/bin:$PATH
set +a
umask 077
cd /opt/phuan
exec runuser -u "$ten" -- "$@"
