#!/bin/bash
# What is to be seen from outside of a portal that the handbook installed. Usage:
# handbook-looks.sh installed|second|restored|upgraded|brought-back HOST
set -euo pipefail
moment=$1
host=$2
portal="https://$host"
# What looks runs from these sources where they are installed, else from those of the portal.
root=$(cd "$(dirname "$0")/../.." && pwd)
[ -d "$root/node_modules" ] || root=/opt/phuan
cd "$root"
# Each commune of the machine has its own.
cat /etc/ssl/phuan*/chung-thu.pem > /tmp/handbook-certificates.pem
export NODE_EXTRA_CA_CERTS=/tmp/handbook-certificates.pem CURL_CA_BUNDLE=/tmp/handbook-certificates.pem

went() { echo "  ✓ $*"; }
# expect WHAT WANTED GOT
expect() {
  if [ "$2" != "$3" ]; then
    echo "  ✗ $1: $3, not $2" >&2
    exit 1
  fi
  went "$1: $3"
}
status() { curl --silent --output /dev/null --write-out '%{http_code}' "$@"; }

# nginx takes the new files up a moment after it was told to.
curl --silent --output /dev/null --retry 10 --retry-delay 1 --retry-all-errors "$portal/readyz"
expect 'a page over HTTP/2' '200 2' "$(curl --silent --output /dev/null --write-out '%{http_code} %{http_version}' "$portal/")"
# Of an earlier visit to another machine.
[ "$moment" != installed ] || rm -f /root/handbook-people.json
if [ "$moment" = upgraded ]; then
  version=$(sed -n 's/^  "version": "\(.*\)",/\1/p' /opt/phuan/package.json)
  (cd /opt/phuan && PATH=/opt/node/bin:$PATH npm run --silent communes) > /tmp/communes.txt || true
  cat /tmp/communes.txt
  expect 'communes that serve this version' 2 "$(grep -c " $version  *có " /tmp/communes.txt)"
fi
if [ "$moment" != installed ]; then
  # Who they are, their passwords and second factors are there still.
  node --import tsx tests/smoke/handbook-visits.ts "$portal" "$moment"
  exit
fi

expect 'http leads to https' "301 $portal/lien-he?x=1" "$(curl --silent --output /dev/null --write-out '%{http_code} %{redirect_url}' "http://$host/lien-he?x=1")"
expect 'another name is led to the own' "308" "$(status --resolve "khac.gov.vn:443:127.0.0.1" --insecure https://khac.gov.vn/)"
token=$(sed -n 's/^METRICS_TOKEN=//p' /etc/phuan/phuan.env)
for path in /metrics /metrics/ /METRICS /%6detrics //metrics /metrics.data; do
  expect "no figures from outside at $path" 404 "$(status --path-as-is --header "Authorization: Bearer $token" "$portal$path")"
done
expect 'figures for who has the token, on this machine' 200 "$(status --header "Authorization: Bearer $token" http://127.0.0.1:3000/metrics)"
expect 'none without it' 404 "$(status http://127.0.0.1:3000/metrics)"

# Sixty codes may be looked up from one address in ten minutes; whoever writes other addresses into the header is still one.
for ((n = 1; n <= 61; n++)); do
  last=$(status --header "X-Forwarded-For: 203.0.113.$n" --header "Forwarded: for=203.0.113.$n" "$portal/tra-cuu?ma=PA-0000-0000-00")
done
expect 'who forges X-Forwarded-For stays one address' 429 "$last"
expect 'another address is another' 404 "$(status --interface 127.0.0.2 "$portal/tra-cuu?ma=PA-0000-0000-00")"
grep -q 'tra-cuu' /var/log/nginx/phuan.log && { echo '  ✗ nginx writes down addresses of pages' >&2; exit 1; }
went 'nginx writes down no addresses of pages'

if [ "$(stat -c '%U %a' /etc/phuan/phuan.env)" != 'root 640' ]; then
  echo '  ✗ /etc/phuan/phuan.env is not to be read by root and the portal alone' >&2
  exit 1
fi
expect 'the portal is not root' phuan "$(ps -o user= -p "$(pgrep -f '^/opt/node/bin/node build/portal/main.js' | head -n 1)")"

systemd-analyze verify /etc/systemd/system/phuan.service
went 'systemd-analyze verify'
systemd-analyze security --offline=true --threshold=20 --no-pager /etc/systemd/system/phuan.service > /tmp/security.txt || {
  cat /tmp/security.txt
  exit 1
}
went "systemd-analyze security: $(tail -n 1 /tmp/security.txt)"

tools=$(mktemp -d)
(cd "$tools" && apt-get download caddy promtool > /dev/null 2>&1 && for one in *.deb; do dpkg -x "$one" .; done)
"$tools/usr/bin/caddy" validate --adapter caddyfile --config docs/van-hanh/tep/Caddyfile > "$tools/said" 2>&1 || {
  cat "$tools/said"
  exit 1
}
went 'caddy validate'
expect 'promtool check rules' "SUCCESS: $(grep -c '^ *- alert:' docs/van-hanh/tep/prometheus-alerts.yml) rules found" "$("$tools/usr/bin/promtool" check rules docs/van-hanh/tep/prometheus-alerts.yml | sed -n 's/^ *//; /SUCCESS/p')"
rm -rf "$tools"

node --import tsx tests/smoke/handbook-visits.ts "$portal" "$moment"
