// Strategy and planning by the six fields (Đ10.5a–e), with the decision that approved each.
import { textFact } from '#app/publications/facts.ts';

import { dayText } from './fact-text.ts';
import { Grouped } from './grouped.tsx';
import { ItemLines } from './item-lines.tsx';
import type { KindReaders } from './section-view.ts';

export const planning: KindReaders = {
  List: ({ section, lines }) => (
    <Grouped lines={lines} kind={section.kind} fact="field" empty="Chưa có nội dung được công bố.">
      {(own, label) => (
        <ItemLines
          lines={own}
          label={label}
          headingLevel={3}
          about={({ facts }) =>
            `${textFact(facts, 'decision')}, ngày ${dayText(textFact(facts, 'approvedOn'))}`
          }
        />
      )}
    </Grouped>
  ),
};
