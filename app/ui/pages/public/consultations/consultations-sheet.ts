// The list of drafts put to the people as text for paper (Đ10.8b, Đ13.1c).
import { titleInWords } from '#app/publications/item-title.ts';
import type { ConsultationLine } from '#app/read-models/consultations.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';

import { originText } from '../../../components/origin/origin.tsx';
import { stateWords, timeText } from './state-words.ts';

/** @param publicUrl the portal's own, before the address of each draft */
export const consultationParts = (
  lines: readonly ConsultationLine[],
  publicUrl: string,
): readonly SheetPart[] =>
  lines.map((line) => ({
    heading: titleInWords(line.title),
    rows: [
      { label: 'Tình trạng', value: `${stateWords[line.state].label}. ${timeText(line)}` },
      { label: 'Loại dự thảo', value: line.draftKind },
      { label: 'Góp ý', value: line.comments === 0 ? 'Chưa có góp ý' : `${line.comments} góp ý` },
    ],
    lines: line.summary === '' ? [] : [line.summary],
    quiet: [originText(line), publicUrl + line.href],
  }));
