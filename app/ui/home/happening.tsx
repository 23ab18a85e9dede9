// What is happening in the commune, after the services: news, what is to come, the leaders' week.
import { textFact } from '#app/publications/facts.ts';
import { entriesOfWeek } from '#app/publications/week.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { formatLongDate } from '#catalog/local-date.ts';

import { momentText } from '../sections/fact-text.ts';
import { ItemLines } from '../sections/item-lines.tsx';

export interface HappeningProps {
  readonly today: string;
  readonly news: readonly ItemLine[];
  /** Soonest first. */
  readonly events: readonly ItemLine[];
  readonly week?: ItemLine | undefined;
  /** Sections to go on to, where they are open. */
  readonly sections: {
    readonly news?: SectionLink | undefined;
    readonly events?: SectionLink | undefined;
    readonly week?: SectionLink | undefined;
  };
}

interface SectionLink {
  readonly title: string;
  readonly path: string;
}

const mostEntries = 5;

export function Happening({ today, news, events, week, sections }: HappeningProps) {
  if (news.length === 0 && events.length === 0 && week === undefined) return null;
  return (
    <div className="home-news">
      {news.length > 0 && (
        <section aria-labelledby="tin-moi">
          <h2 id="tin-moi">Tin mới</h2>
          <ItemLines lines={news} label="Tin mới" headingLevel={3} />
          <More section={sections.news} />
        </section>
      )}
      <div>
        {week !== undefined && (
          <section aria-labelledby="lich-tuan">
            <h2 id="lich-tuan">Lịch làm việc của lãnh đạo</h2>
            <WeekAhead week={week} today={today} />
            <More section={sections.week} />
          </section>
        )}
        {events.length > 0 && (
          <section aria-labelledby="sap-toi">
            <h2 id="sap-toi">Sự kiện sắp tới</h2>
            <ItemLines
              lines={events}
              label="Sự kiện sắp tới"
              headingLevel={3}
              pictures={false}
              about={({ facts }) =>
                `${momentText(textFact(facts, 'startsAt'))} · ${textFact(facts, 'place')}`
              }
            />
            <More section={sections.events} />
          </section>
        )}
      </div>
    </div>
  );
}

function WeekAhead({ week, today }: { readonly week: ItemLine; readonly today: string }) {
  const ahead = entriesOfWeek(week.facts).filter(({ date }) => date >= today);
  if (ahead.length === 0) {
    return (
      <p>
        <a href={week.href}>{week.title}</a>
      </p>
    );
  }
  return (
    <ul className="home-week" aria-label="Các buổi sắp tới">
      {ahead.slice(0, mostEntries).map((entry, index) => (
        <li key={index}>
          <strong>
            {entry.time}, {formatLongDate(entry.date)}
          </strong>
          <br />
          {entry.what} · {entry.where}
        </li>
      ))}
    </ul>
  );
}

function More({ section }: { readonly section: SectionLink | undefined }) {
  if (section === undefined) return null;
  return (
    <p>
      <a href={section.path}>Xem tất cả: {section.title}</a>
    </p>
  );
}
