// The catalog as people scan it: what, at which level, in how long, for how much, and where it can be filed (Đ14.2).
import type { ClockPolicy } from '#catalog/clock-policy.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { together } from '#catalog/stated.ts';

import { feeSummary } from '../fees/fee-text.ts';
import { Icon } from '../icon/icon.tsx';
import { LevelNumber } from '../level-mark/level-mark.tsx';
import { LineMark, linePart } from '../stated/stated.tsx';
import { StatusTag } from '../status-tag/status-tag.tsx';

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

/** Level, where it is filed, in how long, for how much: one line, with one mark. */
function ServiceLine({ service: { offer, facts, filing } }: { readonly service: ServiceSheet }) {
  const level = linePart(offer, (of) => <LevelNumber level={of.level} />);
  const limit = linePart(facts.timeLimit, limitSummary);
  const charges = linePart(together({ of: offer, charged: facts.charges }), ({ of, charged }) =>
    of.paying === 'gateway' ? `${feeSummary(charged)}, trả phí trực tuyến được` : feeSummary(charged),
  );
  return (
    <dl className="service-list__facts">
      <div>
        <dt className="visually-hidden">Cung cấp ở</dt>
        <dd>{level.text}</dd>
      </div>
      {(filing.at === 'here' || filing.at === 'national-portal') && (
        <div>
          <dt className="visually-hidden">Nộp trực tuyến</dt>
          <dd>
            {filing.at === 'here' ? (
              <StatusTag tone="done">Nộp trực tuyến được</StatusTag>
            ) : (
              <StatusTag tone="progress">Nộp trên Cổng Dịch vụ công quốc gia</StatusTag>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Icon name="time" size={18} /> <span className="service-list__label">Thời hạn</span>
        </dt>
        <dd>{limit.text}</dd>
      </div>
      <div>
        <dt>
          <Icon name="fee" size={18} /> <span className="service-list__label">Phí, lệ phí</span>
        </dt>
        <dd>
          {charges.text}
          <LineMark parts={[level, limit, charges]} />
        </dd>
      </div>
    </dl>
  );
}

/** "Trong ngày", "3 ngày làm việc": the number alone; the law's own words stand on the procedure's page. */
export function limitSummary({ value, unit }: ClockPolicy): string {
  const units = {
    'working-day': 'ngày làm việc',
    'calendar-day': 'ngày',
    'working-hour': 'giờ làm việc',
  } as const;
  return value === 0 ? 'Trong ngày' : `${value} ${units[unit]}`;
}
