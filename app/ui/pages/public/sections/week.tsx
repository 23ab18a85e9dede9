// The leaders' working week (Đ10.3): this week as a grid, with the way to the one before and the one after.
import { weekOf, weeksBeside, mondayOf, entriesOfWeek, type WeekEntry } from '#app/publications/week.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { textFact } from '#app/publications/facts.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { addDays, formatDate, weekdayName } from '#catalog/local-date.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { ItemLines } from './item-lines.tsx';
import type { KindReaders } from './section-view.ts';

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

/** The leaders' week as a table: a row an hour of work, the days one after another; prints on one sheet. */
function WeekGrid({ line }: { readonly line: Pick<ItemLine, 'facts'> }) {
  const monday = mondayOf(textFact(line.facts, 'monday'));
  if (monday === undefined) return null;
  const entries = entriesOfWeek(line.facts);
  const days = [...new Set(entries.map(({ date }) => date))];
  const caption = `Tuần từ ${formatDate(monday)} đến ${formatDate(addDays(monday, 6))}`;
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="govuk-table week-grid">
        <caption className="govuk-table__caption">{caption}</caption>
        <thead>
          <tr>
            {['Ngày', 'Giờ', 'Nội dung', 'Người dự', 'Địa điểm'].map((header) => (
              <th key={header} scope="col" className="govuk-table__header">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {days.map((date) => (
          <tbody key={date}>
            {entries
              .filter((entry) => entry.date === date)
              .map((entry, index, ofDay) => (
                <Row key={index} entry={entry} rows={index === 0 ? ofDay.length : 0} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ entry, rows }: { readonly entry: WeekEntry; readonly rows: number }) {
  return (
    <tr className="govuk-table__row">
      {rows > 0 && (
        <th scope="rowgroup" rowSpan={rows} className="govuk-table__header week-grid__day">
          {capitalise(weekdayName(entry.date))} <br />
          {formatDate(entry.date)}
        </th>
      )}
      <td className="govuk-table__cell week-grid__time">{entry.time}</td>
      <td className="govuk-table__cell">{entry.what}</td>
      <td className="govuk-table__cell">{entry.who}</td>
      <td className="govuk-table__cell">{entry.where}</td>
    </tr>
  );
}
