// The health of the whole (Đ21.1): each figure with how it stands in words, when it was measured, and what to do.
import { paths } from '#app/addresses/paths.ts';
import type { Outage } from '#app/operation/availability.ts';
import { healthStates } from '#app/operation/health.ts';
import { pageKinds } from '#app/operation/traffic.ts';
import type { Health } from '#app/read-models/health.ts';
import { fileSize } from '#app/values/file-size.ts';
import { backupRunWords } from '#app/vocabulary/backup-runs.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { formatCount } from '../../../components/plot/plot.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface HealthPageProps {
  readonly desk: Desk;
  readonly health: Health;
}

export function HealthPage({ desk, health }: HealthPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading="Tình trạng hệ thống"
      caption={`Đo lúc ${formatMoment(health.at)}`}
      actions={
        <Button kind="secondary" href={paths.contingencyPlans()}>
          Phương án ứng cứu sự cố
        </Button>
      }
    >
      <HealthReport health={health} />
    </DeskPage>
  );
}

const causes: Readonly<Record<Outage['cause'], string>> = {
  silent: 'Cổng hoặc cơ sở dữ liệu không chạy',
  failing: 'Quá nửa yêu cầu bị lỗi',
  stopped: 'Bảo trì gấp, không báo trước đủ ngày',
};

const percent = (value: number): string =>
  `${value.toLocaleString('vi-VN', { maximumFractionDigits: value > 99.9 && value < 100 ? 3 : 2 })}%`;

