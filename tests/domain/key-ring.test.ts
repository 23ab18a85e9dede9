// What is sealed opens under its own key, for what it belongs to, and unaltered: or not at all. And what stands in every portal
// opens, is found and is signed as it was: another form of a key would lose it all.
import { expect, test } from 'vitest';

import { accountIndex, commenterIndex, emailIndex } from '#app/domain/personal-data/email-index.ts';
import { indexApplicant, phoneIndex } from '#app/domain/personal-data/applicant-index.ts';
import {
  databaseSecrets,
  generateKey,
  openKeyRing,
  ringProof,
} from '#app/domain/personal-data/key-ring.server.ts';
import { openJson, openOrUndefined, sealJson } from '#app/domain/personal-data/sealed-json.server.ts';
import { testKeySpec } from '../support/keys.ts';

const keys = openKeyRing(testKeySpec);
const other = generateKey('b');
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const clear = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const sealed = keys.seal(Buffer.from('Nguyễn Văn An'), 'profile:an');

test('What was sealed opens for what it belongs to alone, and not when any part of it is another', () => {
  expect(clear(keys.open(sealed, 'profile:an'))).toBe('Nguyễn Văn An');
  expect(() => keys.open(sealed, 'profile:binh')).toThrow();
  for (const place of sealed.keys()) {
    const altered = Buffer.from(sealed);
    altered[place] = (altered[place] ?? 0) ^ 1;
    expect(() => keys.open(altered, 'profile:an'), String(place)).toThrow();
  }
  for (const length of [0, 4, 16, 31, sealed.length - 1])
    expect(() => keys.open(sealed.subarray(0, length), 'profile:an'), String(length)).toThrow();
  // The same twice is not the same.
  expect(hex(keys.seal(Buffer.from('Nguyễn Văn An'), 'profile:an'))).not.toBe(hex(sealed));
});

test('A list goes on where one value does not open; one alone is an error', () => {
  const value = sealJson(keys, { name: 'An' }, 'dossier:1');
  expect(openJson(keys, value, 'dossier:1')).toEqual({ name: 'An' });
  expect(openOrUndefined(keys, value, 'dossier:1')).toEqual({ name: 'An' });
  expect(openOrUndefined(keys, value, 'dossier:2')).toBeUndefined();
  expect(() => openJson(keys, value, 'dossier:2')).toThrow();
});

test('The first key of a ring seals, each opens; indexes, signature and login hang on the oldest, chains on each', () => {
  const both = openKeyRing(`${other}, ${testKeySpec},`);
  expect(clear(both.open(sealed, 'profile:an'))).toBe('Nguyễn Văn An');
  const anew = both.seal(Buffer.from('x'), 'c');
  expect(clear(openKeyRing(other).open(anew, 'c'))).toBe('x');
  expect(() => keys.open(anew, 'c')).toThrow('not in the ring');
  expect(hex(both.blindIndex('1'))).toBe(hex(keys.blindIndex('1')));
  expect(hex(openKeyRing(`${testKeySpec},${other}`).blindIndex('1'))).not.toBe(hex(keys.blindIndex('1')));
  const [one, rotated] = [ringProof(testKeySpec), ringProof(`${other},${testKeySpec}`)];
  expect(hex(rotated.sign(Buffer.from('x')))).toBe(hex(one.sign(Buffer.from('x'))));
  expect(rotated.fingerprints).toEqual([...ringProof(other).fingerprints, ...one.fingerprints]);
  const [before, after] = [databaseSecrets(testKeySpec), databaseSecrets(`${other},${testKeySpec}`)];
  expect(after.passwordOf('portal_app')).toBe(before.passwordOf('portal_app'));
  expect(after.passwordOf('portal_app')).not.toBe(after.passwordOf('another'));
  expect([before.chains.current, after.chains.current]).toEqual(['test', 'b']);
  expect(after.chains.mac('test', 'x')).toEqual(before.chains.mac('test', 'x'));
  expect(after.chains.mac('b', 'x')).not.toEqual(after.chains.mac('test', 'x'));
  expect(before.chains.mac('b', 'x')).toBeUndefined();
});

