// One name for one thing: what people read holds to the table of docs/glossary.md.
import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const quoted = (cell: string): readonly string[] =>
  [...cell.matchAll(/“([^”]+)”/gu)].map(([, phrase = '']) => phrase);

const rows = (readFileSync('docs/glossary.md', 'utf8').split('## What people read')[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:thing|-)/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, thing = '', kept = '', never = '']) => ({ thing, kept: quoted(kept), never: quoted(never) }));

/** Laws in their own words. */
const quotations = /van-ban-349/u;

const texts = ['app', 'forms', 'services-catalog', 'tests/ui/pages']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => /\.tsx?$/u.test(file) && !quotations.test(file))
  // Comments are English; a sentence may go on in the next line.
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replace(/\s+/gu, ' ') }));

/** The words one after the other, no part of longer ones, at the beginning of a sentence or within it. */
function saying(phrase: string): RegExp {
  const [first = ''] = phrase;
  const rest = phrase.slice(first.length).replace(/[()/]/gu, '\\$&');
  return new RegExp(
    `(?<!\\p{L})[${first.toLocaleLowerCase('vi')}${first.toLocaleUpperCase('vi')}]${rest}(?!\\p{L})`,
    'u',
  );
}

test('every text keeps to the one name of a thing', () => {
  expect(rows.length).toBeGreaterThan(15);
  const found = rows
    .flatMap(({ never }) => never)
    .flatMap((phrase) =>
      texts.filter(({ text }) => saying(phrase).test(text)).map(({ file }) => `“${phrase}” in ${file}`),
    );
  expect(found).toEqual([]);
});

test('the names that the glossary keeps are in use', () => {
  const inUse = (phrase: string) => texts.some(({ text }) => saying(phrase).test(text));
  expect(rows.flatMap(({ kept }) => kept).filter((phrase) => !inUse(phrase))).toEqual([]);
});

test('what a resident has not sent yet is no draft: that word is of the staff', () => {
  const ofStaff =
    /catalog|form-builder|pages\/editor|routes\/editor|routes\/officer|draft-steps|draft-mail|yearly-reports|forms\/pdf/u;
  // An example is read by nobody; a comment that quotes a name is one of them.
  const others = texts.filter(
    ({ file }) => !ofStaff.test(file) && !/examples|tests\/ui|audit-events|step-table/u.test(file),
  );
  expect(others.filter(({ text }) => saying('bản nháp').test(text)).map(({ file }) => file)).toEqual([]);
});

test('the portal is written with a capital; a gate, a port and what others run are not', () => {
  const other =
    /(?:trước|trực|vị trí|trang hoặc|một số|là) cổng|cổng (?:thanh toán|tin nhắn|mạng|web|trường|chợ)/giu;
  expect(
    texts
      .filter(({ text }) => /(?<!\p{L})cổng(?!\p{L})/u.test(text.replace(other, '')))
      .map(({ file }) => file),
  ).toEqual([]);
});

test('a letter addresses its reader in one way, wherever it is written', () => {
  // Whole files of letters, and every `mail: { … }` of a table of steps.
  const letters = texts.flatMap(({ file, text }) =>
    /notifications\/(?:compose|erasure)|account-mails|comment-notices|following-mails|inquiry-mail|paid-mail/u.test(
      file,
    )
      ? [{ file, text }]
      : [...text.matchAll(/(?:subject|lines): .{0,400}?\]/gu)].map(([found]) => ({ file, text: found })),
  );
  expect(letters.length).toBeGreaterThan(40);
  expect(
    letters
      .filter(({ text }) => /(?<!\p{L})bạn(?!\p{L})/u.test(text))
      .map(({ file, text }) => `${file}: ${text.slice(0, 160)}`),
  ).toEqual([]);
});
