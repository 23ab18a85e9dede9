// Drafts put to the people, where a list shows them beside other content. Their own pages are those of consultations.
import { textFact } from '#app/publications/facts.ts';

import { dayText } from './fact-text.ts';
import { ItemLines } from './item-lines.tsx';
import type { KindReaders } from './section-view.ts';

export const consultation: KindReaders = {
  calendar: true,
  List: ({ lines }) => (
    <ItemLines
      lines={lines}
      label="Dự thảo lấy ý kiến"
      about={({ facts }) => `Nhận góp ý đến hết ngày ${dayText(textFact(facts, 'closesOn'))}`}
    />
  ),
};
