// The catalog as people scan it: what, at which level, in how long, for how much, and where it can be filed (Đ14.2).
import type { ClockPolicy } from '#catalog/clock-policy.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';

import { feeSummary } from '../fees/fee-text.ts';
import { Icon } from '../icon/icon.tsx';
import { LevelMark } from '../level-mark/level-mark.tsx';
import { Fact } from '../stated/stated.tsx';
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
          <div className="service-list__what">
            <Heading className="service-list__name">
              <a href={hrefOf(service)}>{service.name}</a>
            </Heading>
            <LevelMark offer={service.offer} />
          </div>
          <dl className="service-list__facts">
            <div>
              <dt>
                <Icon name="time" size={18} /> Thời hạn
              </dt>
              <dd>
                <Fact of={service.facts.timeLimit}>{limitSummary}</Fact>
              </dd>
            </div>
            <div>
              <dt>
                <Icon name="fee" size={18} /> Phí, lệ phí
              </dt>
              <dd>
                <Fact of={service.facts.charges}>{feeSummary}</Fact>
              </dd>
            </div>
            <FiledOnline service={service} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function FiledOnline({ service: { filing } }: { readonly service: ServiceSheet }) {
  if (filing.at !== 'here' && filing.at !== 'national-portal') return null;
  return (
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
