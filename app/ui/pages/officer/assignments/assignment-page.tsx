// One procedure: who answers for it today, and everything that was decided about it, ended or to come (Đ20).
import { paths } from '#app/addresses/paths.ts';
import type { AssignableOfficer, AssignmentEntry, AssignmentLine } from '#app/read-models/assignments.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { assignmentParts } from '#catalog/assignments.ts';
import { formatDate, formatMoment, type LocalDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import type { Tone } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { AssignFields } from './assign-fields.tsx';
import { PeriodAndState, WhoAnswers } from './assignment-words.tsx';

const states: Readonly<Record<AssignmentEntry['state'], { readonly label: string; readonly tone: Tone }>> = {
  coming: { label: 'Chưa đến ngày', tone: 'waiting' },
  holds: { label: 'Đang phụ trách', tone: 'done' },
  over: { label: 'Đã thôi', tone: 'neutral' },
  'called-off': { label: 'Đã hủy', tone: 'stopped' },
};

export interface AssignmentPageProps {
  readonly desk: Desk;
  readonly line: AssignmentLine;
  readonly entries: readonly AssignmentEntry[];
  readonly officers: readonly AssignableOfficer[];
  readonly mayAssign: boolean;
  readonly today: LocalDate;
  readonly reply?: DeskReply | undefined;
}

export function AssignmentPage(props: AssignmentPageProps) {
  const { desk, line, entries, officers, mayAssign, today, reply } = props;
  return (
    <DeskPage
      desk={desk}
      heading={line.procedureName}
      caption={<a href={paths.staffAssignments()}>Phân công giải quyết</a>}
      actions={
        <Button kind="secondary" href={paths.procedure(line.slug)}>
          Xem trang thủ tục
        </Button>
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <h2>Hôm nay</h2>
      <WhoAnswers line={line} />
      <h2>Các lần phân công</h2>
      <Table
        caption="Các lần phân công"
        captionHidden
        dense
        cards
        rows={entries}
        rowKey={({ entryId }) => entryId}
        empty={<p>Chưa phân công ai cho thủ tục này.</p>}
        columns={[
          {
            header: 'Cán bộ',
            rowHeader: true,
            cell: (entry) => (
              <>
                {entry.name}
                <span className="second-line">{assignmentParts[entry.part]}</span>
              </>
            ),
          },
          {
            header: 'Thời gian',
            cell: ({ from, until, state }) => (
              <PeriodAndState from={from} until={until} state={states[state]} />
            ),
          },
          {
            header: 'Công khai',
            labelled: true,
            cell: ({ named, telephone }) =>
              `${named ? 'họ tên, chức danh' : 'chức danh'}; ${telephone === '' ? 'số của Ủy ban' : telephone}`,
          },
          {
            header: 'Người phân công',
            labelled: true,
            cell: ({ assignedBy, assignedAt, basis }) => (
              <>
                {assignedBy}, {formatMoment(assignedAt)}
                {basis !== '' && <span className="second-line">{basis}</span>}
              </>
            ),
          },
          ...(mayAssign
            ? [
                {
                  header: 'Kết thúc',
                  cell: (entry: AssignmentEntry) => (
                    <EndForm
                      entry={entry}
                      seen={line.seen}
                      today={today}
                      reply={reply?.entries['entry'] === entry.entryId ? reply : undefined}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayAssign && (
        <section aria-labelledby="phan-cong">
          <h2 id="phan-cong">Phân công mới</h2>
          <form method="post" noValidate>
            <input type="hidden" name="codes" value={line.code} />
            <input type="hidden" name="seen" value={line.seen} />
            <AssignFields
              officers={officers}
              reply={reply?.intent === 'assign' ? reply : undefined}
              today={today}
            />
            <Button name="intent" value="assign">
              Phân công
            </Button>
          </form>
        </section>
      )}
    </DeskPage>
  );
}

function EndForm({
  entry: { entryId, name, state },
  seen,
  today,
  reply,
}: {
  readonly entry: AssignmentEntry;
  readonly seen: string;
  readonly today: LocalDate;
  readonly reply: DeskReply | undefined;
}) {
  const id = (
    <>
      <input type="hidden" name="entry" value={entryId} />
      <input type="hidden" name="seen" value={seen} />
    </>
  );
  switch (state) {
    case 'over':
    case 'called-off':
      return null;
    case 'coming':
      return (
        <form method="post">
          {id}
          <Button kind="quiet" name="intent" value="end" hiddenText={`phân công ${name}`}>
            Hủy
          </Button>
        </form>
      );
    case 'holds':
      return (
        <Details summary="Kết thúc" open={reply !== undefined}>
          <form method="post" noValidate>
            {id}
            <TextInput
              label="Ngày cuối phụ trách"
              name="until"
              id={`until-${entryId}`}
              width={10}
              defaultValue={reply?.entries['until'] ?? formatDate(today)}
              error={reply?.problems[0]?.message}
            />
            <Button kind="secondary" name="intent" value="end" hiddenText={`phân công ${name}`}>
              Kết thúc
            </Button>
          </form>
        </Details>
      );
  }
}
