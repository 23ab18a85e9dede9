// Events: what is to come first, soonest at the top; then what took place.
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { momentText } from './fact-text.ts';
import { ItemLines } from './item-lines.tsx';
import type { KindReaders } from './section-view.ts';

const startOf = (line: Pick<ItemLine, 'facts'>) => textFact(line.facts, 'startsAt');
const lastDayOf = (line: Pick<ItemLine, 'facts'>) =>
  (textFact(line.facts, 'endsAt') || startOf(line)).slice(0, 10);

const whenAndWhere = (line: Pick<ItemLine, 'facts'>) =>
  [momentText(startOf(line)), textFact(line.facts, 'place')].filter((part) => part !== '').join(' · ');

export const toCome = (lines: readonly ItemLine[], today: string) =>
  lines
    .filter((line) => lastDayOf(line) >= today)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));

export const event: KindReaders = {
  calendar: true,
  List: ({ lines, today }) => {
    const ahead = toCome(lines, today);
    const past = lines.filter((line) => lastDayOf(line) < today);
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
          { label: 'Bắt đầu', value: momentText(startOf(page)) },
          ...(ends === '' ? [] : [{ label: 'Kết thúc', value: momentText(ends) }]),
          { label: 'Địa điểm', value: textFact(page.facts, 'place') },
        ]}
      />
    );
  },
};
