// Whatever the portal puts into a browser is bound to its host: one of few doors writes it, and each gives it the name that says so.
import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readAllCookie } from '#app/http/read-releases.ts';
import { readingCookie, usualReading } from '#app/http/reading-settings.ts';
import { signedCookie } from '#app/http/signed-cookie.server.ts';
import { cookieLine } from '#app/domain/accounts/cookies.server.ts';
import { readReleases } from '#app/server/releases.server.ts';
import { menuCookie } from '#app/ui/components/workspace/menu-groups.ts';

/** Those that make one. */
const doors = [
  'app/domain/accounts/cookies.server.ts',
  'app/http/signed-cookie.server.ts',
  'app/values/kept-choice.ts',
];

test('V3.3.1, V3.3.3: nothing else makes a cookie', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `app/${name}`);
  expect(files.length).toBeGreaterThan(1000);
  const making = files.filter((file) =>
    /Max-Age|SameSite=|createCookie\(|res\.cookie\(/.test(readFileSync(file, 'utf8')),
  );
  expect(making.toSorted()).toEqual(doors);
});

test('V3.3.1, V3.3.3: over https each is bound to the host; without, none says what no browser would take', async () => {
  const of = async (secure: boolean) => {
    const unit = { publicUrl: secure ? 'https://phuan.vn' : 'http://localhost:3000' } as never;
    const context = { portal: { secure, cookieSecret: 'known to the test' } } as never;
    return [
      cookieLine({ unit }, { name: 'phuan.session', sameSite: 'Lax' }, 'x', 1000),
      await signedCookie(context, 'tin', 10).serialize('x'),
      readAllCookie(readReleases(), secure),
      readingCookie({ ...usualReading, text: 'large' }, secure),
      readingCookie(usualReading, secure),
      menuCookie('', 'tin-bai', true, secure),
    ];
  };
  for (const line of await of(true)) {
    expect(line).toMatch(/^__Host-phuan\.[\w-]+=/);
    for (const part of [/; Path=\/(?:;|$)/, /; Secure(?:;|$)/, /; SameSite=(?:Lax|Strict)(?:;|$)/])
      expect(line).toMatch(part);
    expect(line).not.toMatch(/Domain=/i);
  }
  for (const line of await of(false)) expect(line).not.toMatch(/__Host-|Secure/);
});

test('V9.2.2: what was signed for one cookie is worth nothing in another', async () => {
  const context = { portal: { secure: false, cookieSecret: 'known to the test' } } as never;
  const [one, other] = [signedCookie(context, 'mot', 10), signedCookie(context, 'hai', 10)];
  const line = (await one.serialize({ id: 'x' })).split(';')[0] ?? '';
  expect(await one.parse(line)).toEqual({ id: 'x' });
  expect(await other.parse(line.replace('phuan.mot=', 'phuan.hai='))).toBeNull();
});
