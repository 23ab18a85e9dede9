// The leaders' week as a table: a row an hour of work, the days one after another; prints on one sheet.
import { mondayOf, entriesOfWeek, type WeekEntry } from '#app/publications/week.ts';
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { addDays, formatDate, weekdayName } from '#catalog/local-date.ts';

export function WeekGrid({ line }: { readonly line: Pick<ItemLine, 'facts'> }) {
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
