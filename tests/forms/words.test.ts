// Dates, moments and amounts in words, as official papers write them.
import { describe, expect, it } from 'vitest';

import { checkDeclaration, derivedText } from '#forms/index.ts';
import { amountInWords, dateInWords, momentInWords, numberInWords } from '#forms/words.ts';

import { context, day, formOf } from './context.ts';

describe('In words', () => {
  it.each([
    ['2026-11-24', 'Ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    ['2005-04-05', 'Ngày năm tháng tư năm hai nghìn không trăm linh năm'],
    ['1999-12-21', 'Ngày hai mươi mốt tháng mười hai năm một nghìn chín trăm chín mươi chín'],
    ['2000-01-15', 'Ngày mười lăm tháng một năm hai nghìn'],
    ['1950', 'Năm một nghìn chín trăm năm mươi'],
    ['1950-10', 'Tháng mười năm một nghìn chín trăm năm mươi'],
  ])('the date %s is “%s”', (iso, words) => {
    expect(dateInWords(iso)).toBe(words);
  });

  it.each([
    [
      '2026-11-24T08:30',
      'Tám giờ ba mươi phút, ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu',
    ],
    ['2026-11-24T00', 'Không giờ, ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    ['2026-11-24', 'Ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu'],
  ])('the moment %s is “%s”', (moment, words) => {
    expect(momentInWords(moment)).toBe(words);
  });

  it.each([
    [8_000, 'Tám nghìn đồng'],
    [10_800_000, 'Mười triệu tám trăm nghìn đồng'],
    [1_000_005, 'Một triệu không trăm linh năm đồng'],
    [2_000_000_000, 'Hai tỷ đồng'],
    [0, 'Không đồng'],
  ])('the amount %d is “%s”', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it('only whole, safe numbers are read', () => {
    for (const wrong of [-1, 1.5, Number.NaN, 1e21]) expect(() => numberInWords(wrong)).toThrow(RangeError);
  });

  it('a derived field is computed from its source and cannot be sent', () => {
    const form = formOf([
      { id: 'birth', kind: 'date', label: 'Ngày sinh', required: true },
      {
        id: 'words',
        kind: 'derived',
        label: 'Bằng chữ',
        required: false,
        from: 'birth',
        as: 'date-in-words',
      },
    ]);
    const wire = { birth: day('2000-01-15'), words: 'Ngày bịa' };
    const checked = checkDeclaration(form, wire, context);
    expect(checked).toMatchObject({ ok: true, answers: { words: 'Ngày mười lăm tháng một năm hai nghìn' } });
    expect(derivedText(form, 'words', wire, context)).toBe('Ngày mười lăm tháng một năm hai nghìn');
    expect(derivedText(form, 'words', { birth: { day: 'x' } }, context)).toBe('');
  });
});
