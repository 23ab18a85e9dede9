// Stops of the whole portal: announced, made longer, ended, and those that were (NĐ 224/2026 Đ13).
import { extensionForm, stopEndings, stopForm, stopTimes } from '#app/operation/maintenance.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { PlannedStops } from '#app/read-models/maintenance.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { readWire } from '#forms/wire.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';

export interface MaintenancePageProps {
  readonly desk: Desk;
  readonly stops: PlannedStops;
  readonly reply?: DeskReply | undefined;
}

export function MaintenancePage({ desk, stops, reply }: MaintenancePageProps) {
  return (
    <DeskPage desk={desk} heading="Bảo trì">
      <ErrorSummary problems={reply?.problems ?? []} />
      <MaintenanceBoard stops={stops} reply={reply} />
    </DeskPage>
  );
}

export function MaintenanceBoard({ stops, reply }: Omit<MaintenancePageProps, 'desk'>) {
  const extending = replyTo(reply, 'extend');
  return (
    <>
      <p>
        Trong lúc bảo trì, người dân thấy trang báo đến khi nào xong; cán bộ vẫn vào làm việc, và kết quả
        thanh toán vẫn được nhận. Mọi trang báo trước từ lúc bạn thông báo.
      </p>
      {stops.open.map((stop) => {
        return (
          <section key={stop.id} aria-labelledby={`lan-${stop.id}`}>
            <h2 id={`lan-${stop.id}`}>{stopTimes(stop)}</h2>
            <p>
              <StatusTag tone={stop.isRunning ? 'stopped' : 'waiting'}>
                {stop.isRunning ? 'Đang bảo trì' : 'Đã thông báo'}
              </StatusTag>
            </p>
            <p>{stop.reason}</p>
            {stop.urgent !== undefined && <p className="quiet">Làm gấp: {stop.urgent}</p>}
            {stop.isRunning && (
              <form method="post" noValidate>
                <input type="hidden" name="id" value={stop.id} />
                <input type="hidden" name="seen" value={stop.seen} />
                <Written
                  form={extensionForm}
                  reply={extending?.entries['id'] === stop.id ? extending : undefined}
                />
                <Button kind="secondary" name="intent" value="extend">
                  Kéo dài
                </Button>
              </form>
            )}
            <form method="post">
              <input type="hidden" name="id" value={stop.id} />
              <input type="hidden" name="seen" value={stop.seen} />
              <Button kind={stop.isRunning ? 'primary' : 'secondary'} name="intent" value="end">
                {stop.isRunning ? 'Kết thúc bảo trì, mở lại Cổng' : 'Hủy lần bảo trì này'}
              </Button>
            </form>
          </section>
        );
      })}
      <h2>Thông báo một lần bảo trì</h2>
      <p>
        Phải báo trước ít nhất 7 ngày làm việc (Nghị định 224/2026/NĐ-CP, Điều 13): thông báo bây giờ thì sớm
        nhất là {formatLongDate(stops.earliest)}.
      </p>
      <form method="post" noValidate className="board-confirm">
        <Written form={stopForm} reply={replyTo(reply, 'announce')} />
        <Button name="intent" value="announce">
          Thông báo trên mọi trang
        </Button>
      </form>
      <h2>Đã qua</h2>
      <Table
        caption="Các lần bảo trì đã qua"
        captionHidden
        dense
        cards
        rows={stops.past}
        rowKey={({ id }) => id}
        empty={<p>Chưa có lần bảo trì nào.</p>}
        columns={[
          {
            header: 'Thời gian',
            rowHeader: true,
            cell: (stop) => (
              <>
                {stopTimes(stop)}
                <span className="second-line">{stop.reason}</span>
                {stop.urgent !== undefined && <span className="second-line">Làm gấp: {stop.urgent}</span>}
                {stop.urgent === undefined && stop.noticedUntil < stop.until && (
                  <span className="second-line">
                    Đã kéo dài, báo lúc đầu xong {formatMoment(stop.noticedUntil)}
                  </span>
                )}
              </>
            ),
          },
          {
            header: 'Kết thúc',
            cell: ({ ending, endedAt, endedBy }) => (
              <>
                <StatusTag tone={ending === 'cancelled' ? 'neutral' : 'done'}>
                  {stopEndings[ending]}
                </StatusTag>
                {endedBy !== undefined && (
                  <span className="second-line">
                    {endedBy}, <span className="one-line">{formatMoment(endedAt)}</span>
                  </span>
                )}
              </>
            ),
          },
          {
            header: 'Người thông báo',
            labelled: true,
            cell: ({ announcedBy, announcedAt }) => (
              <>
                {announcedBy}, <span className="one-line">{formatMoment(announcedAt)}</span>
              </>
            ),
          },
        ]}
      />
    </>
  );
}

const Written = ({
  form,
  reply,
}: {
  readonly form: FormDefinition;
  readonly reply: DeskReply | undefined;
}) => (
  <FormFields
    fields={form.sections[0]?.fields ?? []}
    wire={readWire(Object.entries(reply?.entries ?? {}))}
    problems={reply?.problems ?? []}
  />
);
