// Figures of quality as lines and columns of a file.
import { indexNote, indexTitle, whyRange } from '#app/quality/entered-points.ts';
import { dossierIndexIds, indexIds, type Range } from '#app/quality/points.ts';
import { aspectIds, aspects, gradeIds, grades } from '#app/quality/rating.ts';
import { componentIds, components, indexGroups, missingOf, percentOf } from '#app/quality/service-index.ts';
import type { Quality } from '#app/read-models/quality.ts';

import { bandText } from '#app/quality/quality-words.ts';

import type { SheetCell } from '../../../components/workspace/list-page.tsx';

interface FigureLine {
  readonly about: string;
  readonly of: string;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly met?: number;
  readonly among?: number;
  readonly percent?: number | undefined;
  readonly note: string;
}

const points = (about: string, of: string, range: Range | undefined, note = ''): FigureLine => ({
  about,
  of,
  least: range?.least,
  most: range?.most,
  note,
});

/** Every figure of the page, a line each. */
export function figureLines({ staff, agency, satisfaction }: Quality): readonly FigureLine[] {
  const people = staff.flatMap(({ name, averages, sum, band }) => [
    ...dossierIndexIds.map((id) => points(name, indexTitle(id), averages[id])),
    points(name, 'Tổng điểm (tối đa 10)', sum, bandText(band)),
  ]);
  const commune = 'Ủy ban nhân dân';
  const whole =
    agency === undefined
      ? []
      : [
          ...indexIds.map((id) => {
            const note = indexNote(agency.points, agency.entered, id);
            return points(commune, indexTitle(id), agency.points[id], note);
          }),
          points(
            commune,
            'Tổng điểm (tối đa 18)',
            agency.sum,
            [bandText(agency.band), whyRange(agency.points, agency.entered) ?? ''].filter(Boolean).join('. '),
          ),
          ...componentIds.map((id) => {
            const rate = agency.rates[id];
            const missing = missingOf(id);
            return {
              about: `QĐ 766: ${indexGroups[components[id].group].label}`,
              of: components[id].label,
              ...(rate !== undefined && { met: rate.met, among: rate.of, percent: percentOf(rate) }),
              note: missing === undefined ? '' : `Chưa tính. ${missing}`,
            };
          }),
        ];
  const gradeCounts = [
    { label: 'Đánh giá chung', counts: satisfaction.overall },
    ...aspectIds.map((id) => ({ label: aspects[id], counts: satisfaction.aspects[id] })),
  ].flatMap(({ label, counts }) =>
    gradeIds.map((grade) => ({
      about: 'Đánh giá của người dân',
      of: `${label}: ${grades[grade]}`,
      met: counts[grade],
      note: '',
    })),
  );
  return [...people, ...whole, ...gradeCounts];
}

export const figureColumns: readonly SheetCell<FigureLine>[] = [
  { heading: 'Của', width: 30, value: ({ about }) => about },
  { heading: 'Số liệu', width: 50, value: ({ of }) => of },
  { heading: 'Điểm thấp nhất', width: 12, kind: 'number', value: ({ least }) => least },
  { heading: 'Điểm cao nhất', width: 12, kind: 'number', value: ({ most }) => most },
  { heading: 'Số đạt', width: 10, kind: 'number', value: ({ met }) => met },
  { heading: 'Tổng số', width: 10, kind: 'number', value: ({ among }) => among },
  { heading: 'Tỷ lệ (%)', width: 10, kind: 'number', value: ({ percent }) => percent },
  { heading: 'Ghi chú', width: 60, value: ({ note }) => note },
];
