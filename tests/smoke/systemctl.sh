#!/bin/bash
# Stands in for systemctl where systemd is not the first process: the few verbs of the handbook, for its three services. A portal is
# started as its unit says: its command, its user, its settings file and nothing else, no privileges, and a disk that is for reading
# outside of ReadWritePaths. What else the unit forbids is not tried so.
set -euo pipefail
# The service that is worked on: phuan, or one of several, phuan@thanhbinh.
service=
unit() {
  case $service in
    phuan@*) sed "s/%i/${service#phuan@}/g" /etc/systemd/system/phuan@.service ;;
    *) cat /etc/systemd/system/phuan.service ;;
  esac
}
pid_file() { echo "/run/stand-in-$service.pid"; }
log=/var/log/phuan-stand-in.log

values() { unit | sed -n "s/^$1=//p"; }

# As systemd reads an EnvironmentFile: NAME=value, with or without quotes around the value.
settings() {
  sed -nE "s/^([A-Z_][A-Z0-9_]*)='(.*)'\$/\1=\2/p; t; s/^([A-Z_][A-Z0-9_]*)=(.*)\$/\1=\2/p" "$(values EnvironmentFile)"
}

runs() { [ -f "$(pid_file)" ] && kill -0 "$(cat "$(pid_file)")" 2> /dev/null; }

start_portal() {
  if runs; then return; fi
  local user group writable
  user=$(values User)
  group=$(values Group)
  writable=$(values ReadWritePaths)
  mapfile -t environment < <(values Environment | tr ' ' '\n'; settings)
  read -ra command <<< "$(values ExecStart)"
  # shellcheck disable=SC2016
  setsid unshare --mount --propagation private bash -c '
    for place in $1; do mount --bind "$place" "$place"; done
    mount -t tmpfs tmpfs /tmp
    mount -o remount,bind,ro /
    shift
    exec "$@"' _ "$writable" \
    setpriv --reuid "$user" --regid "$group" --init-groups --no-new-privs --inh-caps=-all --bounding-set=-all \
    env -i "PATH=/usr/bin:/bin" "HOME=/var/lib/$user" "${environment[@]}" \
    bash -c 'umask 077; cd "$0"; exec "$@"' "$(values WorkingDirectory)" "${command[@]}" \
    < /dev/null >> "$log" 2>&1 &
  echo $! > "$(pid_file)"
}

stop_portal() {
  if runs; then
    kill "$(cat "$(pid_file)")"
    tail --pid="$(cat "$(pid_file)")" -f /dev/null
  fi
  rm -f "$(pid_file)"
}

# As systemctl does with a pattern: those that run.
named() {
  case $1 in
    *'*') for file in /run/stand-in-$1.pid; do [ ! -f "$file" ] || basename "${file#/run/stand-in-}" .pid; done ;;
    *) echo "$1" ;;
  esac
}

postgres() {
  while read -r version cluster _ status _; do
    case "$1:$status" in
      start:online* | stop:down*) ;;
      *) pg_ctlcluster "$version" "$cluster" "$1" ;;
    esac
  done < <(pg_lsclusters --no-header)
}

verb=$1
shift
if [ "$verb" = enable ]; then verb=start; fi
for service in $(for one in "$@"; do named "$one"; done); do
  case "$verb:$service" in
    *:--now | *:systemd-journald | daemon-reload:*) ;;
    start:phuan | start:phuan@*) start_portal ;;
    stop:phuan | stop:phuan@*) stop_portal ;;
    restart:phuan | restart:phuan@*) stop_portal && start_portal ;;
    start:postgresql) postgres start ;;
    restart:postgresql) postgres restart ;;
    start:nginx) pgrep -x nginx > /dev/null || nginx ;;
    reload:nginx) nginx -s reload ;;
    *)
      echo "the stand-in for systemctl knows no: $verb $service" >&2
      exit 1
      ;;
  esac
done
