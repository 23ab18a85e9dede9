// What the portal hashes passwords with: the other tests run with something cheaper in its place.
import { scryptSync } from 'node:crypto';
import { expect, it } from 'vitest';

import { askerOf, attemptLimits } from '#app/domain/accounts/attempts.server.ts';
import { passwordFault, placesOf } from '#app/domain/accounts/password-rules.ts';
import { mailboxOf } from '#app/domain/personal-data/email-index.ts';
// By its file: under its name the tests have the cheaper one.
import * as real from '../../app/adapters/password-hash.server.ts';

it('A password is kept as scrypt of 32 MiB in three passes, with a salt and its cost, and opens with nothing else', async () => {
  const password = 'con trâu đi trước cái cày';
  const hash = await real.hashPassword(password);
  const [salt = '', key] = hash.split(':');
  const cost = { N: 32_768, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
  expect(scryptSync(password.normalize('NFKC'), salt, 64, cost).toString('hex')).toBe(key);
  expect(hash.endsWith(':32768:8:3')).toBe(true);
  expect((await real.hashPassword(password)).split(':')[0]).not.toBe(salt);
  expect(await real.verifyPassword({ hash, password })).toBe(true);
  expect(await real.verifyPassword({ hash, password: password.toUpperCase() })).toBe(false);
  expect(real.isOutdated(hash)).toBe(false);
});

it('A password that was stored before, or by another cost, still opens, and is to be hashed anew', async () => {
  const password = 'con trâu đi trước cái cày';
  const key = scryptSync(password.normalize('NFKC'), 'aabb', 64, { N: 16_384, r: 16, maxmem: 2 ** 26 });
  const old = `aabb:${key.toString('hex')}`;
  expect(await real.verifyPassword({ hash: old, password })).toBe(true);
  expect(await real.verifyPassword({ hash: old, password: 'khác' })).toBe(false);
  expect(real.isOutdated(old)).toBe(true);
  const cheap = await real.hashPassword(password, real.costOfNothing);
  expect(await real.verifyPassword({ hash: cheap, password })).toBe(true);
  expect(await real.verifyPassword({ hash: cheap.replace(/1$/, '2'), password })).toBe(false);
  expect(real.isOutdated(cheap)).toBe(true);
});

it('A password of a list of leaked ones, or of the names of the place, is refused', () => {
  const nobody = { name: 'Lê Văn Thử', contacts: [] };
  for (const leaked of ['qazwsxedcrfv', 'Terminator', 'RJIRFRGBDE', 'salamander'])
    expect(passwordFault(leaked, nobody)).toBe('common');
  const places = placesOf({
    ...{ name: 'Ủy ban nhân dân xã Mường Phăng', localName: 'xã Mường Phăng', place: 'Mường Phăng' },
    ...{ parents: ['huyện Tủa Chùa', 'tỉnh Điện Biên'], publicUrl: 'https://muongphang.dienbien.gov.vn' },
    email: 'ubnd@muongphangdb.vn',
  });
  for (const guess of ['MườngPhăng2026', 'tuachua@2025', 'DienBien12345', 'muongphangdb1!', 'xamuongphang']) {
    expect(passwordFault(guess, { ...nobody, places })).toBe('common');
    expect(passwordFault(guess, nobody)).not.toBe('common');
  }
});

it('A password that is guessed first is refused, however it is dressed up; a sentence of one’s own is not', () => {
  const nobody = { name: 'Lê Văn Thử', contacts: [] };
  const guessed =
    `PhuAn@2018 Matkhau@123 V1etN@m2024 P@ssw0rd123 0901234567 19901990ab 1qaz2wsx3edc anhyeuem123 tuan123456
    Admin@12345 quantri@2026 abcabcabca qwertyuiop Uybannhandan@1 abcd1234!! hanoi_saigon Aa123456@@ zaq12wsx!! Nguyễn123456
    11/11/1990! 12345678901234 poiuytrewq Yeuem1234567 congchuc2026`.split(/\s+/);
  expect(guessed.filter((guess) => passwordFault(guess, nobody) !== 'common')).toEqual([]);
  const own = [
    'ruộng sâu trâu nái',
    'cày sâu cuốc bẫm',
    'một câu dài mà chỉ tôi biết',
    'xK9#mPq2vL',
    'пароль другой',
  ];
  expect(own.filter((guess) => passwordFault(guess, nobody) !== undefined)).toEqual([]);
});

it('A password of its owner’s own parts is refused in whatever order, disguise and dress they are; so is what people are called', () => {
  const owner = { name: 'Nguyễn Văn An', contacts: ['an.nguyen90@gmail.com', '+84901234567'] };
  const parts = ['nguyen', 'van', 'an', 'Nguyễn', 'Văn', 'ẤN', 'nva', '1990', '90', '0901234567', '4567'];
  const ends = ['', '!', '@1990', '.vn'];
  const glue = ['', '.', '@'];
  const disguise = (text: string) => text.replaceAll('a', '@').replaceAll('e', '3').replaceAll('i', '1');
  const guesses = parts.flatMap((first) =>
    parts.flatMap((second) =>
      ends.flatMap((end) =>
        glue.flatMap((between) => {
          const guess = first + between + second + end;
          return [guess, disguise(guess), guess.toUpperCase(), `${end}${second}${first}${between}${first}`];
        }),
      ),
    ),
  );
  expect(guesses.length).toBeGreaterThan(5000);
  expect(guesses.filter((guess) => passwordFault(guess, owner) === undefined)).toEqual([]);
  for (const own of [
    'nguyenvanan',
    'AnNguyen@1990',
    'an19901990!',
    '0901234567an',
    'an.nguyen90@gmail.com',
    'annv123456',
  ])
    expect(passwordFault(own, owner)).toBe('personal');
  for (const name of [
    'lethihuong',
    'Lê Thị Hương',
    'huong.le1990',
    'Tr@nV4nB1nh',
    'phamthuha88',
    'toilalethihuong',
  ])
    expect(passwordFault(name, owner), name).toMatch(/^(name|common)$/);
  expect(passwordFault('lethihuong', owner)).toBe('name');
  const sentences = [
    'ruộng sâu trâu nái',
    'mai tôi đi chợ mua rau',
    'bốn mùa xanh lá me bay',
    'đường về nhà có hàng cau',
    'anh hai trồng ba cây xoài',
    'An thích ăn bún riêu cua',
    'correct horse battery staple',
    'xK9#mPq2vL',
    'văn phòng phẩm rẻ tiền quá',
    'xe đạp cũ của bà ngoại',
  ];
  expect(sentences.filter((sentence) => passwordFault(sentence, owner) !== undefined)).toEqual([]);
});

it('A mail box is one for limits, in whichever way its address is written', () => {
  const of = (...contacts: readonly string[]) => new Set(contacts.map(mailboxOf)).size;
  expect(of('a.b+1@gmail.com', 'AB@Gmail.com', ' ab@googlemail.com. ', 'a.b@gmail.com')).toBe(1);
  expect(of('a+x@phuan.vn', 'A@phuan.vn', 'a+@PHUAN.vn')).toBe(1);
  expect(of('ab@phuan.vn', 'a.b@phuan.vn', '+a@phuan.vn', '+b@phuan.vn', '+84901234567')).toBe(5);
  expect(of('a@xã.vn', 'a@xn--x-yfa.vn', 'a@XÃ.vn')).toBe(1);
  const byContact = Object.entries(attemptLimits).filter(([name]) => name.includes('Contact'));
  expect(byContact.length).toBeGreaterThan(2);
  const asker = (contact: string) => askerOf({ clientIp: '2001:db8::1' }, contact);
  expect(asker('a.b+1@gmail.com')).toBe(asker('AB@Gmail.com'));
  expect(askerOf({ clientIp: '2001:db8::2' }, 'ab@gmail.com')).toBe(asker('ab@gmail.com'));
  expect(askerOf({ clientIp: '203.0.113.1' }, 'ab@gmail.com')).not.toBe(asker('ab@gmail.com'));
  expect(byContact.filter(([, limit]) => !('by' in limit) || limit.by !== 'contact')).toEqual([]);
});
