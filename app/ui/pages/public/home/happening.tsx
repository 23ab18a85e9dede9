// What is happening in the commune, after the services: notices, drafts on which it asks for opinions, news, the
// leaders' week, what is to come.
import type { ReactNode } from 'react';

import { textFact } from '#app/publications/facts.ts';
import { entriesOfWeek, type WeekEntry } from '#app/publications/week.ts';
import type { ConsultationLine } from '#app/read-models/consultations.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { formatLongDate } from '#catalog/local-date.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { ConsultationLines } from '../consultations/consultations-page.tsx';
import { momentText } from '../sections/fact-text.ts';
import { ItemLines } from '../sections/item-lines.tsx';

export interface HappeningProps {
  readonly today: string;
  /** What the commune directs and lets know (Đ10.3). */
  readonly notices: readonly ItemLine[];
  readonly news: readonly ItemLine[];
  /** Open or to come, the one that closes first ahead (Đ10.8b). */
  readonly consultations: readonly ConsultationLine[];
  /** Soonest first. */
  readonly events: readonly ItemLine[];
  readonly week?: ItemLine | undefined;
  /** Sections to go on to, where they are open. */
  readonly sections: {
    readonly notices?: SectionLink | undefined;
    readonly news?: SectionLink | undefined;
    readonly consultations?: SectionLink | undefined;
    readonly events?: SectionLink | undefined;
    readonly week?: SectionLink | undefined;
  };
}

interface SectionLink {
  readonly title: string;
  readonly path: string;
}

/** The nearest two with something on them. */
const mostDays = 2;

export function Happening(props: HappeningProps) {
  const { today, notices, news, consultations, events, week, sections } = props;
  return (
    <div className="home-news">
      <div>
        <Block id="thong-bao" title="Thông báo, chỉ đạo" section={sections.notices}>
          {notices.length === 0 ? undefined : (
            <ItemLines lines={notices} label="Thông báo, chỉ đạo" headingLevel={3} pictures={false} />
          )}
        </Block>
        <Block id="dang-lay-y-kien" title="Đang lấy ý kiến" section={sections.consultations}>
          {consultations.length === 0 ? undefined : (
            <ConsultationLines lines={consultations} headingLevel={3} />
          )}
        </Block>
        <Block id="tin-moi" title="Tin mới" section={sections.news}>
          {news.length === 0 ? undefined : <ItemLines lines={news} label="Tin mới" headingLevel={3} lead />}
        </Block>
      </div>
      <div>
        <Block id="lich-tuan" title="Lịch làm việc của lãnh đạo" section={sections.week}>
          {week === undefined ? undefined : <WeekAhead week={week} today={today} />}
        </Block>
        <Block id="sap-toi" title="Sự kiện sắp tới" section={sections.events}>
          {events.length === 0 ? undefined : (
            <ItemLines
              lines={events}
              label="Sự kiện sắp tới"
              headingLevel={3}
              pictures={false}
              about={({ facts }) =>
                [momentText(textFact(facts, 'startsAt')), textFact(facts, 'place')]
                  .filter((part) => part !== '')
                  .join(' · ')
              }
            />
          )}
        </Block>
      </div>
    </div>
  );
}

/** A section that is closed has no block; one that is open and empty says so. */
function Block({
  id,
  title,
  section,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly section: SectionLink | undefined;
  readonly children: ReactNode;
}) {
  if (section === undefined) return null;
  return (
    <section className="home-block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children ?? <p className="quiet">Hiện chưa có nội dung nào.</p>}
      <p>
        <a href={section.path}>Xem tất cả: {section.title}</a>
      </p>
    </section>
  );
}

function WeekAhead({ week, today }: { readonly week: ItemLine; readonly today: string }) {
  const ahead = entriesOfWeek(week.facts).filter(({ date }) => date >= today);
  if (ahead.length === 0) {
    return (
      <p>
        Tuần này không còn buổi nào. Lịch đã đăng: <ItemTitle of={week.title} href={week.href} />
      </p>
    );
  }
  return (
    <>
      <dl className="home-week">
        {[...new Set(ahead.map(({ date }) => date))].slice(0, mostDays).map((date) => (
          <div key={date} className="home-week__day">
            <dt>
              {date === today && 'Hôm nay, '}
              {formatLongDate(date)}
            </dt>
            {ahead
              .filter((entry) => entry.date === date)
              .map((entry, index) => (
                <Hour key={index} entry={entry} />
              ))}
          </div>
        ))}
      </dl>
      <p>
        <ItemTitle of={week.title} href={week.href} />
        <Origin author={week.author} source={week.source} />
      </p>
    </>
  );
}

function Hour({ entry }: { readonly entry: WeekEntry }) {
  return (
    <dd className="home-week__hour">
      <span className="home-week__time">{entry.time}</span>
      <span>
        {entry.what}
        <span className="home-week__where">
          {[entry.who, entry.where].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
    </dd>
  );
}
