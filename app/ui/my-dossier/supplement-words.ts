// Why something is asked for again, in words.
import type { SupplementItem } from '#app/read-models/dossiers.ts';

export const problemLabels: Readonly<Record<SupplementItem['problem'], string>> = {
  wrong: 'chưa đúng',
  missing: 'còn thiếu',
  'out-of-date': 'đã hết hạn hoặc không còn đúng',
};
