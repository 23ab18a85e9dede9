// What a procedure costs, in words: one line for lists, examples computed by the catalog for the page.
import { assess, countedItems, price, type Batch } from '#catalog/assess.ts';
import { freeWords, type ChargeItem, type Charges, type Tariff } from '#catalog/charges.ts';
import { formatVnd } from '#catalog/money.ts';
import type { Paying } from '#catalog/offer.ts';
import { own } from '#forms/own.ts';
import { inSentence } from '#forms/text.ts';

/** "8.000 đồng/bản" */
export function tariffText(tariff: Tariff): string {
  switch (tariff.kind) {
    case 'per-unit':
      return `${formatVnd(tariff.amount)}/${tariff.unit}`;
    case 'by-page':
      return `${formatVnd(tariff.first)}/${tariff.unit} với ${tariff.firstPages} trang đầu, từ trang thứ ${tariff.firstPages + 1}: ${formatVnd(tariff.further)}/${tariff.unit}, tối đa ${formatVnd(tariff.cap)}/bản`;
    case 'set-by-province':
      return `${tariff.note.replace(/\.$/, '')}; chưa có trên Cổng`;
  }
}

/** In place of an amount that no resolution was entered for. */
const amountToCome = 'Hỏi Bộ phận Một cửa (mức thu do Hội đồng nhân dân tỉnh quy định)';

/** One line for a list of services: what everybody pays, then what is asked for besides. */
export function feeSummary(charges: Charges): string {
  if (charges.kind === 'free') return freeWords(charges);
  const items = charges.items.map(({ name, tariff, when }) => {
    const amount =
      tariff.kind === 'by-page'
        ? `Từ ${formatVnd(tariff.first)}/trang`
        : tariff.kind === 'per-unit'
          ? tariffText(tariff)
          : amountToCome;
    return when === undefined ? amount : `${inSentence(name)}, nếu bạn yêu cầu: ${inSentence(amount)}`;
  });
  const free = charges.freeService === undefined ? [] : [charges.freeService];
  return [...new Set([...free, ...items])].join('; ');
}

/** How what is charged is paid: one sentence, wherever it is said. */
export const payingSentences: Readonly<Record<Paying, string | undefined>> = {
  nothing: undefined,
  gateway: 'Bạn trả trực tuyến khi nộp hồ sơ.',
  desk: 'Bạn nộp tại Bộ phận Một cửa.',
  'when-told':
    'Số tiền chưa tính trước được. Sau khi bạn nộp hồ sơ, kế toán ghi số tiền vào hồ sơ kèm nghị quyết của tỉnh và báo cho bạn; bạn trả trực tuyến hoặc tại Bộ phận Một cửa.',
  'national-portal': 'Bạn trả theo hướng dẫn trên Cổng Dịch vụ công quốc gia.',
  resolver: 'Bạn nộp cho cơ quan giải quyết, theo hướng dẫn của cơ quan ấy. Ủy ban nhân dân không thu.',
};

export interface FeeExample {
  readonly what: string;
  readonly amount: string;
}

/** Answers that ask for so many copies of originals of so many pages. */
function answersFor(item: ChargeItem, copies: number, pages: number): Record<string, unknown> {
  const { quantity } = item;
  const when = item.when === undefined ? {} : { [item.when.field]: item.when.equals };
  if (quantity.kind === 'field') return { ...when, [quantity.field]: copies };
  if (quantity.kind === 'group') {
    const entry = {
      ...(quantity.copies === undefined ? {} : { [quantity.copies]: copies }),
      ...(quantity.pages === undefined ? {} : { [quantity.pages]: pages }),
    };
    return { ...when, [quantity.group]: [entry] };
  }
  return when;
}

/** Amounts for a few usual orders, computed as they will be for a dossier. */
export function feeExamples(item: ChargeItem): readonly FeeExample[] {
  const { tariff, quantity } = item;
  if (tariff.kind === 'set-by-province' || quantity.kind === 'constant') return [];
  const byPage = tariff.kind === 'by-page';
  const orders = byPage
    ? [
        [1, 1],
        [1, 2],
        [2, 5],
        [3, 10],
      ]
    : [
        [1, 1],
        [2, 1],
        [5, 1],
      ];
  return orders.map(([copies = 1, pages = 1]) => {
    const total = assess({ kind: 'charged', items: [item] }, answersFor(item, copies, pages)).total;
    const unit = tariff.kind === 'per-unit' ? tariff.unit : 'bản';
    return {
      what: byPage ? `${copies} ${unit}, bản chính ${pages} trang` : `${copies} ${unit}`,
      amount: formatVnd(total),
    };
  });
}

/** "3 bản × 8.000 đồng = 24.000 đồng" */
export function sumText({ tariff }: Pick<ChargeItem, 'tariff'>, batch: Batch): string {
  const unit = tariff.kind === 'per-unit' ? tariff.unit : 'bản';
  const each = price(tariff, { ...batch, copies: 1 }) ?? 0;
  return `${batch.copies} ${unit} × ${formatVnd(each)} = ${formatVnd(each * batch.copies)}`;
}

/** Who pays nothing of it; empty where everybody pays. */
export const exemptText = ({ exemptions }: Pick<ChargeItem, 'exemptions'>): string =>
  exemptions.length === 0 ? '' : `Được miễn: ${exemptions.map(({ label }) => inSentence(label)).join('; ')}.`;

/**
 * @param answers wire values or answers, as far as they are given
 * @returns by the question that a charge is counted by, what its answer comes to
 */
export function feeNotes(
  charges: Charges,
  answers: Readonly<Record<string, unknown>>,
  exemption?: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    countedItems(charges).flatMap((item) => {
      const { quantity } = item;
      if (quantity.kind === 'constant') return [];
      const [line] = assess({ kind: 'charged', items: [item] }, answers, exemption).lines;
      if (line === undefined) {
        const wanted = item.when && own(answers, item.when.field);
        if (wanted !== undefined && wanted !== '' && wanted !== item.when?.equals) return [];
        const asks = item.when?.field ?? (quantity.kind === 'field' ? quantity.field : quantity.group);
        return [[asks, `${item.name}: ${inSentence(tariffText(item.tariff))}.`]];
      }
      const sum =
        line.exemptedBy !== undefined
          ? 'được miễn, theo trường hợp bạn đã chọn'
          : quantity.kind === 'field'
            ? sumText(item, { copies: line.quantity, pages: 1 })
            : `${line.quantity} bản, ${formatVnd(line.amount)}`;
      const waived = line.exemptedBy === undefined ? exemptText(item) : '';
      return [
        [
          quantity.kind === 'field' ? quantity.field : quantity.group,
          `${item.name}: ${sum}. ${waived}`.trim(),
        ],
      ];
    }),
  );
}
