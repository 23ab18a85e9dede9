// Who answers for each procedure and how long it may take; what nobody answers for stands first (Đ20).
import { assignmentFilter, type AssignmentFilter } from '#app/lists/assignments.ts';
import { paths } from '#app/addresses/paths.ts';
import type { AssignmentLine, AssignmentList } from '#app/read-models/assignments.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import { sectorName } from '#catalog/sectors.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { AssignFields } from './assign-fields.tsx';
import { WhoAnswers } from './assignment-words.tsx';

export interface AssignmentsPageProps {
  readonly desk: Desk;
  readonly filter: AssignmentFilter;
  readonly list: AssignmentList;
  readonly today: LocalDate;
  readonly reply?: DeskReply | undefined;
}

export function AssignmentsPage({ desk, filter, list, today, reply }: AssignmentsPageProps) {
  const { lines, all, gaps, officers, mayAssign } = list;
  const table = (
    <Table
      caption="Người phụ trách và thời hạn từng thủ tục"
      captionHidden
      dense
      cards
      rows={lines}
      rowKey={({ code }) => code}
      columns={columnsFor(mayAssign, reply?.ticked['codes'] ?? [])}
      empty={<p>Không có thủ tục nào như vậy.</p>}
    />
  );
  return (
    <DeskPage
      desk={desk}
      heading="Phân công giải quyết"
      actions={
        <Button kind="secondary" href={paths.staffAbsences()}>
          Vắng mặt, người thay
        </Button>
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      {gaps > 0 && filter.gap !== true && (
        <Notification tone="important" heading={`${gaps} trong ${all} thủ tục chưa có người phụ trách`}>
          <p>
            <a href={assignmentFilter.address({ gap: true })}>Xem các thủ tục này</a>
          </p>
        </Notification>
      )}
      <FilterForm
        list={assignmentFilter}
        filter={filter}
        label="Lọc phân công"
        options={{ person: officers.map(({ id, name }) => ({ value: id, label: name })) }}
      />
      <p className="quiet" role="status">
        {lines.length === 0 ? 'Không có thủ tục nào' : `${lines.length} thủ tục`}
      </p>
      {mayAssign ? (
        <form method="post" noValidate>
          <input type="hidden" name="seen" value={lines.map(({ seen }) => seen).join(' ')} />
          {table}
          {lines.length > 0 && (
            <section aria-labelledby="phan-cong">
              <h2 id="phan-cong">Phân công các thủ tục đã chọn</h2>
              <Checkbox
                label={`Chọn cả ${lines.length} thủ tục trong danh sách trên`}
                name="all"
                defaultChecked={reply?.entries['all'] !== undefined}
                error={messageAt(reply?.problems, 'codes')}
              />
              <AssignFields officers={officers} reply={reply} today={today} />
              <Button>Phân công</Button>
            </section>
          )}
        </form>
      ) : (
        table
      )}
    </DeskPage>
  );
}

function columnsFor(mayAssign: boolean, chosenCodes: readonly string[]): readonly Column<AssignmentLine>[] {
  const choice: Column<AssignmentLine> = {
    header: 'Chọn',
    cell: ({ code, procedureName }) => (
      <input
        type="checkbox"
        className="assign__choice"
        name="codes"
        value={code}
        aria-label={`Chọn ${procedureName}`}
        defaultChecked={chosenCodes.includes(code)}
      />
    ),
  };
  return [
    ...(mayAssign ? [choice] : []),
    {
      header: 'Thủ tục',
      rowHeader: true,
      cell: (line) => (
        <>
          <a href={paths.staffAssignment(line.code)} data-desk-row="">
            {line.procedureName}
          </a>
          <span className="second-line">
            {sectorName(line.sector)}, mức độ {line.level}
          </span>
        </>
      ),
    },
    { header: 'Người phụ trách', cell: (line) => <WhoAnswers line={line} /> },
    { header: 'Thời hạn', labelled: true, cell: (line) => line.timeLimit },
  ];
}
