// A procedure with every component (Đ15) as text for paper, in the order of its page.
import { acceptsOnlinePayment, acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';
import { limitNotes, limitStages } from '#catalog/limit-words.ts';
import { channelLabels, partyLabels } from '#catalog/procedure-lists.ts';
import { sectors } from '#catalog/sectors.ts';
import type { ComponentId } from '#catalog/components.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';

import { tariffText } from '../../../components/fees/fee-text.ts';
import { levelSentence } from '../../../components/level-mark/level-mark.tsx';
import { deliveryWays } from './delivery-ways.ts';

const dashed = (items: readonly string[]) => items.map((item) => `– ${item}`);

const described: Readonly<Record<ComponentId, (procedure: Procedure) => Omit<SheetPart, 'quiet'>>> = {
  documents: ({ documents, sets }) => ({
    heading: 'Thành phần, số lượng hồ sơ',
    lines: [
      ...dashed(
        documents.map(
          ({ name, required, condition }) =>
            `${name}${required ? '' : ' (nếu có)'}${condition === undefined ? '' : `: ${condition}`}`,
        ),
      ),
      `Số lượng: ${String(sets).padStart(2, '0')} bộ hồ sơ.`,
    ],
  }),
  level: (procedure) => ({
    heading: 'Mức độ dịch vụ công',
    lines: [
      `Mức độ ${procedure.level}: ${levelSentence(procedure.level, acceptsOnlinePayment(procedure))}.`,
      procedure.levelReason,
    ],
  }),
  handling: ({ handling }) => ({
    heading: 'Các bước thực hiện',
    lines: handling.map(({ party, title }, index) => `${index + 1}. ${partyLabels[party]}: ${title}`),
  }),
  channels: ({ channels }) => ({
    heading: 'Cách nộp hồ sơ',
    lines: dashed(channels.map((channel) => channelLabels[channel])),
  }),
  timeLimit: ({ timeLimit }) => ({
    heading: 'Thời hạn giải quyết',
    lines: [
      timeLimit.wording,
      ...dashed(limitStages(timeLimit)),
      ...limitNotes(timeLimit),
      ...(timeLimit.law === undefined ? [] : [`Căn cứ: ${timeLimit.law}.`]),
    ],
  }),
  charges: ({ charges }) => ({
    heading: 'Phí, lệ phí',
    lines:
      charges.kind === 'free'
        ? ['Không mất phí.']
        : dashed(charges.items.map(({ name, tariff }) => `${name}: ${tariffText(tariff)}`)),
  }),
  audience: ({ audience, eligibility }) => ({
    heading: 'Ai làm được thủ tục này',
    lines: [eligibility, ...dashed(audience)],
  }),
  conditions: ({ conditions }) => ({ heading: 'Yêu cầu, điều kiện', lines: [conditions] }),
  authority: ({ authority }) => ({
    heading: 'Cơ quan thực hiện',
    rows: [
      { label: 'Tiếp nhận và trả kết quả', value: authority.receives },
      { label: 'Tham mưu giải quyết', value: authority.prepares },
      { label: 'Quyết định', value: authority.decides },
    ],
  }),
  results: (procedure) => ({
    heading: 'Kết quả',
    lines: [
      ...dashed(procedure.results),
      ...(acceptsOnlineSubmission(procedure)
        ? [`Nộp trực tuyến thì nhận kết quả ${deliveryWays(procedure)}.`]
        : []),
    ],
  }),
  responsibilities: ({ responsibilities: { applicant, commune } }) => ({
    heading: 'Trách nhiệm các bên',
    lines: ['Người nộp hồ sơ:', ...dashed(applicant), 'Ủy ban nhân dân xã:', ...dashed(commune)],
  }),
  legalBases: ({ legalBases }) => ({
    heading: 'Căn cứ pháp lý',
    lines: dashed(
      legalBases.map(
        ({ number, title, replaces }) =>
          `${title === undefined ? number : `${title} (${number})`}${replaces === undefined ? '' : `, thay ${replaces}`}`,
      ),
    ),
  }),
  naming: ({ otherNames, code, sector }) => ({
    heading: 'Tên và mã thủ tục',
    rows: [
      ...(otherNames.length === 0 ? [] : [{ label: 'Còn gọi là', value: otherNames.join('; ') }]),
      { label: 'Mã thủ tục', value: code },
      { label: 'Lĩnh vực', value: sectors[sector] },
    ],
  }),
};

export const procedureParts = (procedure: Procedure): readonly SheetPart[] =>
  (Object.keys(described) as ComponentId[]).map((component) => ({
    ...described[component](procedure),
    // What no source vouches for is never told as certain, on paper neither.
    quiet: procedure.toReview
      .filter((note) => note.component === component)
      .map(({ note }) => `Đang được rà soát: ${note}`),
  }));

/** Đ8.3: who tells it, and after which texts. */
export const procedureOrigin = ({ legalBases }: Pick<Procedure, 'legalBases'>, unit: string) => ({
  author: unit,
  source: legalBases.map(({ number }) => number).join('; '),
});
