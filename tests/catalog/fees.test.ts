// What a declaration costs: the law's own examples, exemptions, and properties for any answers at all.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import {
  assess,
  countedItems,
  exemptionsOf,
  findProcedureBySlug,
  formatVnd,
  procedures,
  readBatch,
  vnd,
  type Charges,
} from '#catalog/index.ts';
import { FeeSum } from '#app/ui/components/fees/fee-sum.tsx';
import { feeNotes, feeSummary, sumText } from '#app/ui/components/fees/fee-text.ts';
import { enquiryMessage } from '#catalog/assess.ts';

function chargesOf(slug: string): Charges {
  const procedure = findProcedureBySlug(slug);
  if (!procedure) throw new Error(`no procedure ${slug}`);
  return procedure.charges;
}

describe('fees', () => {
  it.each([
    [1, 1, 2000],
    [2, 3, 12_000],
    [5, 2, 14_000],
    [198, 1, 200_000],
    [300, 2, 400_000],
  ])('certify %i pages in %i copies for %i đồng (TT 226/2016)', (pages, copies, amount) => {
    const assessed = assess(chargesOf('chung-thuc-ban-sao'), { papers: [{ pages, copies }] });
    expect(assessed.total).toBe(amount);
    expect(assessed.lines.map((line) => line.quantity)).toEqual([copies]);
  });

  it.each([
    ['ban-sao-trich-luc-ho-tich', { copies: 3, pages: 1 }, '3 bản × 8.000 đồng = 24.000 đồng'],
    ['chung-thuc-ban-sao', { copies: 2, pages: 5 }, '2 bản × 7.000 đồng = 14.000 đồng'],
  ] as const)('are told as a sum: %s', (slug, batch, text) => {
    const [item] = countedItems(chargesOf(slug));
    expect(item && sumText(item, batch)).toBe(text);
    expect(readBatch(String(batch.copies), String(batch.pages))).toEqual(batch);
    for (const wrong of ['', '0', '-1', 'ba', '1000', '1.000', '1e3', null])
      expect(readBatch(wrong, '1')).toBeUndefined();
    const page = renderToStaticMarkup(
      createElement(FeeSum, { charges: chargesOf(slug), enquiry: { copies: '1000', pages: '1' } }),
    );
    expect(page).toContain('value="1000"');
    expect(page).toContain(enquiryMessage);
    expect(page).not.toMatch(/1 bản ×/);
  });

  it('are told beside the number that is chosen, and who pays nothing', () => {
    const charges = chargesOf('dang-ky-khai-sinh');
    expect(feeNotes(charges, {})['wantsCopies']).toMatch(/8\.000 đồng\/bản/);
    expect(feeNotes(charges, { wantsCopies: 'Không', copies: '3' })).toEqual({});
    expect(feeNotes(charges, { wantsCopies: 'Có', copies: '3' })['copies']).toMatch(
      /: 3 bản × 8\.000 đồng = 24\.000 đồng\. Được miễn: .*người thuộc hộ nghèo/,
    );
    expect(feeNotes(charges, { wantsCopies: 'Có', copies: '3' }, 'poor-household')['copies']).toMatch(
      /được miễn, theo trường hợp bạn đã chọn/,
    );
  });

  it('add up over several originals, each with its own cap', () => {
    const papers = [
      { pages: 300, copies: 2 },
      { pages: 1, copies: 1 },
    ];
    expect(assess(chargesOf('chung-thuc-ban-sao'), { papers }).total).toBe(402_000);
  });

  it('certify signatures by paper, however many sign it', () => {
    const papers = [{ signers: 3 }, { signers: 1 }];
    expect(assess(chargesOf('chung-thuc-chu-ky'), { papers }).total).toBe(20_000);
  });

  it('charge 8.000 đồng for each copy of an extract', () => {
    expect(assess(chargesOf('ban-sao-trich-luc-ho-tich'), { copies: 3 })).toEqual({
      lines: [
        { itemId: 'extract-copies', name: 'Phí cấp bản sao trích lục hộ tịch', quantity: 3, amount: 24_000 },
      ],
      total: 24_000,
      undetermined: [],
    });
    expect(formatVnd(24_000)).toBe('24.000 đồng');
  });

  it.each(['merit-family', 'poor-household', 'disability'])(
    'ask nothing for copies on the ground of %s',
    (ground) => {
      const assessed = assess(chargesOf('ban-sao-trich-luc-ho-tich'), { copies: 3 }, ground);
      expect(assessed.total).toBe(0);
      expect(assessed.lines).toMatchObject([{ quantity: 3, amount: 0, exemptedBy: ground }]);
    },
  );

  it('ignore a ground that the law does not know', () => {
    expect(
      assess(chargesOf('ban-sao-trich-luc-ho-tich'), { copies: 1 }, 'friend-of-the-chairman').total,
    ).toBe(8000);
    expect(assess(chargesOf('chung-thuc-chu-ky'), { papers: [{}] }, 'merit-family').total).toBe(10_000);
  });

  it.each(['dang-ky-khai-sinh', 'dang-ky-ket-hon', 'dang-ky-khai-tu'])(
    '%s is free unless copies are wanted',
    (slug) => {
      expect(assess(chargesOf(slug), { copies: 2 }).lines).toEqual([]);
      expect(assess(chargesOf(slug), { wantsCopies: 'Không', copies: 2 }).lines).toEqual([]);
      expect(assess(chargesOf(slug), { wantsCopies: 'Có', copies: 2 }).total).toBe(16_000);
    },
  );

  it('never guess what the province sets, and name it as paid at the desk', () => {
    const charges = chargesOf('xac-nhan-tinh-trang-hon-nhan');
    const assessed = assess(charges, {});
    expect(assessed).toMatchObject({ lines: [], total: 0, undetermined: [{ itemId: 'certificate-fee' }] });
    expect(assess(charges, {}, 'disability')).toMatchObject({ total: 0, undetermined: [] });
  });

  it('are nothing for social assistance, with the legal basis of that', () => {
    const charges = chargesOf('ho-tro-chi-phi-mai-tang');
    expect(charges).toMatchObject({ kind: 'free' });
    expect(assess(charges, {})).toEqual({ lines: [], total: 0, undetermined: [] });
    expect(exemptionsOf(charges)).toEqual([]);
  });

  it('read numbers that a form gives as text', () => {
    expect(assess(chargesOf('ban-sao-trich-luc-ho-tich'), { copies: ' 2 ' }).total).toBe(16_000);
  });
});