export function HealthReport({ health }: Pick<HealthPageProps, 'health'>) {
  const { troubles, lines, jobs, backupRuns, times, months, outages, measuredSince } = health;
  const isWrong = ({ state }: Health['jobs'][number]) => state === 'attention' || state === 'trouble';
  const wrong = jobs.filter(isWrong);
  const sound = jobs.filter((job) => !isWrong(job));
  return (
    <>
      {troubles.length > 0 && (
        <Notification tone="important" heading={`${troubles.length} việc đã báo, chưa xử lý xong`}>
          <ul>
            {troubles.map(({ id, words, since }) => (
              <li key={id}>
                {words} <span className="quiet">(từ {formatMoment(since)})</span>
              </li>
            ))}
          </ul>
        </Notification>
      )}
      <Table
        caption="Tình trạng từng phần"
        captionHidden
        dense
        cards
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { header: 'Phần', rowHeader: true, cell: ({ label }) => <strong>{label}</strong> },
          { header: 'Tình trạng', cell: ({ state }) => <StateTag state={state} /> },
          {
            header: 'Số đo và việc cần làm',
            cell: ({ words, advice, list }) => (
              <>
                {words}
                {advice !== undefined && (
                  <span className="second-line">
                    <strong>Cần làm:</strong> {advice}
                  </span>
                )}
                {list !== undefined && (
                  <span className="second-line">
                    <a href={list.href}>{list.label}</a>
                  </span>
                )}
              </>
            ),
          },
          {
            header: 'Đo lúc',
            labelled: true,
            oneLine: true,
            cell: ({ measuredAt }) => formatMoment(measuredAt),
          },
        ]}
      />

      <h2 id="thoi-gian-hoat-dong">Thời gian hoạt động (Điều 21)</h2>
      <p className="quiet">
        {measuredSince === undefined
          ? 'Chưa có số đo: Cổng ghi nhận mỗi phút từ khi khởi động.'
          : `Mỗi phút Cổng ghi nhận một lần, từ ${formatMoment(measuredSince)}. Phút không có ghi nhận, hoặc quá nửa yêu cầu bị lỗi, là phút gián đoạn. Bảo trì đã báo trước tính riêng. Số đo giữ ba năm và vào báo cáo năm.`}
      </p>
      {months.length > 0 && (
        <Table
          caption="Theo tháng"
          dense
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            {
              header: 'Tháng',
              rowHeader: true,
              cell: ({ month }) => `${month.slice(5)}/${month.slice(0, 4)}`,
            },
            {
              header: 'Hoạt động',
              numeric: true,
              cell: (month) => (month.percent === undefined ? '–' : percent(month.percent)),
            },
            { header: 'Số lần gián đoạn', numeric: true, cell: (month) => formatCount(month.outages) },
            { header: 'Phút gián đoạn', numeric: true, cell: ({ minutesDown }) => formatCount(minutesDown) },
            {
              header: 'Phút bảo trì báo trước',
              numeric: true,
              hideOnPhone: true,
              cell: ({ minutesPlanned }) => formatCount(minutesPlanned),
            },
          ]}
        />
      )}
      {outages.length > 0 && (
        <Table
          caption="Các lần gián đoạn gần nhất"
          dense
          cards
          rows={outages}
          rowKey={({ from }) => from.toISOString()}
          columns={[
            { header: 'Từ', rowHeader: true, oneLine: true, cell: ({ from }) => formatMoment(from) },
            { header: 'Kéo dài', cell: ({ minutes }) => `${formatCount(minutes)} phút` },
            {
              header: 'Vì sao',
              cell: ({ cause }) => causes[cause],
            },
          ]}
        />
      )}

      <h2 id="thoi-gian-tra-loi">Thời gian trả lời, một giờ qua</h2>
      <Table
        caption="Thời gian trả lời theo loại trang"
        captionHidden
        dense
        rows={times}
        rowKey={({ kind }) => kind}
        empty={<p>Chưa có lượt truy cập nào trong một giờ qua.</p>}
        columns={[
          { header: 'Loại trang', rowHeader: true, cell: ({ kind }) => pageKinds[kind] },
          { header: 'Số lượt', numeric: true, cell: ({ requests }) => formatCount(requests) },
          { header: 'Thường mất', numeric: true, cell: ({ p50 }) => `${formatCount(p50)} ms` },
          { header: '95% trong', numeric: true, cell: ({ p95 }) => `${formatCount(p95)} ms` },
          { header: 'Lỗi', numeric: true, cell: ({ failed }) => formatCount(failed) },
        ]}
      />

      <h2 id="tac-vu">Tác vụ tự động</h2>
      {wrong.length > 0 && <Jobs jobs={wrong} />}
      {sound.length > 0 && (
        <Details summary={`${sound.length} tác vụ tự động chạy bình thường`}>
          <Jobs jobs={sound} />
        </Details>
      )}

      <h2 id="sao-luu">Sao lưu và thử phục hồi</h2>
      <Table
        caption="Các lần sao lưu và thử phục hồi gần nhất"
        captionHidden
        dense
        cards
        rows={backupRuns}
        rowKey={({ id }) => id}
        empty={<p>Chưa có lần nào.</p>}
        columns={[
          {
            header: 'Việc',
            rowHeader: true,
            cell: ({ kind, file }) => (
              <>
                {backupRunWords[kind]}
                <span className="second-line">{file}</span>
              </>
            ),
          },
          {
            header: 'Kết quả',
            cell: ({ endedAt, problem, bytes }) =>
              problem !== undefined ? (
                <>
                  <StatusTag tone="stopped">Không thành công</StatusTag>
                  <span className="second-line">{problem}</span>
                </>
              ) : endedAt === undefined ? (
                <StatusTag tone="progress">Đang chạy, hoặc đã bị ngắt</StatusTag>
              ) : (
                <>
                  <StatusTag tone="done">Thành công</StatusTag>
                  {bytes !== undefined && <span className="second-line">{fileSize(bytes)}</span>}
                </>
              ),
          },
          { header: 'Bắt đầu', labelled: true, oneLine: true, cell: ({ beganAt }) => formatMoment(beganAt) },
        ]}
      />
    </>
  );
}

function StateTag({ state }: { readonly state: Health['lines'][number]['state'] }) {
  const { label, tone } = healthStates[state];
  return <StatusTag tone={tone}>{label}</StatusTag>;
}

function Jobs({ jobs }: Pick<Health, 'jobs'>) {
  return (
    <Table
      caption="Tác vụ tự động"
      captionHidden
      dense
      cards
      rows={jobs}
      rowKey={({ name }) => name}
      columns={[
        { header: 'Việc', rowHeader: true, cell: ({ label }) => label },
        {
          header: 'Tình trạng',
          cell: ({ state, words }) => (
            <>
              <StateTag state={state} />
              {(state === 'attention' || state === 'trouble') && <span className="second-line">{words}</span>}
            </>
          ),
        },
        {
          header: 'Lần gần nhất',
          labelled: true,
          oneLine: true,
          cell: ({ beganAt }) => (beganAt === undefined ? 'chưa có' : formatMoment(beganAt)),
        },
        {
          header: 'Lần tới',
          labelled: true,
          oneLine: true,
          cell: ({ nextAt }) => (nextAt === undefined ? 'liên tục' : formatMoment(nextAt)),
        },
      ]}
    />
  );
}
