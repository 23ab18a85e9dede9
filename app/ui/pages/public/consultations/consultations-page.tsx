// Drafts put to the people, one below the other: what is open first, with how long is left (Đ10.8b).
import { paths } from '#app/addresses/paths.ts';
import type { ConsultationLine } from '#app/read-models/consultations.ts';

import { PageHeading } from '../../../components/page/page-heading.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { stateWords, timeText } from './state-words.ts';

export const stateFilters = [
  { id: 'dang-lay-y-kien', state: 'open', label: 'Đang lấy ý kiến' },
  { id: 'da-dong', state: 'closed', label: 'Đã đóng' },
  { id: 'da-tra-loi', state: 'answered', label: 'Đã trả lời' },
] as const;

export interface ConsultationsPageProps {
  readonly title: string;
  readonly intro: string;
  readonly lines: readonly ConsultationLine[];
  /** Of the filters above. */
  readonly chosen?: string | undefined;
  readonly feeds: { readonly rss: string; readonly atom: string; readonly calendar: string };
}

export function ConsultationsPage({ title, intro, lines, chosen, feeds }: ConsultationsPageProps) {
  return (
    <>
      <PageHeading lead={intro === '' ? undefined : intro}>{title}</PageHeading>
      <nav className="consultation-filters no-print" aria-label="Lọc theo tình trạng">
        <ul>
          <li>
            <a href={paths.consultations()} aria-current={chosen === undefined ? 'page' : undefined}>
              Tất cả
            </a>
          </li>
          {stateFilters.map(({ id, label }) => (
            <li key={id}>
              <a href={paths.consultations(id)} aria-current={chosen === id ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {lines.length === 0 ? (
        <p>
          {chosen === undefined
            ? 'Hiện chưa có dự thảo nào lấy ý kiến. Khi có, dự thảo được đăng ở đây và trên trang chủ.'
            : 'Không có dự thảo nào ở tình trạng này.'}
        </p>
      ) : (
        <ConsultationLines lines={lines} />
      )}
      <p className="section-feeds no-print small">
        Theo dõi: <a href={feeds.rss}>RSS</a>
        {' · '}
        <a href={feeds.atom}>Atom</a>
        {' · '}
        <a href={feeds.calendar}>Lịch hết hạn góp ý (.ics)</a>
      </p>
    </>
  );
}

export function ConsultationLines({
  lines,
  headingLevel = 2,
}: {
  readonly lines: readonly ConsultationLine[];
  readonly headingLevel?: 2 | 3;
}) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="item-lines" aria-label="Dự thảo lấy ý kiến">
      {lines.map((line) => (
        <li key={line.id} className="item-lines__item">
          <div className="item-lines__words">
            <Heading className="item-lines__title">
              <a href={line.href}>{line.title}</a>
            </Heading>
            <p className="item-lines__about">
              <StatusTag tone={stateWords[line.state].tone}>{stateWords[line.state].label}</StatusTag>{' '}
              {timeText(line)} · {line.comments === 0 ? 'Chưa có góp ý' : `${line.comments} góp ý`}
              {line.sample && (
                <>
                  {' '}
                  <span className="sample-mark">Nội dung mẫu</span>
                </>
              )}
            </p>
            {line.summary !== '' && <p className="item-lines__summary">{line.summary}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
