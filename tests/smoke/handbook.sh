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
second_host=cong.thanhbinh.gov.vn
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
  [ ! -f /etc/systemd/system/phuan.service ] || systemctl stop phuan 'phuan@*' || true
  if command -v pg_lsclusters > /dev/null; then
    systemctl start postgresql
    # Databases before the roles that own them.
    for what in 'database datname pg_database' 'role rolname pg_roles'; do
      read -r kind name list <<< "$what"
      runuser -u postgres -- psql --quiet --tuples-only --no-align \
        -c "select format('drop $kind %I;', $name) from $list where $name ~ '^phuan(_|\$)'" |
        runuser -u postgres -- psql --quiet
    done
  fi
  rm -rf /opt/node /opt/phuan /opt/phuan.moi /opt/phuan.cu /etc/phuan /etc/ssl/phuan* /var/lib/phuan* /var/backups/phuan*
  rm -f /etc/systemd/system/phuan.service /etc/systemd/system/phuan@.service /etc/nginx/sites-*/phuan* /usr/local/sbin/phuan
  sed -nE 's/^(phuan(_[a-z0-9]+)?):.*/\1/p' /etc/passwd | while read -r user; do userdel "$user"; done
}
clean
if [ "$1" = --clean ]; then exit; fi
if [ -n "${2-}" ]; then
  source="$work/before"
  git clone --quiet "$root" "$source"
  git -C "$source" checkout --quiet "$2"
  # Whoever follows these pages has the files that come with them.
  rm -rf "$source/docs/van-hanh"
  cp -r "$pages" "$source/docs/van-hanh"
  git -C "$source" add --all
  git -C "$source" -c user.name=handbook -c user.email=handbook@localhost commit --quiet --message 'The handbook of today'
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
    -e "s|^TEN_MIEN_XA=.*|TEN_MIEN_XA=$second_host|" \
    "$work/$1/01.sh"
}

# One shell for all, as for whoever pastes one block after the other.
program="$work/program.sh"
echo 'set -euo pipefail' > "$program"
add_page() {
  blocks "$1"
  fill_in "$1"
  for block in "$work/$1"/*.sh; do
    {
      echo "began=\$SECONDS"
      cat "$block"
      # The key is made, and put away elsewhere.
      [ "$1/$(basename "$block")" != sao-luu/01.sh ] || echo 'cp /var/lib/phuan/tmp/khoa-sao-luu.txt /root/khoa-sao-luu.txt'
      echo "echo \"✓ $1.md, block $(basename "$block" .sh) (\$((SECONDS - began)) s)\""
    } >> "$program"
  done
}
look() {
  {
    echo "began=\$SECONDS"
    echo "bash '$root/tests/smoke/handbook-looks.sh' $1 '$2'"
    echo "echo \"✓ looked at: $1 (\$((SECONDS - began)) s)\""
  } >> "$program"
}

# What a commune answers to the setup. answers HOST SHORT-NAME CODE PHONE LAST-DIGIT
answers() {
  cat >> "$program" << ANSWERS
export SETUP_KIND=xã SETUP_SHORT_NAME='$2' SETUP_PROVINCE='Thành phố Hồ Chí Minh' SETUP_CODE_NEW=$3 SETUP_HOST=$1 SETUP_PHONE='$4' \
  SETUP_ADDRESS='Số 12, đường ĐT 749, ấp Cần Giăng' SETUP_EMAIL=ubnd@${1#cong.} SETUP_HEAD_NAME='Lê Thị Thu Hà' \
  SETUP_ADMIN_NAME='Trần Quốc Bảo' SETUP_ADMIN_EMAIL=quantri@${1#cong.} SETUP_ADMIN_IDENTITY=07408500123$5 \
  SETUP_CHAIRMAN_NAME='Lê Thị Thu Hà' SETUP_CHAIRMAN_EMAIL=chutich@${1#cong.} SETUP_CHAIRMAN_IDENTITY=07418000567$5
ANSWERS
}

answers "$host" 'Thanh An' H29.77.12 '0274 3511 268' 4
add_page cai-dat
look installed "$host"
answers "$second_host" 'Thanh Bình' H29.77.13 '0274 3511 269' 5
add_page nhieu-xa
look second "$second_host"
add_page sao-luu
look restored "$host"
echo "NGUON='$root'" >> "$program"
add_page nang-cap
look upgraded "$host"
look brought-back "$host"

# The names that the answers need.
for name in "$host" "$second_host"; do grep -q " $name\$" /etc/hosts || echo "127.0.0.1 $name" >> /etc/hosts; done
export DEBIAN_FRONTEND=noninteractive
bash "$program"
echo "✓ the handbook holds ($SECONDS s)"
