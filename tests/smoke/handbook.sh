#!/bin/bash
# Runs the handbook: every `sh` block of its pages, as it stands and in its order, then looks at what came of it from outside.
#
#   bash tests/smoke/handbook.sh --this-machine-may-be-thrown-away [COMMIT]
#
# COMMIT: an earlier version, which is installed first and upgraded to this one (from the first with this handbook on).
# As root on a Debian 13 on which nothing of the portal is installed; it puts packages, a database, users and services there, and leaves them.
# Before installing it takes what the handbook put there before away again: `--clean` does that alone.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
pages="$root/docs/van-hanh"
work=$(mktemp -d /tmp/handbook.XXXXXX)
host=cong.thanhan.gov.vn
source=$root

if [ "$(id -u)" -ne 0 ] || [ ! -f /etc/debian_version ]; then
  echo 'As root, on Debian.' >&2
  exit 2
fi
case "${1-}" in
  --this-machine-may-be-thrown-away | --clean) ;;
  *)
    sed -n '2,8s/^# \?//p' "$0" >&2
    exit 2
    ;;
esac

mkdir "$work/bin"
if [ "$(ps -p 1 -o comm=)" != systemd ]; then
  echo '· systemd is not the first process here: services are started by tests/smoke/systemctl.sh, which tries less'
  install -m 0755 "$root/tests/smoke/systemctl.sh" "$work/bin/systemctl"
fi
export PATH="$work/bin:$PATH"

clean() {
  [ ! -f /etc/systemd/system/phuan.service ] || systemctl stop phuan || true
  if command -v pg_lsclusters > /dev/null; then
    systemctl start postgresql
    runuser -u postgres -- psql --quiet --tuples-only --no-align -c \
      "select format('drop database %I;', datname) from pg_database where datname ~ '^phuan(_truoc_\d+)?\$'" |
      runuser -u postgres -- psql --quiet
    runuser -u postgres -- psql --quiet -c 'drop role if exists phuan_app' -c 'drop role if exists phuan'
  fi
  rm -rf /opt/phuan /opt/phuan.moi /opt/phuan.cu /etc/phuan /etc/ssl/phuan /var/lib/phuan /var/backups/phuan
  rm -f /etc/systemd/system/phuan.service /etc/nginx/sites-*/phuan /usr/local/sbin/phuan
}
clean
if [ "$1" = --clean ]; then exit; fi
if [ -n "${2-}" ]; then
  source="$work/before"
  git clone --quiet "$root" "$source"
  git -C "$source" checkout --quiet "$2"
fi

# The blocks of a page, each a file.
blocks() {
  mkdir "$work/$1"
  awk -v folder="$work/$1" '
    /^ *```sh$/ { n += 1; file = sprintf("%s/%02d.sh", folder, n); indent = index($0, "`") - 1; next }
    /^ *```$/ { file = ""; next }
    file != "" { print substr($0, indent + 1) > file }' "$pages/$1.md"
}

# What whoever follows the page fills in there.
fill_in() {
  sed -i \
    -e "s|^TEN_MIEN=.*|TEN_MIEN=$host|" \
    -e "s|^NGUON=.*|NGUON='$source'|" \
    -e "s|^MAY_THU=.*|MAY_THU='smtp://127.0.0.1:2525'|" \
    "$work/cai-dat/01.sh"
}

# One shell for all, as for whoever pastes one block after the other.
program="$work/program.sh"
echo 'set -euo pipefail' > "$program"
add_page() {
  blocks "$1"
  [ "$1" != cai-dat ] || fill_in
  for block in "$work/$1"/*.sh; do
    {
      echo "began=\$SECONDS"
      cat "$block"
      echo "echo \"✓ $1.md, block $(basename "$block" .sh) (\$((SECONDS - began)) s)\""
    } >> "$program"
  done
}
look() { echo "bash '$root/tests/smoke/handbook-looks.sh' $1 '$host'" >> "$program"; }

add_page cai-dat
look installed
add_page sao-luu
look restored
echo "NGUON='$root'" >> "$program"
add_page nang-cap
look upgraded

# The names that the answers need, and the answers.
grep -q " $host\$" /etc/hosts || echo "127.0.0.1 $host" >> /etc/hosts
export SETUP_KIND=xã SETUP_SHORT_NAME='Thanh An' SETUP_PROVINCE='Thành phố Hồ Chí Minh' SETUP_CODE_NEW=H29.77.12 \
  SETUP_ADDRESS='Số 12, đường ĐT 749, ấp Cần Giăng' SETUP_PHONE='0274 3511 268' SETUP_EMAIL=ubnd@thanhan.gov.vn \
  SETUP_HOST=$host SETUP_HEAD_NAME='Lê Thị Thu Hà' \
  SETUP_ADMIN_NAME='Trần Quốc Bảo' SETUP_ADMIN_EMAIL=quantri@thanhan.gov.vn SETUP_ADMIN_IDENTITY=074085001234 \
  SETUP_CHAIRMAN_NAME='Lê Thị Thu Hà' SETUP_CHAIRMAN_EMAIL=chutich@thanhan.gov.vn SETUP_CHAIRMAN_IDENTITY=074180005678
export DEBIAN_FRONTEND=noninteractive
bash "$program"
echo "✓ the handbook holds ($SECONDS s)"
