// The settings: demo mode needs none, live mode starts with all of them or not at all.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { configWarnings, loadConfig } from '#app/server/config.server.ts';
import { deriveSecrets } from '#app/server/derived-secrets.server.ts';
import { keepDemoSecrets } from '#app/server/demo/secrets.server.ts';
import { live } from '../support/live-settings.ts';

const demoSecrets = () => ({ keys: 'd1:x', session: 'session secret', gateway: 'gateway secret' });
const never = () => {
  throw new Error('live mode makes up no secret');
};

type LiveSetting = keyof typeof live;

function problemsOf(env: Record<string, string | undefined>): string[] {
  const loaded = loadConfig(env, never);
  return loaded.ok ? [] : loaded.problems;
}

describe('demo mode', () => {
  it('starts with nothing set, for this machine alone', () => {
    const loaded = loadConfig({}, demoSecrets);
    expect(loaded).toMatchObject({
      ok: true,
      config: {
        mode: 'demo',
        host: '127.0.0.1',
        port: 3000,
        publicUrl: 'http://localhost:3000',
        vnpay: undefined,
        sessionSecret: 'session secret',
      },
    });
  });

  it('counts an empty value as not set', () => {
    expect(loadConfig({ PORT: '', SMTP_URL: ' ' }, demoSecrets)).toMatchObject({
      ok: true,
      config: { port: 3000, smtpUrl: undefined },
    });
  });

  it.each([
    ['PORT', 'ba nghìn'],
    ['PORT', '70000'],
    ['PORTAL_MODE', 'production'],
    ['DATABASE_URL', 'mysql://x'],
    ['PORTAL_KEYS', 'k1:ngan'],
    ['PORTAL_CLOCK', 'hôm qua'],
    ['LOG_LEVEL', 'ồn ào'],
    ['VNPAY_TMN_CODE', 'MOTMINH'],
    ['CLAMD_URL', 'http://clamd:3310'],
    ['CLAMD_URL', 'tcp://clamd'],
    ['OIDC_CLIENT_ID', 'motminh'],
    ['S3_BUCKET', 'phu-an'],
    ['S3_BUCKET', 'Phú An'],
    ['S3_ENDPOINT', 'https://khoa:bi-mat@kho.vi-du'],
    ['FILES_PLACE', 's3'],
    ['OIDC_SCOPE', 'profile email'],
  ])('names %s when it cannot be "%s"', (name, value) => {
    const loaded = loadConfig({ [name]: value }, demoSecrets);
    expect(loaded.ok).toBe(false);
    const others =
      { VNPAY_TMN_CODE: 'VNPAY_', OIDC_CLIENT_ID: 'OIDC_', S3_BUCKET: 'S3_' }[name] ?? `${name}: `;
    expect(loaded.ok ? [] : loaded.problems.filter((problem) => !problem.startsWith(others))).toEqual([]);
  });

  it('makes its secrets once and keeps them to itself', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'secrets-'));
    try {
      const first = keepDemoSecrets(folder);
      expect(keepDemoSecrets(folder)).toEqual(first);
      const file = path.join(folder, 'secrets.json');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readFileSync(file, 'utf8')).toContain(first.session);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('live mode', () => {
  it.each(['localhost', '127.0.0.1:5433', '[::1]'])(
    'takes a database of this machine (%s) as it is',
    (host) => {
      expect(problemsOf({ ...live, DATABASE_URL: `postgres://portal:x@${host}/portal` })).toEqual([]);
    },
  );

  it('starts when everything is set, without making up a secret', () => {
    expect(problemsOf(live)).toEqual([]);
  });

  const gateway = ['VNPAY_TMN_CODE', 'VNPAY_HASH_SECRET', 'VNPAY_URL', 'VNPAY_API_URL'] as const;
  const isOfGateway = (name: string) => gateway.some((one) => one === name);

  it.each(
    Object.keys(live).filter((name): name is LiveSetting => name !== 'PORTAL_MODE' && !isOfGateway(name)),
  )('does not start without %s', (name) => {
    expect(problemsOf({ ...live, [name]: undefined })).toEqual([`${name}: bắt buộc khi PORTAL_MODE=live`]);
  });

  it('starts without a payment gateway and says what follows, but not with a part of one', () => {
    const without = { ...live, ...Object.fromEntries(gateway.map((name) => [name, undefined])) };
    const loaded = loadConfig(without, never);
    expect(loaded.ok ? configWarnings(loaded.config).filter((words) => words.includes('VNPAY')) : []).toEqual(
      [expect.stringContaining('mức độ 3')],
    );
    for (const name of gateway)
      expect(problemsOf({ ...live, [name]: undefined })).toEqual([
        expect.stringMatching(`^${name}: .*bỏ cả bốn`),
      ]);
  });

  it.each([
    ['SESSION_SECRET', 'change-me-change-me-change-me-change-me'],
    ['SESSION_SECRET', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['PORTAL_KEYS', 'k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='],
    ['VNPAY_URL', 'https://phuanbinhduong.gov.vn/vnpay-gia-lap/thanh-toan'],
    ['MAIL_FROM', 'khong-tra-loi@demo.phuan'],
    ['PUBLIC_URL', 'http://phuanbinhduong.gov.vn'],
    ['PORTAL_CLOCK', '2026-11-24T08:00:00+07:00'],
    ['VNPAY_URL', 'http://pay.vnpay.vn/vpcpay.html'],
    ['VNPAY_API_URL', 'http://merchant.vnpay.vn/merchant_webapi/api/transaction'],
    ['SMTP_URL', 'smtp://mail.internal:587?ignoreTLS=true'],
    ['SMTP_URL', 'smtps://mail.internal?tls.rejectUnauthorized=false'],
    ['DATABASE_URL', 'postgres://portal:x@db.internal/portal'],
    ['DATABASE_URL', 'postgres://portal:x@db.internal/portal?sslmode=require'],
    ['DATABASE_URL', 'postgres://portal:x@db.internal/portal?sslmode=verify-full&ssl=false'],
    ['DATABASE_URL', 'postgres://portal:x@localhost/portal?host=db.internal'],
    ['APP_DATABASE_URL', 'postgres://phuan_app:x@10.0.0.7/portal?sslmode=verify-ca'],
    ['PAGES_DATABASE_URL', 'postgres://phuan_app:x@10.0.0.7/portal'],
  ])('does not start with a default, guessable, unencrypted or demonstration value of %s', (name, value) => {
    const app = 'postgres://phuan_app:x@localhost/portal';
    const problems = problemsOf({ ...live, APP_DATABASE_URL: app, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
  });

  it.each([
    ['https://id.example/realm', true, true],
    ['http://id.example/realm', false, false],
    ['http://localhost:8080/realm', false, true],
  ])(
    'a provider of identities at %s is taken: live %s, in a demonstration %s',
    (OIDC_ISSUER, inLive, inDemo) => {
      const provider = { OIDC_ISSUER, OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'rT8xQ2vL9mK4wZ7pB3nH' };
      const problems = problemsOf({ ...live, ...provider });
      expect(problems.map((problem) => problem.split(':')[0])).toEqual(inLive ? [] : ['OIDC_ISSUER']);
      expect(loadConfig(provider, demoSecrets).ok).toBe(inDemo);
    },
  );
});

it.each([
  ['https://kho.vi-du.gov.vn', true],
  ['http://127.0.0.1:9000/', true],
  ['http://kho.vi-du.gov.vn', false],
])('files of live mode go to %s: %s', (S3_ENDPOINT, isTaken) => {
  const secret = 'rT8xQ2vL9mK4wZ7pB3nH';
  const named = {
    ...{ S3_ENDPOINT, S3_BUCKET: 'phu-an', S3_ACCESS_KEY_ID: 'PHUAN' },
    S3_SECRET_ACCESS_KEY: secret,
  };
  const problems = problemsOf({ ...live, ...named });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(isTaken ? [] : ['S3_ENDPOINT']);
  expect(problemsOf({ ...live, ...named, S3_SECRET_ACCESS_KEY: 'default-secret' })).not.toEqual([]);
  expect(loadConfig(named, demoSecrets)).toMatchObject({ config: { files: { place: 's3' } } });
  expect(loadConfig({ ...named, FILES_PLACE: 'disk' }, demoSecrets)).toMatchObject({
    config: { files: { place: 'disk', s3: { region: 'us-east-1', bucket: 'phu-an' } } },
  });
});

it.each([
  ['smtp://mail.internal:587', true],
  ['smtps://mail.internal', true],
  ['smtp://localhost:25', false],
  ['smtp://127.0.0.1', false],
  ['smtp://localhost.evil.example', true],
])('mail of live mode over %s goes encrypted or not at all: %s', (SMTP_URL, smtpRequiresTls) => {
  expect(loadConfig({ ...live, SMTP_URL }, never)).toMatchObject({ ok: true, config: { smtpRequiresTls } });
  expect(loadConfig({ SMTP_URL }, demoSecrets)).toMatchObject({ config: { smtpRequiresTls: false } });
});

it('a demonstration that others reach says so', () => {
  const warningsOf = (env: Record<string, string>) => {
    const loaded = loadConfig(env, demoSecrets);
    return loaded.ok ? configWarnings(loaded.config) : undefined;
  };
  for (const alone of [{}, { HOST: '::1' }, { PUBLIC_URL: 'http://127.0.0.1:3000' }])
    expect(warningsOf(alone)).toEqual([]);
  expect(warningsOf({ PUBLIC_URL: 'https://phuanbinhduong.gov.vn' })).toEqual([
    expect.stringContaining('PORTAL_MODE=live'),
  ]);
  expect(warningsOf({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('HOST=0.0.0.0')]);
});

it('each use of the one secret has a key of its own', () => {
  const one = deriveSecrets(live.SESSION_SECRET);
  const keys = Object.values({ ...one });
  expect(new Set([...keys, live.SESSION_SECRET]).size).toBe(keys.length + 1);
  expect(deriveSecrets(live.SESSION_SECRET)).toEqual(one);
  expect(deriveSecrets(`${live.SESSION_SECRET}x`).cookies).not.toBe(one.cookies);
  for (const key of keys) expect(key).toHaveLength(43);
});

it.each([
  ['20.20.2', true],
  ['22.13.0', false],
  ['24.22.3', false],
])('live mode on Node %s is told that nobody mends it any more: %s', (node, told) => {
  const loaded = loadConfig(live, never);
  expect(loaded.ok && configWarnings(loaded.config, node).join().includes(`Node ${node}`)).toBe(told);
  // Whoever tries the portal may do so on what he has.
  const tried = loadConfig({}, demoSecrets);
  expect(tried.ok && configWarnings(tried.config, node)).toEqual([]);
});

const smsGateway = {
  SMS_URL: 'https://sms.tinh.gov.vn/gui',
  SMS_TOKEN: 'tR7wQ2xB',
  SMS_SENDER: 'UBND PHU AN',
};

describe('a gateway for short messages', () => {
  it('is whole or not there; live mode does without one, and says so', () => {
    const without = loadConfig(live, never);
    expect(without).toMatchObject({ ok: true, config: { sms: undefined } });
    expect(without.ok && configWarnings(without.config).join()).toContain('SMS_URL');
    const set = loadConfig({ ...live, ...smsGateway }, never);
    expect(set).toMatchObject({ ok: true, config: { sms: { authorization: 'Bearer {token}' } } });
    expect(set.ok && configWarnings(set.config).join()).not.toContain('SMS_URL');
    expect(problemsOf({ ...live, SMS_URL: smsGateway.SMS_URL })).toEqual([
      'SMS_TOKEN: cần có đủ SMS_URL, SMS_TOKEN và SMS_SENDER, hoặc bỏ cả ba',
      'SMS_SENDER: cần có đủ SMS_URL, SMS_TOKEN và SMS_SENDER, hoặc bỏ cả ba',
    ]);
  });

  it.each([
    ['SMS_URL', 'http://sms.tinh.gov.vn/gui', 'https://'],
    ['SMS_SENDER', 'Ủy ban', 'không dấu'],
    ['SMS_TEMPLATE', '{"to":"{toi}"}', '{to84}'],
    ['SMS_TEMPLATE', '{"to":"{to}"', 'JSON'],
    ['SMS_ACCEPTED', 'ok', 'CodeResult=100'],
  ])('is refused with %s=%s', (name, value, told) => {
    const problems = problemsOf({ ...live, ...smsGateway, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
  });
});

it('live mode without a trusted proxy is told that limits by address may be everybody’s', () => {
  const warningsOf = (env: Record<string, string>) => {
    const loaded = loadConfig(env, demoSecrets);
    return loaded.ok ? configWarnings(loaded.config, '24.22.3') : undefined;
  };
  expect(warningsOf({})).toEqual([]);
  const safe = {
    ...live,
    BACKUP_DIR: '/mnt/luu',
    BACKUP_PASSPHRASE: 'năm con cò trắng bay qua đồng',
    ...smsGateway,
  };
  expect(warningsOf({ ...safe, TRUST_PROXY: '10.0.0.1' })).toEqual([]);
  expect(warningsOf(safe)).toEqual([expect.stringContaining('TRUST_PROXY')]);
  // Under a public key nothing lies here that opens it; with the private one beside, everything does.
  const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
  const byKey = { ...safe, BACKUP_PASSPHRASE: '', BACKUP_RECIPIENT: recipient, TRUST_PROXY: '10.0.0.1' };
  expect(warningsOf(byKey)).toEqual([]);
  expect(warningsOf({ ...byKey, BACKUP_IDENTITY: 'khoa.txt' })).toEqual([
    expect.stringContaining('BACKUP_IDENTITY'),
  ]);
  expect(warningsOf({ ...byKey, BACKUP_RECIPIENT: 'age1ngan' })).toBeUndefined();
  // Đ22c: a copy beside the original, or one that everybody reads, is said to be none.
  expect(warningsOf({ ...live, ...smsGateway, TRUST_PROXY: '10.0.0.1' })).toEqual([
    expect.stringContaining('BACKUP_DIR'),
    expect.stringContaining('BACKUP_PASSPHRASE'),
  ]);
});

it.each([
  [
    { PAGES_DATABASE_URL: 'postgres://a:x@localhost:6432/p', APP_DATABASE_URL: 'postgres://a:x@localhost/p' },
    2,
  ],
  [{ ...live, PAGES_DATABASE_URL: 'postgres://a:x@localhost:6432/p' }, 1],
])('a pooler is for pages of a database that is named, under a login that is named', (env, count) => {
  const outcome = loadConfig(env, () => ({ keys: '', session: '', gateway: '' }));
  expect(outcome.ok ? [] : outcome.problems).toHaveLength(count);
});
