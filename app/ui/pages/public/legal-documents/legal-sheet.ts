// Legal documents that were found, as text for paper: what Đ10.6 asks of each, its source (Đ8.3), where it is read.
import { bareTitle, withMark } from '#app/publications/item-title.ts';
import { forces } from '#app/publications/legal-documents/force.ts';
import type { LegalLine } from '#app/read-models/legal-documents.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';
import { formatDate } from '#catalog/local-date.ts';

import { originText } from '../../../components/origin/origin.tsx';

/** @param publicUrl the portal's own, before the addresses of documents */
export const legalParts = (lines: readonly LegalLine[], publicUrl: string): readonly SheetPart[] =>
  lines.map((line) => ({
    heading: withMark(line.title, `${line.form} ${line.number}`),
    rows: [
      { label: 'Trích yếu', value: line.summary === '' ? bareTitle(line.title) : line.summary },
      { label: 'Cơ quan ban hành', value: line.authority },
      { label: 'Ngày ban hành', value: formatDate(line.issuedOn) },
      { label: 'Ngày có hiệu lực', value: formatDate(line.effectiveOn) },
      { label: 'Tình trạng', value: forces[line.force].label },
    ],
    quiet: [originText(line), publicUrl + line.href],
  }));
