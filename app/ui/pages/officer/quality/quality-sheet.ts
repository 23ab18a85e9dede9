// Figures of quality of a period, as text and tables for paper: what the page says, in its order.
import { indexNote, numberOf, whyRange } from '#app/quality/entered-points.ts';
import { dossierIndexIds, indexIds, indices } from '#app/quality/points.ts';
import type { Quality } from '#app/read-models/quality.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';

import { pointsText, sumText } from '#app/quality/quality-words.ts';

export function qualityParts({ dossiers, staff, agency }: Quality): readonly SheetPart[] {
  const why = agency && whyRange(agency.points, agency.entered);
  return [
    ...(agency === undefined
      ? []
      : [
          {
            heading: 'Điểm của Ủy ban nhân dân',
            lines: [sumText(agency), ...(why === undefined ? [] : [why])],
            tables: [
              {
                caption: 'Chín chỉ số của Thông tư 01/2018/TT-VPCP',
                columns: [
                  { title: 'Chỉ số', share: 4 },
                  { title: 'Điểm', share: 1.2 },
                  { title: 'Ghi chú', share: 6 },
                ],
                rows: indexIds.map((id) => [
                  `${numberOf(id)}. ${indices[id].label}`,
                  pointsText(agency.points[id]),
                  indexNote(agency.points, agency.entered, id),
                ]),
              },
            ],
          },
        ]),
    {
      heading: `Điểm của ${agency === undefined ? 'tôi' : 'từng cán bộ'}`,
      lines: [`Tính trên ${dossiers} hồ sơ đã giải quyết xong trong kỳ; tối đa 10 điểm.`],
      tables: [
        {
          caption: 'Điểm của từng cán bộ',
          columns: [
            { title: 'Cán bộ', share: 4 },
            { title: 'Hồ sơ', share: 1.2, kind: 'count' },
            ...dossierIndexIds.map((id) => ({ title: `CS ${numberOf(id)}`, share: 1.4 })),
            { title: 'Tổng', share: 1.6 },
          ],
          rows: staff.map(({ name, dossiers: count, averages, sum }) => [
            name,
            count,
            ...dossierIndexIds.map((id) => pointsText(averages[id])),
            count === 0 ? '–' : pointsText(sum),
          ]),
        },
      ],
    },
  ];
}
