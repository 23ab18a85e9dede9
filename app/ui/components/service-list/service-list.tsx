// The catalog as people scan it: what, where it can be filed, in how long, for how much, and at which level that is (Đ14.2).
import type { ClockPolicy } from '#catalog/clock-policy.ts';
import { openingWayLabels } from '#catalog/opening.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { together, type Stated } from '#catalog/stated.ts';

import { feeSummary } from '../fees/fee-text.ts';
import { Icon } from '../icon/icon.tsx';
import { ListFact } from '../stated/stated.tsx';
import { StatusTag, type Tone } from '../status-tag/status-tag.tsx';

export interface ServiceListProps {
  readonly services: readonly ServiceSheet[];
  readonly hrefOf: (service: ServiceSheet) => string;
  readonly headingLevel?: 2 | 3 | 4;
  readonly label: string;
}

export function ServiceList({ services, hrefOf, headingLevel = 3, label }: ServiceListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="service-list" aria-label={label}>
      {services.map((service) => (
        <li key={service.code} className="service-list__item">
          <Heading className="service-list__name">
            <a href={hrefOf(service)}>{service.name}</a>
          </Heading>
          <ServiceLine service={service} />
        </li>
      ))}
    </ul>
  );
}

/** @returns the facts that a line of the list shows, by which its page judges whether to say `ListNotice` */
export const listedFacts = ({ offer, facts }: ServiceSheet): readonly Stated<unknown>[] => [
  offer,
  facts.timeLimit,
  facts.charges,
];

/** Where it is filed, in how long, for how much, and what the regulation calls that: one line, without marks. */
function ServiceLine({ service }: { readonly service: ServiceSheet }) {
  const { offer, facts } = service;
  const charges = together({ of: offer, charged: facts.charges });
  const where = filedNow(service);
  return (
    <dl className="service-list__facts">
      <div>
        <dt className="visually-hidden">Cách nộp</dt>
        <dd>
          <StatusTag tone={where.tone}>{where.words}</StatusTag>
        </dd>
      </div>
      <div>
        <dt>
          <Icon name="time" size={18} /> <span className="service-list__label">Thời hạn</span>
        </dt>
        <dd>
          <ListFact of={facts.timeLimit}>{limitSummary}</ListFact>
        </dd>
      </div>
      <div>
        <dt>
          <Icon name="fee" size={18} /> <span className="service-list__label">Phí, lệ phí</span>
        </dt>
        <dd>
          <ListFact of={charges}>
            {({ of, charged }) =>
              of.paying === 'gateway' ? `${feeSummary(charged)}, nộp trực tuyến được` : feeSummary(charged)
            }
          </ListFact>
        </dd>
      </div>
      <div>
        <dt className="visually-hidden">Cung cấp ở</dt>
        <dd className="service-list__level">
          <ListFact of={offer}>{({ level }) => `Mức độ ${level}`}</ListFact>
        </dd>
      </div>
    </dl>
  );
}

/** @returns where it is filed now */
const filedNow = ({ opening, filing }: ServiceSheet) =>
  opening.way === 'closed'
    ? { tone: 'neutral' as const, words: openingWayLabels.closed }
    : filedAt[filing.at];

const filedAt: Readonly<
  Record<ServiceSheet['filing']['at'], { readonly tone: Tone; readonly words: string }>
> = {
  here: { tone: 'done', words: 'Nộp trực tuyến được' },
  'national-portal': { tone: 'progress', words: 'Nộp trên Cổng Dịch vụ công quốc gia' },
  'desk-with-form': { tone: 'neutral', words: 'Khai tờ khai trên máy, nộp hồ sơ giấy' },
  resolver: { tone: 'neutral', words: 'Nộp tại cơ quan giải quyết' },
  desk: { tone: 'neutral', words: 'Nộp tại Bộ phận Một cửa' },
};

/** "Trong ngày", "3 ngày làm việc": the number alone; the law's own words stand on the procedure's page. */
export function limitSummary({ value, unit }: ClockPolicy): string {
  const units = {
    'working-day': 'ngày làm việc',
    'calendar-day': 'ngày',
    'working-hour': 'giờ làm việc',
  } as const;
  return value === 0 ? 'Trong ngày' : `${value} ${units[unit]}`;
}
