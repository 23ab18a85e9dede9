// The handbook of whoever runs the portal, held to the portal: what it names is there, and what is there is named. Its commands are run by
// tests/smoke/handbook.sh, which takes too long for here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { factFields } from '#app/commune/facts.ts';
import { loadConfig, settingNames } from '#app/server/config.server.ts';
import { createMetrics } from '#app/server/metrics.server.ts';
import { isTooLarge } from '#app/server/request-body.server.ts';
import { settingOf } from '#app/server/setup/talk.ts';
import { stopPatienceMs } from '#app/server/shutdown.server.ts';
import { megabytes } from '#app/values/file-size.ts';

const folder = 'docs/van-hanh';
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const pages = readdirSync(folder).filter((file) => file.endsWith('.md'));
const files = readdirSync(path.join(folder, 'tep'));
const everything = [...pages.map(read), ...files.map((file) => read(`tep/${file}`))].join('\n');

const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

const setupNames: readonly string[] = [
  ...factFields.map(({ id }) => settingOf(id)),
  'SETUP_VALID_FROM',
  ...['ADMIN', 'CHAIRMAN'].flatMap((who) =>
    ['NAME', 'EMAIL', 'IDENTITY'].map((what) => `SETUP_${who}_${what}`),
  ),
];

describe('the settings', () => {
  test('are told in one page, each of them, those of the setup too', () => {
    const told = found(read('thiet-lap.md'), /`([A-Z][A-Z0-9_]*)`/g);
    expect([...settingNames, ...setupNames].filter((name) => !told.includes(name))).toEqual([]);
  });

  test('that the handbook names are there', () => {
    const named = found(everything, /`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`/g);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => ![...settingNames, ...setupNames].includes(name))).toEqual([]);
  });

  test('of the sample file start a live portal, once the lines that are left empty for it are filled', () => {
    const lines = [...read('tep/phuan.env').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
      ([, name = '', value = '']) => [name, value.replace(/^'(.*)'$/, '$1')] as const,
    );
    expect(lines.map(([name]) => name).filter((name) => !settingNames.includes(name))).toEqual([]);
    const filled = {
      PORTAL_KEYS: 'k1:q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
      SESSION_SECRET: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
      METRICS_TOKEN: 'q83vEjRWeJCrze8SNFZ4kKvN',
      SMTP_URL: 'smtps://thu.vi-du.gov.vn',
    };
    const loaded = loadConfig({ ...Object.fromEntries(lines), ...filled }, () => {
      throw new Error('a live portal makes up no secrets');
    });
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
  });
});

describe('the proxies', () => {
  /** A body of so many bytes, as a request announces it. */
  const announcing = (bytes: number) =>
    ({
      headers: { 'content-length': String(bytes), 'content-type': 'multipart/form-data' },
    }) as IncomingMessage;

  test.each([
    ['nginx.conf', /client_max_body_size (\d+)m;/],
    ['Caddyfile', /max_size (\d+)MiB/],
  ])('%s lets through all that the portal takes, and hides the metrics', (file, pattern) => {
    const text = read(`tep/${file}`);
    const most = megabytes(Number(pattern.exec(text)?.[1]));
    expect(isTooLarge(announcing(most))).toBe(false);
    expect(isTooLarge(announcing(most + 1))).toBe(true);
    expect(text).toMatch(/metrics/);
    // Replaced: what a sender writes there himself is not believed.
    expect(text).toMatch(/X-Forwarded-For (?:\$remote_addr|\{remote_host\})/);
    expect(text).not.toContain('$proxy_add_x_forwarded_for');
  });
});

test('the service lets the portal end before it kills it', () => {
  const seconds = Number(/^TimeoutStopSec=(\d+)$/m.exec(read('tep/phuan.service'))?.[1]);
  const longestNotice = 60;
  const notice = (value: number) => loadConfig({ STOP_NOTICE_SECONDS: String(value) }, () => secrets).ok;
  const secrets = { keys: '', session: '', gateway: '' };
  expect([notice(longestNotice), notice(longestNotice + 1)]).toEqual([true, false]);
  expect(seconds).toBeGreaterThan(longestNotice + stopPatienceMs / 1000);
});

test('the service of one commune among several is that of the only one, under names of its own', () => {
  const directives = (text: string) =>
    text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const one = read('tep/phuan.service')
    .replace('của xã\n', 'của xã (%i)\n')
    .replace('/etc/phuan/phuan.env', '/etc/phuan/%i.env')
    .replaceAll(/(User=|Group=|\/var\/lib\/|\/var\/backups\/)phuan/g, '$1phuan_%i');
  expect(directives(read('tep/phuan@.service'))).toEqual(directives(one));
});

test('the alerts name what /metrics gives', async () => {
  const metrics = createMetrics({
    cache: { held: { bytes: 0, hits: 0, misses: 0 } } as Parameters<typeof createMetrics>[0]['cache'],
    waitingMails: async () => 0,
    standbys: async () => 1,
  });
  const given = found(await metrics.text(), /^# TYPE (\w+) /gm);
  const asked = found(read('tep/prometheus-alerts.yml'), /\b([a-z]+(?:_[a-z0-9]+)+)\{/g);
  expect(asked.length).toBeGreaterThan(4);
  expect(
    asked.map((name) => name.replace(/_(?:bucket|count|sum)$/, '')).filter((name) => !given.includes(name)),
  ).toEqual([]);
  const alerts = found(read('tep/prometheus-alerts.yml'), /alert: (\w+)/g);
  expect(alerts.filter((name) => !read('giam-sat.md').includes(name))).toEqual([]);
});

describe('the pages', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  test('name commands that npm has', () => {
    const named = found(everything + readFileSync('README.md', 'utf8'), /npm run ([a-z][a-z:-]*)/g);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  /** As a page of Markdown is linked to within: "2. Các gói" is "2-các-gói". */
  const anchor = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-');
  const anchorsOf = (page: string) => found(readFileSync(page, 'utf8'), /^#+ (.+)$/gm).map(anchor);

  test.each([...pages.map((page) => path.join(folder, page)), 'README.md'])(
    '%s leads to what is there',
    (page) => {
      const broken = found(readFileSync(page, 'utf8'), /\]\((?!https?:)([^)]+)\)/g).filter((link) => {
        const [file = '', at] = link.split('#');
        const target = file === '' ? page : path.join(path.dirname(page), file);
        return !existsSync(target) || (at !== undefined && !anchorsOf(target).includes(at));
      });
      expect(broken).toEqual([]);
    },
  );

  test('are all found from the first', () => {
    const linked = found(read('README.md'), /\]\(([\w-]+\.md)\)/g);
    expect(pages.filter((page) => page !== 'README.md' && !linked.includes(page))).toEqual([]);
  });

  test('use every file that comes with them', () => {
    expect(files.filter((file) => !pages.map(read).join('\n').includes(`tep/${file}`))).toEqual([]);
  });
});
