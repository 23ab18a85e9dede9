// Events: what is to come first, soonest at the top; then what took place.
import { eventsAhead, isAhead } from '#app/publications/calendar-events.ts';
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { momentText } from './fact-text.ts';
import { eventMeta } from './item-meta.ts';
import { ItemLines } from './item-lines.tsx';
import type { KindReaders } from './section-view.ts';

const whenAndWhere = (line: Pick<ItemLine, 'facts'>) =>
  [momentText(textFact(line.facts, 'startsAt')), textFact(line.facts, 'place')]
    .filter((part) => part !== '')
    .join(' · ');

export const event: KindReaders = {
  calendar: true,
  meta: eventMeta,
  List: ({ lines, today }) => {
    const ahead = eventsAhead(lines, today);
    const past = lines.filter((line) => !isAhead(line, today));
    return (
      <>
        {ahead.length > 0 && (
          <section aria-labelledby="sap-dien-ra">
            <h2 id="sap-dien-ra">Sắp diễn ra</h2>
            <ItemLines lines={ahead} label="Sắp diễn ra" headingLevel={3} about={whenAndWhere} />
          </section>
        )}
        {past.length > 0 && (
          <section aria-labelledby="da-dien-ra">
            <h2 id="da-dien-ra">Đã diễn ra</h2>
            <ItemLines lines={past} label="Đã diễn ra" headingLevel={3} about={whenAndWhere} />
          </section>
        )}
      </>
    );
  },
  Facts: ({ page }) => {
    const ends = textFact(page.facts, 'endsAt');
    return (
      <SummaryList
        rows={[
          { label: 'Thời gian bắt đầu', value: momentText(textFact(page.facts, 'startsAt')) },
          ...(ends === '' ? [] : [{ label: 'Thời gian kết thúc', value: momentText(ends) }]),
          { label: 'Địa điểm', value: textFact(page.facts, 'place') },
        ]}
      />
    );
  },
};
