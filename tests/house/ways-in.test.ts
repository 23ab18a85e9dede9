// One door to what lets somebody into an account: whoever changes it elsewhere forgets the sessions and the links that rest on it.
import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const door = 'db/queries/ways-in.server.ts';

test('sessions, passwords, second factors and places of sign-in are written in one file alone', () => {
  const files = ['app', 'db']
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
    )
    .filter((file) => /\.tsx?$/.test(file) && file !== door);
  const writes =
    /\.(insert|update|delete)\(\s*(sessions|credentials|signInPlaces|secondFactors|recoveryCodes|trustedDevices|linkedIdentities)\b|\b(insert into|update|delete from) (sessions|credentials|sign_in_places|second_factors|recovery_codes|trusted_devices|linked_identities)\b/;
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => writes.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('each function there that changes a password or a contact ends what rests on it', () => {
  const source = readFileSync(door, 'utf8');
  const functions = source.split(/^export async function /m).slice(1);
  const changing = functions.filter(
    (text) =>
      /\.(insert|update|delete)\(credentials\)|\.update\(users\)/.test(text) &&
      !/^(?:insert|renewPasswordHash)/.test(text),
  );
  expect(changing.map((text) => /^\w+/.exec(text)?.[0])).toEqual([
    ...['setPassword', 'takePasswordAway', 'setContact', 'setAccountClosed', 'eraseAccount'],
  ]);
  expect(changing.filter((text) => !/endWaysIn\(|endOtherSessions\(/.test(text))).toEqual([]);
});
