// The plan in use, to be read and printed, and all its versions (Điều 22c, d).
import { paths } from '#app/addresses/paths.ts';
import { planSteps, reviewWords, type ContingencyPlan } from '#app/operation/contingency.ts';
import type { PlanLine } from '#app/read-models/contingency.ts';
import { formatDate, formatMoment, type LocalDate } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { PlanText } from './plan-parts.tsx';

export interface PlansPageProps {
  readonly desk: Desk;
  readonly today: LocalDate;
  readonly inUse?: { readonly line: PlanLine; readonly plan: ContingencyPlan } | undefined;
  readonly versions: readonly PlanLine[];
  readonly underWay: boolean;
  readonly mayWrite: boolean;
}

export function PlansPage({ desk, today, inUse, versions, underWay, mayWrite }: PlansPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading="Phương án ứng cứu sự cố"
      caption={<a href={paths.staffHealth()}>Tình trạng hệ thống</a>}
      actions={
        <ButtonGroup>
          {mayWrite && !underWay && <Button href={paths.newContingencyPlan()}>Soạn bản mới</Button>}
          {inUse !== undefined && (
            <Button kind="secondary" href={paths.contingencyPaper(inUse.line.id)}>
              Tải PDF để in
            </Button>
          )}
        </ButtonGroup>
      }
    >
      {inUse === undefined ? (
        <Notification tone="important" heading="Chưa có phương án nào được duyệt">
          <p>Quản trị viên soạn và trình; Chủ tịch hoặc một quản trị viên khác duyệt.</p>
        </Notification>
      ) : (
        <>
          {inUse.plan.reviewOn < today ? (
            <Warning>{reviewWords(inUse.plan.reviewOn, today)}</Warning>
          ) : (
            <p>{reviewWords(inUse.plan.reviewOn, today)}</p>
          )}
          <p className="quiet">
            {inUse.line.approvedBy} duyệt ngày {formatDate(inUse.line.approvedAt ?? inUse.line.savedAt)}. Giữ
            một bản in ở ngoài máy chủ: khi Cổng ngừng thì trang này cũng không mở được.
          </p>
          <PlanText plan={inUse.plan} />
        </>
      )}
      <h2>Các bản</h2>
      <Table
        caption="Các bản phương án"
        captionHidden
        dense
        cards
        rows={versions}
        rowKey={({ id }) => id}
        empty={<p>Chưa soạn bản nào.</p>}
        columns={[
          {
            header: 'Lưu lần cuối',
            rowHeader: true,
            oneLine: true,
            cell: ({ id, savedAt }) => <a href={paths.contingencyPlan(id)}>{formatMoment(savedAt)}</a>,
          },
          {
            header: 'Tình trạng',
            cell: ({ state }) => (
              <StatusTag tone={planSteps.states[state].tone}>{planSteps.states[state].label}</StatusTag>
            ),
          },
          { header: 'Người soạn', labelled: true, cell: ({ by }) => by },
          { header: 'Người duyệt', labelled: true, cell: ({ approvedBy = '' }) => approvedBy },
        ]}
      />
    </DeskPage>
  );
}
