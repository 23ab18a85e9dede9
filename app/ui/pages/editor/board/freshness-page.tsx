// How every section keeps the limits of Điều 12: what is due and late now, and the figures of a year for its report.
import { paths } from '#app/addresses/paths.ts';
import { limitText } from '#app/publications/limits.ts';
import type { ConsultationsDue } from '#app/read-models/consultations.ts';
import type { FreshnessRow } from '#app/read-models/publishing.ts';
import { formatDate } from '#catalog/local-date.ts';

import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { FreshnessTag } from './board-words.tsx';

export interface FreshnessPageProps {
  readonly desk: Desk;
  readonly year: number;
  readonly rows: readonly FreshnessRow[];
  /** What is to be done of drafts put to the people. */
  readonly consultations?: ConsultationsDue;
}

type Item = FreshnessRow['items'][number] & { readonly section: string };

const sectionColumns: readonly Column<FreshnessRow>[] = [
  {
    header: 'Chuyên mục',
    rowHeader: true,
    cell: ({ section }) => (
      <>
        {section.title}
        <span className="second-line">{section.unit.name}</span>
      </>
    ),
  },
  {
    header: 'Hạn cập nhật',
    cell: ({ section }) => (section.limitDays === undefined ? 'thường xuyên' : limitText(section.limitDays)),
  },
  { header: 'Đúng hạn', numeric: true, cell: ({ counts }) => counts.onTime },
  { header: 'Đang chờ đăng', numeric: true, cell: ({ counts }) => counts.due },
  { header: 'Trễ hạn', numeric: true, cell: ({ counts }) => counts.late },
  {
    header: 'Đăng gần nhất',
    cell: ({ lastPublishedAt, daysSince }) =>
      lastPublishedAt === undefined ? (
        <span className="quiet">chưa đăng</span>
      ) : (
        <>
          {formatDate(lastPublishedAt)}
          {daysSince !== undefined && daysSince > 0 && (
            <span className="second-line">{daysSince} ngày trước</span>
          )}
        </>
      ),
  },
];

const itemColumns: readonly Column<Item>[] = [
  {
    header: 'Tin, bài',
    rowHeader: true,
    cell: (item) => (
      <>
        <a href={paths.boardItem(item.itemId)} data-desk-row="">
          {item.title}
        </a>
        <span className="second-line">{item.section}</span>
      </>
    ),
  },
  {
    header: 'Hạn đăng',
    cell: ({ lateness, limit }) => (
      <>
        {formatDate(lateness.dueOn)}
        <span className="second-line">{limit}</span>
      </>
    ),
  },
  { header: 'Tình trạng', cell: ({ lateness }) => <FreshnessTag lateness={lateness} /> },
];

export function FreshnessPage({ desk, year, rows, consultations }: FreshnessPageProps) {
  const items = rows.flatMap(({ section, items: of }) =>
    of.map((item) => ({ ...item, section: section.title })),
  );
  return (
    <DeskPage
      desk={desk}
      heading={`Thời hạn cập nhật năm ${year}`}
      caption={<a href={paths.board()}>Biên tập tin, bài</a>}
    >
      <p>
        Thời hạn tính bằng ngày làm việc, từ ngày ban hành, phê duyệt (Điều 12).{' '}
        <a href={paths.boardFreshness(year - 1)}>Xem năm {year - 1}</a>
      </p>
      <p>
        Báo cáo năm gửi trước ngày 25/11/{year} (Điều 23):{' '}
        <a href={paths.boardYearSheet(year)}>số liệu phục vụ báo cáo năm {year}</a> ·{' '}
        <a href={paths.reminders()}>thư nhắc việc buổi sáng</a>
      </p>
      <div className="queue catalog-list">
        <Table
          caption="Đang chờ đăng và trễ hạn"
          dense
          columns={itemColumns}
          rows={items}
          rowKey={({ itemId }) => itemId}
          empty={<p>Không có tin, bài nào đang chờ đăng hoặc trễ hạn.</p>}
        />
        <Table
          caption="Theo chuyên mục"
          dense
          columns={sectionColumns}
          rows={rows}
          rowKey={({ section }) => section.id}
        />
      </div>
      {consultations !== undefined && consultations.due.length > 0 && (
        <Table
          caption="Lấy ý kiến dự thảo"
          dense
          rows={consultations.due}
          rowKey={({ what, itemId }) => `${what}-${itemId}`}
          columns={[
            {
              header: 'Dự thảo',
              rowHeader: true,
              cell: ({ what, itemId, title }) =>
                consultations.opens ? (
                  <a
                    href={
                      what === 'moderation' ? paths.staffConsultation(itemId) : paths.staffAnswers(itemId)
                    }
                    data-desk-row=""
                  >
                    {title}
                  </a>
                ) : (
                  title
                ),
            },
            {
              header: 'Việc phải làm',
              cell: ({ what, waiting, toApprove }) =>
                what === 'moderation'
                  ? `Duyệt đăng ${waiting ?? 0} góp ý`
                  : what === 'end'
                    ? 'Báo cho người góp ý: dự thảo không còn trên Cổng'
                    : toApprove === undefined
                      ? 'Giải trình, tiếp thu'
                      : 'Duyệt bản giải trình, tiếp thu',
            },
            { header: 'Hạn', cell: ({ dueOn }) => formatDate(dueOn) },
            {
              header: 'Tình trạng',
              cell: ({ late }) =>
                late ? (
                  <StatusTag tone="stopped">Quá hạn</StatusTag>
                ) : (
                  <StatusTag tone="waiting">Còn hạn</StatusTag>
                ),
            },
          ]}
        />
      )}
    </DeskPage>
  );
}
