// Drafts put to the people, one below the other: what is open first, with how long is left (Đ10.8b).
import { paths } from '#app/addresses/paths.ts';
import { stages, type ConsultationStage } from '#app/consultations/stages.ts';
import { consultationsFilter, type ConsultationsFilter } from '#app/lists/consultations.ts';
import type { ConsultationLine } from '#app/read-models/consultations.ts';

import { FollowLink } from '../../../components/follow/follow-link.tsx';
import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { WhichWay } from '../inquiries/which-way.tsx';
import { stateWords, timeText } from './state-words.ts';

const stageIds = Object.keys(stages) as ConsultationStage[];

export interface ConsultationsPageProps {
  readonly section: { readonly id: string; readonly title: string; readonly intro: string };
  readonly lines: readonly ConsultationLine[];
  readonly filter: ConsultationsFilter;
  readonly pages: number;
  readonly address: string;
  readonly feeds: { readonly rss: string; readonly atom: string; readonly calendar: string };
}

export function ConsultationsPage(props: ConsultationsPageProps) {
  const { section, lines, filter, pages, address, feeds } = props;
  const { stage } = filter;
  return (
    <PrintSheet address={address}>
      <PageHeading lead={section.intro === '' ? undefined : section.intro}>{section.title}</PageHeading>
      <nav className="consultation-filters no-print" aria-label="Lọc theo tình trạng">
        <ul>
          <li>
            <a href={paths.consultations()} aria-current={stage === undefined ? 'page' : undefined}>
              Tất cả
            </a>
          </li>
          {stageIds.map((id) => (
            <li key={id}>
              <a
                href={consultationsFilter.address({ stage: id })}
                aria-current={stage === id ? 'page' : undefined}
              >
                {stages[id].label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {lines.length === 0 ? (
        <p>
          {stage === undefined
            ? 'Hiện chưa có dự thảo nào lấy ý kiến. Khi có, dự thảo được đăng ở đây và trên trang chủ.'
            : 'Không có dự thảo nào ở tình trạng này.'}
        </p>
      ) : (
        <ConsultationLines lines={lines} />
      )}
      <Pagination
        page={filter.page ?? 1}
        pageCount={pages}
        hrefOf={(page) => consultationsFilter.address({ ...filter, page })}
      />
      {lines.length > 0 && (
        <PrintHint paper={consultationsFilter.address(filter, paths.itemPaper(paths.consultations()))} />
      )}
      <WhichWay here="consultation" />
      <p className="section-feeds no-print small">
        <FollowLink kind="section" target={section.id} />
        {' · '}
        <a href={feeds.rss}>RSS</a>
        {' · '}
        <a href={feeds.atom}>Atom</a>
        {' · '}
        <a href={feeds.calendar}>Lịch hết hạn góp ý (.ics)</a>
      </p>
    </PrintSheet>
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
              <ItemTitle of={line.title} href={line.href} />
            </Heading>
            <p className="item-lines__about">
              <StatusTag tone={stateWords[line.state].tone}>{stateWords[line.state].label}</StatusTag>{' '}
              {timeText(line)} · {line.comments === 0 ? 'Chưa có góp ý' : `${line.comments} góp ý`}
            </p>
            {line.summary !== '' && <p className="item-lines__summary">{line.summary}</p>}
            <p className="item-lines__origin">
              <Origin author={line.author} source={line.source} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
