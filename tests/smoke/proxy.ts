// The repository's own nginx file before several processes: its addresses are put in as the handbook says, nothing else is changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { freePort } from '#db/embedded/ports.server.ts';
import { host } from './live-commune.ts';
import { programOf, type Programs } from './programs.ts';

/** @returns https, on this machine; the certificate is its own */
export async function startProxy(programs: Programs, ports: readonly number[]): Promise<string> {
  const place = programs.folder('nginx');
  const [plain, secure] = [await freePort(), await freePort()];
  programs.run(programOf('openssl', 'openssl'), [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', `/CN=${host}`],
    ...['-keyout', join(place, 'khoa.pem'), '-out', join(place, 'chung-thu.pem')],
  ]);
  const put = (text: string, what: string | RegExp, by: string): string => {
    const changed = text.replaceAll(what instanceof RegExp ? new RegExp(what, 'gm') : what, by);
    if (changed === text) throw new Error(`nginx.conf no longer has ${String(what)}`);
    return changed;
  };
  let site = readFileSync('docs/van-hanh/tep/nginx.conf', 'utf8');
  site = put(site, '  # server 127.0.0.1:3001 max_fails=0;', '  server 127.0.0.1:3001 max_fails=0;');
  for (const [at, port] of ports.entries()) site = put(site, `127.0.0.1:${3000 + at}`, `127.0.0.1:${port}`);
  site = put(site, /^ {2}listen \[::\].*\n/, '');
  site = put(site, /listen 80;/, `listen 127.0.0.1:${plain};`);
  site = put(site, /listen 443 ssl;/, `listen 127.0.0.1:${secure} ssl;`);
  site = put(site, 'cong.vi-du.gov.vn', host);
  // The port belongs to the address here.
  site = put(site, 'proxy_set_header Host $host;', 'proxy_set_header Host $http_host;');
  site = put(site, 'X-Forwarded-Host $host;', 'X-Forwarded-Host $http_host;');
  site = put(site, '/etc/ssl/phuan', place);
  site = put(site, '/var/log/nginx', place);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(place, name)};`,
  );
  writeFileSync(
    join(place, 'nginx.conf'),
    `pid ${join(place, 'pid')};\nevents {}\nhttp {\n${temporary.join('\n')}\n${site}\n}\n`,
  );
  const nginx = programs.start('nginx', programOf('nginx', 'nginx'), [
    ...['-p', place, '-e', join(place, 'error.log'), '-c', join(place, 'nginx.conf'), '-g', 'daemon off;'],
  ]);
  const url = `https://${host}:${secure}`;
  for (let tries = 0; tries < 50; tries += 1) {
    if (nginx.child.exitCode !== null) break;
    if (await fetch(`https://127.0.0.1:${secure}`).catch(() => undefined)) return url;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`no nginx:\n${nginx.said()}\n${readFileSync(join(place, 'error.log'), 'utf8')}`);
}
