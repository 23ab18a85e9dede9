// What the papers' typeface lacks: refused where it is typed, with the character and the field, and never an empty box
// on a paper.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import fontkit from '@pdf-lib/fontkit';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { fullNameField } from '#app/domain/personal-data/profile-form.ts';
import { longestEmail } from '#app/domain/accounts/account-words.ts';
import { signUpSchema } from '#app/domain/accounts/account-input.ts';
import { procedures } from '#catalog/procedures/index.ts';
import { checkDeclaration, checkField, forms, type FieldDefinition, type Wire } from '#forms/index.ts';
import { kindOf } from '#forms/kinds/index.ts';
import { clean } from '#forms/pdf/wrap.ts';
import { printable, unprintable } from '#forms/repertoire.ts';
import { repairText } from '#forms/text.ts';

import { context, formOf } from './context.ts';
import { address, every, group, name, paper, text } from './fields-of-every-kind.ts';

const resolve = createRequire(import.meta.url).resolve;
const faces = [
  '400Regular/Tinos_400Regular',
  '700Bold/Tinos_700Bold',
  '400Regular_Italic/Tinos_400Regular_Italic',
];
const inFonts = faces.map((face) => {
  const font: unknown = fontkit.create(readFileSync(resolve(`@expo-google-fonts/tinos/${face}.ttf`)));
  return new Set((font as { characterSet: readonly number[] }).characterSet);
});

/** What people type, block by block. */
const blocks: readonly (readonly [string, string, 'printed' | 'refused'])[] = [
  ['Basic Latin', 'Nguyen Van An 074190000002 (a/b) 50% #1 \'x\' "y"', 'printed'],
  ['Vietnamese', 'Ắ ằ ẵ ặ Ấ ẩ Ữ ự ỳ Ỹ Đ đ Ơ ớ', 'printed'],
  ['Latin of the highlands', "Êban Niê H'Hĕn Bŭn Čư̆ Ñ ö", 'printed'],
  ['Latin of Europe', 'Łódź, Škoda, Åse, Ærø, Straße, Œuvre', 'printed'],
  ['Greek', 'Αθήνα α β π', 'printed'],
  ['Cyrillic', 'Москва Володимир', 'printed'],
  ['Punctuation', '“Phú An” – ‘x’ — … • § ¶ № ° ′ ″', 'printed'],
  ['Fractions and powers', '½ ¼ ¾ m² m³ 10⁶ H₂O', 'printed'],
  ['Currency', '1.000₫ € £ ¥', 'printed'],
  ['Mathematics', '× ÷ ± ≥ ≤ ≠ ≈ √ ∞ −', 'printed'],
  ['Arrows', '→ ← ↑ ↓', 'printed'],
  ['Emoji', 'Cảm ơn 😀', 'refused'],
  ['Emoji of several parts', '👨‍👩‍👧', 'refused'],
  ['Flags', '🇻🇳', 'refused'],
  ['Emoji with a selector', '❤️', 'refused'],
  ['Ticks', '✓ ✔ ✗', 'refused'],
  ['Ballot boxes', '☐ ☑', 'refused'],
  ['Circled numbers', '①②③', 'refused'],
  ['Chinese', '阮文安', 'refused'],
  ['Japanese', 'グエン', 'refused'],
  ['Korean', '응우옌', 'refused'],
  ['Khmer', 'ខ្មែរ', 'refused'],
  ['Thai', 'ไทย', 'refused'],
  ['Lao', 'ລາວ', 'refused'],
  ['Cham', 'ꨌꩌ', 'refused'],
  ['Arabic', 'مرحبا', 'refused'],
  ['Hebrew', 'שלום', 'refused'],
  ['Devanagari', 'नमस्ते', 'refused'],
  ['Full width', 'Ａ１', 'refused'],
  ['Mathematical letters', '𝐍𝐠𝐮𝐲𝐞̂̃𝐧', 'refused'],
  ['Private use', '\uF0B7', 'refused'],
  ['The replacement character', 'a\uFFFDb', 'refused'],
];

