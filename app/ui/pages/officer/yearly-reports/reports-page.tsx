// The register of the reports of the years: what was sent when, what is due, what can be begun.
import { paths } from '#app/addresses/paths.ts';
import { reportStates } from '#app/publications/yearly-report/steps.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { ReportRegister } from '#app/read-models/yearly-reports.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface ReportsPageProps {
  readonly desk: Desk;
  readonly register: ReportRegister;
  readonly reply?: DeskReply | undefined;
}

export function ReportsPage({
  desk,
  register: { lines, toStart, mayStart, notices },
  reply,
}: ReportsPageProps) {
  return (
    <DeskPage desk={desk} heading="Báo cáo năm" caption="Điều 23">
      <ErrorSummary problems={reply?.problems ?? []} />
      <p>
        Hằng năm đơn vị báo cáo tình hình hoạt động của trang thông tin điện tử, gửi trước ngày 25/11. Cổng
        ghi sẵn số liệu; Văn phòng viết nhận xét, Chủ tịch duyệt, rồi gửi.
      </p>
      {notices.map(({ year, kind, days }) => (
        <Notification key={year} tone="important" heading={`Báo cáo năm ${year}`}>
          <p>
            {kind === 'late'
              ? `Đã quá hạn gửi ${days} ngày.`
              : days === 0
                ? 'Hôm nay là ngày cuối để gửi đúng hạn.'
                : `Còn ${days} ngày để gửi đúng hạn.`}
          </p>
        </Notification>
      ))}
      {mayStart &&
        toStart.map((year, index) => (
          <form key={year} method="post">
            <input type="hidden" name="year" value={year} />
            <ButtonGroup>
              <Button kind={index === 0 ? 'primary' : 'secondary'}>Lập báo cáo năm {year}</Button>
            </ButtonGroup>
          </form>
        ))}
      <Table
        caption="Sổ báo cáo năm"
        cards
        rows={lines}
        rowKey={({ year }) => String(year)}
        empty={
          <p>
            Chưa có báo cáo nào.{' '}
            {mayStart ? 'Bấm “Lập báo cáo” để bắt đầu.' : 'Văn phòng Ủy ban nhân dân lập báo cáo.'}
          </p>
        }
        columns={[
          {
            header: 'Năm',
            rowHeader: true,
            cell: ({ year }) => (
              <a href={paths.yearlyReport(year)} data-desk-row>
                Báo cáo năm {year}
              </a>
            ),
          },
          {
            header: 'Tình trạng',
            labelled: true,
            cell: ({ state }) => (
              <StatusTag tone={reportStates[state].tone}>{reportStates[state].label}</StatusTag>
            ),
          },
          {
            header: 'Số',
            labelled: true,
            cell: ({ number }) => (number === undefined ? '–' : `${number}/BC-UBND`),
          },
          { header: 'Người duyệt', labelled: true, cell: ({ approvedBy }) => approvedBy ?? '–' },
          {
            header: 'Ngày gửi',
            labelled: true,
            cell: ({ sentOn, lateDays = 0 }) =>
              sentOn === undefined
                ? '–'
                : `${formatDate(sentOn)}${lateDays > 0 ? ` (trễ ${lateDays} ngày)` : ''}`,
          },
          { header: 'Nơi nhận', labelled: true, cell: ({ recipients }) => recipients.join('; ') },
        ]}
      />
    </DeskPage>
  );
}
