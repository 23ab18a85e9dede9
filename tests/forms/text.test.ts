// Đ9.1: text is NFC, without look-alikes and hidden characters, whichever way it comes in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkDeclaration, readWire } from '#forms/index.ts';
import { cleanLine, cleanLines, inSentence, missing, named, repairText } from '#forms/text.ts';

import { context, formOf } from './context.ts';

describe('Text', () => {
  it('Đ9.1 is stored in NFC when it was typed in NFD', () => {
    const typed = 'Nguyễn Thị Ưng, ấp Bến Giảng'.normalize('NFD');
    expect(typed).not.toBe(typed.normalize('NFC'));
    const form = formOf([{ id: 'note', kind: 'text', label: 'Ghi chú', required: true }]);
    const checked = checkDeclaration(form, readWire([['note', typed]]), context);
    expect(checked).toMatchObject({ ok: true, answers: { note: 'Nguyễn Thị Ưng, ấp Bến Giảng' } });
    // Values that never passed readWire are repaired as well.
    expect(checkDeclaration(form, { note: typed }, context)).toMatchObject({
      ok: true,
      answers: { note: typed.normalize('NFC') },
    });
  });

  it('Đ9.1 is NFC whatever was typed, and repairing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        for (const clean of [repairText(typed), cleanLine(typed), cleanLines(typed)]) {
          expect(clean.normalize('NFC')).toBe(clean);
        }
        expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed));
        expect(cleanLines(cleanLines(typed))).toBe(cleanLines(typed));
      }),
    );
  });

  it('Đ9.1 has đ for the letters that only look like it', () => {
    expect(cleanLine('Ðặng ðình Ɖức ɖi')).toBe('Đặng đình Đức đi');
  });

  it('Đ9.1 composes letters that a zero-width character held apart', () => {
    expect(cleanLine('e\u200B\u0302\u0323')).toBe('ệ');
  });

  it('has single plain spaces and no hidden characters', () => {
    expect(cleanLine('\u00A0Phú\u00A0\u00A0An\u200B\uFEFF \t xã\u202E ')).toBe('Phú An xã');
    expect(cleanLine('a\u0000b\uD800c')).toBe('abc');
  });

  it('keeps its line breaks where several lines are asked for', () => {
    expect(cleanLines('một\r\nhai\n\n\n\nba  bốn ')).toBe('một\nhai\n\nba bốn');
    expect(cleanLine('một\nhai')).toBe('một hai');
  });

  it('of a label stands inside a sentence, and a question stays a question', () => {
    expect(inSentence('Họ và tên')).toBe('họ và tên');
    expect(inSentence('CCCD của mẹ')).toBe('CCCD của mẹ');
    expect(missing({ label: 'Ưu tiên' }, 'Chọn')).toBe('Chọn ưu tiên');
    const count = { label: 'Kết hôn lần thứ mấy', missing: 'Ghi đây là lần kết hôn thứ mấy' };
    expect(missing(count, 'Nhập')).toBe('Ghi đây là lần kết hôn thứ mấy');
    expect(named(count)).toBe('câu trả lời');
    // A question that staff wrote without a message of its own.
    expect(missing({ label: 'Ủy quyền cho ai?' }, 'Nhập')).toBe('Trả lời câu hỏi này');
  });
});