test.each([
  ...['', ' , ', 'test', ':AAAA', 'fives:' + Buffer.alloc(32).toString('base64')],
  ...[31, 33].map((bytes) => `test:${Buffer.alloc(bytes).toString('base64')}`),
])('“%s” is no ring', (spec) => {
  for (const open of [openKeyRing, ringProof, databaseSecrets])
    expect(() => open(spec)).toThrow('PORTAL_KEYS');
});

test('The forms are what is stored in every portal', () => {
  const stored =
    '746573745c89de32a2035b38f302ca1c9ec30d04dbf90705a20be5c1fe48b6d198cf527676d90997f94ad4bc9f22412c';
  expect(clear(keys.open(Buffer.from(stored, 'hex'), 'profile:an'))).toBe('Nguyễn Văn An');
  expect({
    number: hex(keys.blindIndex(' 052201004321 ')),
    subscriber: hex(emailIndex(keys, 'subscriber', ' An@Vidu.vn')),
    commenter: hex(commenterIndex(keys, 'an@vidu.vn')),
    sender: hex(emailIndex(keys, 'sender', 'an@vidu.vn')),
    phone: hex(phoneIndex(keys, '+84 905 123 456')),
    name: indexApplicant(keys, '7c9e6679-7425-40de-944b-e07fc1f90ae7', { name: 'Nguyễn Văn An' }),
    fingerprints: ringProof(testKeySpec).fingerprints,
    signature: hex(ringProof(testKeySpec).sign(Buffer.from('x'))),
    password: databaseSecrets(testKeySpec).passwordOf('portal_app'),
  }).toEqual({
    number: '1aeddb3cd16e55f4f52531f5940a62f8b0bca09410c949a8b047b0eb4aa48d1c',
    subscriber: '9374e99b8f28c5f7fc2277eb28bf824df7859fddb5e0267cc98ccd4c0d1365f6',
    commenter: 'c9c0d7d9f9be196d8dfbf84999d7de235baf1265db64e4edae12a146c4c591f3',
    sender: 'bbf3ebb7e8d67976eaeeae994d1b62eaca0a66003c36e180a6165009dac9638a',
    phone: '02ad28e528ae07f2faaa4e6132b8ec09285a7da18fd5ee8897e2eb97847deb19',
    name: {
      nameBuckets: [116, 153, 198, 312, 322, 485, 776, 867],
      ...{ phoneIndex: null, identities: [], indexedBy: '2:1bf207013794366c' },
    },
    fingerprints: ['test 70d06bbbdb3f7a678a616a4d1b7a38ab'],
    signature: '3569a8109bb0ad874063717bef6d7539f964b4d42787d3a586aa03a2f4a48eac',
    password: 'KVy71N-lMXShYBoJWu-T9E7N2xKCm-_ZVPEcmo_8UiA',
  });
});

test('Everybody’s number in a dossier is found, each once, wherever it stands; what is none is not', () => {
  const numbers = ['052201004321', '123456789'];
  const told = {
    father: { identity: { number: numbers[0] } },
    children: [{ number: numbers[1] }, { number: numbers[0] }],
    ...{ short: '12345678', ten: '1234567890', long: '0522010043210', words: 'số 123456789', none: null },
  };
  const { identities } = indexApplicant(keys, 'x', { name: 'An', names: told });
  expect(identities.map(hex)).toEqual(numbers.map((number) => hex(keys.blindIndex(number))));
});

test('Who comments with his account is found by its address, or by the account where it has none', () => {
  const withMail = { userId: 'an', email: 'An@Vidu.vn' };
  expect(hex(accountIndex(keys, withMail))).toBe(hex(commenterIndex(keys, 'an@vidu.vn')));
  expect(hex(accountIndex(keys, { userId: 'an' }))).not.toBe(hex(accountIndex(keys, { userId: 'binh' })));
});
