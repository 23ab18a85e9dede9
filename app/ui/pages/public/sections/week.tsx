// The leaders' working week (Đ10.3): this week as a grid, with the way to the one before and the one after.
import { weekOf, weeksBeside } from '#app/publications/week.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { ItemLines } from './item-lines.tsx';
import type { KindReaders } from './section-view.ts';
import { WeekGrid } from './week-grid.tsx';

function WeekWays({
  line,
  others,
}: {
  readonly line: Pick<ItemLine, 'facts'>;
  readonly others: readonly ItemLine[];
}) {
  const { before, after } = weeksBeside(others, line);
  if (before === undefined && after === undefined) return null;
  return (
    <nav className="week-ways" aria-label="Các tuần">
      {before !== undefined && (
        <a href={before.href} rel="prev">
          Tuần trước<span className="visually-hidden">: {bareTitle(before.title)}</span>
        </a>
      )}
      {after !== undefined && (
        <a href={after.href} rel="next">
          Tuần sau<span className="visually-hidden">: {bareTitle(after.title)}</span>
        </a>
      )}
    </nav>
  );
}

export const week: KindReaders = {
  calendar: true,
  others: true,
  List: ({ lines, today }) => {
    const shownWeek = weekOf(lines, today);
    if (shownWeek === undefined) return null;
    const rest = lines.filter((line) => line !== shownWeek);
    return (
      <>
        <h2>
          <ItemTitle of={shownWeek.title} href={shownWeek.href} />
        </h2>
        <WeekGrid line={shownWeek} />
        <p>
          <Origin author={shownWeek.author} source={shownWeek.source} />
        </p>
        <WeekWays line={shownWeek} others={lines} />
        {rest.length > 0 && (
          <section className="no-print" aria-labelledby="cac-tuan">
            <h2 id="cac-tuan">Các tuần khác</h2>
            <ItemLines lines={rest} label="Các tuần khác" headingLevel={3} about={() => null} />
          </section>
        )}
      </>
    );
  },
  Facts: ({ page, others = [] }) => (
    <>
      <WeekGrid line={page} />
      <WeekWays line={page} others={others} />
    </>
  ),
};
