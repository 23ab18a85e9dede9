// A procedure with every component (Đ15) as text for paper, in the order of its page.
import { freeWords } from '#catalog/charges.ts';
import { formatDate } from '#catalog/local-date.ts';
import { limitNotes, limitStages } from '#catalog/limit-words.ts';
import { sectors } from '#catalog/sectors.ts';
import { inPersonSentence } from '#catalog/representation.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { decidedBy, shownOf, together, type Stated } from '#catalog/stated.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';

import { payingSentences, tariffText } from '../../../components/fees/fee-text.ts';
import { levelSentence } from '../../../components/level-mark/level-mark.tsx';
import { deliveryWays } from './delivery-ways.ts';
import { decisionText } from './facts.tsx';
import { partyOf, waysInWords } from './taken-in-by.ts';

const dashed = (items: readonly string[]) => items.map((item) => `– ${item}`);

/** A part states its facts by one door, which brings the mark and the source to the paper too. */
function part<T>(
  heading: string,
  of: Stated<T>,
  contentOf: (value: T) => Pick<SheetPart, 'lines' | 'rows'>,
): SheetPart {
  const fact = shownOf(of);
  if ('withdrawn' in fact) return { heading, lines: [fact.withdrawn] };
  const { value, sentence, source } = fact;
  return {
    heading,
    ...contentOf(value),
    ...(sentence === undefined ? {} : { quiet: [`Chưa đối chiếu. ${sentence} Nguồn: ${source}.`] }),
  };
}

/** Every component of a service, in the order of its page. */
export function procedureParts(sheet: ServiceSheet): readonly SheetPart[] {
  const { facts, filing, filedInPerson, paying, otherNames, sector } = sheet;
  const { documents, sets, levelReason, audience, eligibility, results, legalBases, publication } = facts;
  return [
    part('Thành phần, số lượng hồ sơ', together({ documents, sets }), (procedure) => ({
      lines: [
        ...dashed(
          procedure.documents.map(
            ({ name, required, condition }) =>
              `${name}${required ? '' : ' (nếu có)'}${condition === undefined ? '' : `: ${condition}`}`,
          ),
        ),
        `Số lượng: ${String(procedure.sets).padStart(2, '0')} bộ hồ sơ.`,
      ],
    })),
    part('Mức độ dịch vụ công', together({ offer: sheet.offer, levelReason }), (procedure) => ({
      lines: [`Mức độ ${procedure.offer.level}: ${levelSentence(procedure.offer)}.`, procedure.levelReason],
    })),
    part('Các bước thực hiện', facts.handling, (steps) => ({
      lines: steps.map((step, index) => `${index + 1}. ${partyOf(step)}: ${step.title}`),
    })),
    part('Cách nộp hồ sơ', waysInWords(sheet), (ways) => ({
      lines: [...dashed(ways), ...(filing.at === 'national-portal' ? [`Địa chỉ: ${filing.address}`] : [])],
    })),
    part('Thời hạn giải quyết', facts.timeLimit, (limit) => ({
      lines: [
        limit.wording,
        ...dashed(limitStages(limit)),
        ...limitNotes(limit),
        ...(limit.law === undefined ? [] : [`Căn cứ: ${limit.law}.`]),
      ],
    })),
    part('Phí, lệ phí', facts.charges, (charges) => ({
      lines:
        charges.kind === 'free'
          ? [`${freeWords(charges)}.`]
          : [
              ...dashed(charges.items.map(({ name, tariff }) => `${name}: ${tariffText(tariff)}`)),
              ...[payingSentences[paying]].filter((sentence) => sentence !== undefined),
            ],
    })),
    part('Ai làm được thủ tục này', together({ audience, eligibility, filedInPerson }), (procedure) => ({
      lines: [
        procedure.eligibility,
        ...dashed(procedure.audience),
        ...(procedure.filedInPerson ? [inPersonSentence] : []),
      ],
    })),
    part('Yêu cầu, điều kiện', facts.conditions, (conditions) => ({ lines: [conditions] })),
    part('Cơ quan thực hiện', facts.authority, ({ receives, prepares, decides }) => ({
      rows: [
        { label: 'Tiếp nhận và trả kết quả', value: receives },
        { label: 'Tham mưu giải quyết', value: prepares },
        { label: 'Quyết định', value: decides },
      ],
    })),
    part('Kết quả', together({ results, ways: sheet.deliveries }), (procedure) => ({
      lines: [
        ...dashed(procedure.results),
        ...(filing.at === 'here' ? [`Nộp trực tuyến thì nhận kết quả ${deliveryWays(procedure.ways)}.`] : []),
      ],
    })),
    part('Trách nhiệm các bên', facts.responsibilities, ({ applicant, commune }) => ({
      lines: ['Người nộp hồ sơ:', ...dashed(applicant), 'Cơ quan giải quyết:', ...dashed(commune)],
    })),
    part('Căn cứ pháp lý', together({ legalBases, publication }), (procedure) => ({
      lines: [
        ...dashed(
          procedure.legalBases.map(
            ({ number, title, replaces, until }) =>
              `${title === undefined ? number : `${title} (${number})`}${replaces === undefined ? '' : `, thay ${replaces}`}${until === undefined ? '' : `; chỉ áp dụng đến hết ngày ${formatDate(until)}`}`,
          ),
        ),
        `Quyết định công bố thủ tục: ${decisionText(procedure.publication)}.`,
      ],
    })),
    part('Tên và mã thủ tục', sheet.naming, ({ code }) => ({
      rows: [
        ...(otherNames.length === 0 ? [] : [{ label: 'Còn gọi là', value: otherNames.join('; ') }]),
        { label: 'Mã thủ tục', value: code },
        { label: 'Lĩnh vực', value: sectors[sector] },
      ],
    })),
  ];
}

/** So many are named where the source stands; all of them are read under "Căn cứ pháp lý". */
const mostNamed = 3;

/** Đ8.3: who tells it, and after which texts. */
export const procedureOrigin = ({ facts }: Pick<ServiceSheet, 'facts'>, unit: string) => ({
  author: unit,
  source: decidedBy(facts.legalBases, (laws) => {
    const others = laws.length - mostNamed;
    const numbers = laws.slice(0, mostNamed).map(({ number }) => number);
    return `${numbers.join('; ')}${others > 0 ? ` và ${others} văn bản khác ở phần Căn cứ pháp lý` : ''}`;
  }),
});
