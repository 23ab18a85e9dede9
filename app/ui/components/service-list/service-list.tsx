// The catalog as people scan it: what, at which level, in how long, for how much, and whether it can be filed here (Đ14.2).
import { acceptsOnlinePayment, acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';

import { feeSummary } from '../fees/fee-text.ts';
import { Icon } from '../icon/icon.tsx';
import { LevelMark } from '../level-mark/level-mark.tsx';
import { StatusTag } from '../status-tag/status-tag.tsx';

export interface ServiceListProps {
  readonly services: readonly Procedure[];
  readonly hrefOf: (procedure: Procedure) => string;
  readonly headingLevel?: 2 | 3 | 4;
  readonly label: string;
}

export function ServiceList({ services, hrefOf, headingLevel = 3, label }: ServiceListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="service-list" aria-label={label}>
      {services.map((procedure) => (
        <li key={procedure.code} className="service-list__item">
          <div className="service-list__what">
            <Heading className="service-list__name">
              <a href={hrefOf(procedure)}>{procedure.name}</a>
            </Heading>
            <LevelMark level={procedure.level} payable={acceptsOnlinePayment(procedure)} />
          </div>
          <dl className="service-list__facts">
            <div>
              <dt>
                <Icon name="time" size={18} /> Thời hạn
              </dt>
              <dd>{limitSummary(procedure)}</dd>
            </div>
            <div>
              <dt>
                <Icon name="fee" size={18} /> Phí, lệ phí
              </dt>
              <dd>{feeSummary(procedure.charges)}</dd>
            </div>
            {acceptsOnlineSubmission(procedure) && (
              <div>
                <dt className="visually-hidden">Nộp trực tuyến</dt>
                <dd>
                  <StatusTag tone="done">Nộp trực tuyến được</StatusTag>
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** "Trong ngày", "3 ngày làm việc": the number alone; the law's own words stand on the procedure's page. */
export function limitSummary({ timeLimit }: Procedure): string {
  const units = {
    'working-day': 'ngày làm việc',
    'calendar-day': 'ngày',
    'working-hour': 'giờ làm việc',
  } as const;
  return timeLimit.value === 0 ? 'Trong ngày' : `${timeLimit.value} ${units[timeLimit.unit]}`;
}