describe('for any answers', () => {
  const number = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.string(),
    fc.constantFrom('1e3', '-1', '٣', '', '999999999'),
  );
  const entry = fc.record({ pages: number, copies: number }, { requiredKeys: [] });
  const answers = fc.oneof(
    fc.record(
      {
        wantsCopies: fc.constantFrom('Có', 'Không'),
        copies: number,
        papers: fc.array(fc.oneof(entry, fc.anything())),
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(fc.constantFrom('wantsCopies', 'copies', 'papers'), fc.anything()),
  );
  const offered = fc.constantFrom(...procedures.map((p) => p.charges));
  const ground = fc.option(fc.constantFrom('merit-family', 'poor-household', 'disability', 'none'), {
    nil: undefined,
  });

  it('amounts are whole, non-negative, and add up to the total', () => {
    fc.assert(
      fc.property(offered, answers, ground, (charges, given, exemption) => {
        const { lines, total } = assess(charges, given, exemption);
        for (const { amount, quantity } of lines) {
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
          expect(Number.isSafeInteger(quantity) && quantity > 0).toBe(true);
        }
        expect(total).toBe(lines.reduce((sum, line) => sum + line.amount, 0));
      }),
      { numRuns: 500 },
    );
  });

  it('an exemption never makes it dearer', () => {
    fc.assert(
      fc.property(offered, answers, ground, (charges, given, exemption) => {
        expect(assess(charges, given, exemption).total).toBeLessThanOrEqual(assess(charges, given).total);
      }),
    );
  });

  it('more pages or copies never make it cheaper, and no copy exceeds the cap', () => {
    const some = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(some, some, some, some, (pages, copies, morePages, moreCopies) => {
        const charges = chargesOf('chung-thuc-ban-sao');
        const less = assess(charges, { papers: [{ pages, copies }] }).total;
        const more = assess(charges, {
          papers: [{ pages: pages + morePages, copies: copies + moreCopies }],
        }).total;
        expect(more).toBeGreaterThanOrEqual(less);
        expect(less).toBeLessThanOrEqual(200_000 * copies);
      }),
    );
  });

  it('refuses amounts that are no money', () => {
    for (const amount of [-1, 0.5, Number.NaN, Infinity, 2 ** 53])
      expect(() => vnd(amount)).toThrow(RangeError);
  });
});

describe('the line that answers what it costs', () => {
  it.each([
    ['dang-ky-khai-sinh', 'Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh'],
    ['dang-ky-khai-tu', 'Miễn phí khi đăng ký trong 15 ngày kể từ ngày người mất'],
    ['dang-ky-ket-hon', 'Miễn phí cho công dân Việt Nam cư trú trong nước'],
  ])('Đ15 %s: free first, the copies that somebody may ask for behind it', (slug, free) => {
    expect(feeSummary(chargesOf(slug))).toBe(
      `${free}; phí cấp bản sao trích lục hộ tịch, nếu bạn yêu cầu: 8.000 đồng/bản`,
    );
  });

  it.each(['khai-sinh-bao-hiem-y-te', 'khai-sinh-thuong-tru-bao-hiem-y-te'])(
    'Đ15 %s: free on a condition says the condition',
    (slug) => {
      expect(feeSummary(chargesOf(slug))).toBe('Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh');
    },
  );

  it('never leads with the price of what is asked for besides', () => {
    for (const { slug, charges } of procedures)
      if (charges.kind === 'charged' && charges.items.every(({ when }) => when !== undefined))
        expect(charges.freeService, slug).toBeTruthy();
  });
});