describe('What papers can print', () => {
  it('is in every face of their typeface', () => {
    const allowed = Array.from({ length: 0x30000 }, (_, code) => code).filter(
      (code) =>
        code !== 10 &&
        (code < 0xd800 || code > 0xdfff) &&
        unprintable(String.fromCodePoint(code)).length === 0,
    );
    expect(allowed.length).toBeGreaterThan(2500);
    for (const font of inFonts) expect(allowed.filter((code) => !font.has(code))).toEqual([]);
  });

  it('leaves out of the typeface only what is written from right to left, private signs and marks that are no letters', () => {
    const left = [...(inFonts[0] ?? [])].filter(
      (code) => code > 31 && unprintable(String.fromCodePoint(code)).length > 0,
    );
    const meant = /^[\p{Script=Hebrew}\p{Co}\p{Cf}\p{Cc}\p{Cn}\uFFFC\uFFFD\u2028\u2029]$/u;
    expect(left.map((code) => String.fromCodePoint(code)).filter((letter) => !meant.test(letter))).toEqual(
      [],
    );
  });

  it('is what the catalog and the forms themselves are written in', () => {
    expect(unprintable(JSON.stringify(procedures))).toEqual([]);
    expect(unprintable(JSON.stringify(forms))).toEqual([]);
  });

  test.each(blocks)('%s: “%s” is %s', (_block, typed, fate) => {
    const checked = checkDeclaration(formOf([{ ...text, maxLength: 300 }]), { field: typed }, context);
    expect(checked.ok).toBe(fate === 'printed');
    if (checked.ok) return;
    const [problem] = checked.problems;
    const [run = ''] = unprintable(repairText(typed));
    expect(problem).toMatchObject({ path: 'field' });
    expect(problem?.message).toContain(`“${[...run].slice(0, 6).join('')}”`);
    expect(problem?.message).toContain('nơi cấp');
  });

  it('stays as it was typed on a paper; the rest is replaced in sight or by its plain form', () => {
    expect(printable('Ấp Bến Giảng – “số 5”')).toBe('Ấp Bến Giảng – “số 5”');
    expect(clean('Thiếu giấy ✓ 😀😀, xem mục ① và Ⅱ')).toBe('Thiếu giấy [?] [?], xem mục 1 và II');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        expect(unprintable(clean(typed))).toEqual([]);
      }),
    );
  });
});

describe('A character that papers lack', () => {
  it('is named at the part where it stands', () => {
    const problems = (field: FieldDefinition, wire: unknown) => {
      const checked = checkDeclaration(formOf([field]), { [field.id]: wire } as never, context);
      return checked.ok ? [] : checked.problems.map(({ path, message }) => `${path}: ${message}`);
    };
    expect(problems(address, { detail: 'Số 5 🏠', commune: 'xã Phú An', province: 'Bình Dương' })).toEqual([
      expect.stringMatching(
        /^field\.detail: Bỏ “🏠” ở ô “Số nhà, đường, hoặc tên cơ sở” của .*giấy tờ in ra/u,
      ),
    ]);
    expect(problems(name, '阮文安')).toEqual([expect.stringMatching(/^field: Bỏ “阮文安” ở họ và tên/u)]);
    expect(problems(paper, { type: 'CCCD', number: '074190000002', issuedBy: 'Công an ✓' })).toEqual([
      expect.stringContaining('field.issuedBy: Bỏ “✓” ở ô “Nơi cấp”'),
    ]);
    expect(problems(group, [{ title: 'Bằng 🎓', issued: { day: '1', month: '2', year: '2020' } }])).toEqual([
      expect.stringMatching(/^field\.0\.title: Bỏ “🎓”/u),
    ]);
  });

  it.each(every.map((field) => [field.kind, field] as const))(
    'never gets past a field of kind %s',
    (_kind, field) => {
      if (kindOf(field).readsFiles === true) return;
      const spoil = (wire: unknown): unknown =>
        typeof wire === 'string'
          ? `${wire} 😀`
          : Array.isArray(wire)
            ? wire.map(spoil)
            : Object.fromEntries(Object.entries(wire as object).map(([key, value]) => [key, spoil(value)]));
      const { answer } = checkField(field, spoil(kindOf(field).example(field, context)), context);
      expect(unprintable(JSON.stringify(answer ?? ''))).toEqual([]);
    },
  );
});

describe('A missing address', () => {
  it('is told at the box that has to be filled, not at one that may stay empty', () => {
    const messageFor = (wire: Wire) => {
      const checked = checkDeclaration(formOf([address]), wire, context);
      return checked.ok ? [] : checked.problems.map(({ path, message }) => `${path}: ${message}`);
    };
    expect(messageFor({})).toEqual(['field.place: Chọn nơi cư trú']);
    expect(messageFor({ field: { place: 'other' } })).toEqual([
      expect.stringMatching(/^field\.commune: .*ít nhất là xã, phường và tỉnh, thành phố$/),
    ]);
  });
});

describe('Signing up', () => {
  const accepts = (typed: string) =>
    signUpSchema.shape.name.safeParse(typed).success ===
    (checkField(fullNameField, typed, context).messages.length === 0);

  it.each([
    'Lê Văn Thử',
    '  Lê   Văn Thử ',
    'Nguyễn Văn 2',
    '😀',
    '阮文安',
    'a'.repeat(80),
    'a'.repeat(81),
    '-- .',
    '',
  ])('takes the name “%s” exactly when declarations do', (typed) => {
    expect(accepts(typed)).toBe(true);
  });

  it('takes any name exactly when declarations do', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), accepts));
  });

  it('takes no address that a declaration has no room for', () => {
    const email = `${'a'.repeat(60)}@${'b'.repeat(longestEmail - 60 - 4)}.vn`;
    expect(email).toHaveLength(longestEmail);
    for (const field of forms.flatMap(({ sections }) => sections.flatMap((section) => section.fields)))
      if (field.profile === 'email') expect(checkField(field, email, context).messages).toEqual([]);
    expect(signUpSchema.shape.contact.safeParse(`a${email}`).success).toBe(false);
  });
});
