// Decisions, and where one writes that they are done.
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { DecisionRow } from '#app/read-models/meetings.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Table, type Column } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DecisionTag } from './meeting-words.tsx';

export interface DecisionTableProps {
  readonly caption: string;
  readonly decisions: readonly DecisionRow[];
  readonly empty: string;
  /** Names the meeting of each. */
  readonly linked?: boolean;
  readonly reply?: DeskReply | undefined;
}

export const noteName = (decision: string) => `note-${decision}`;

export function DecisionTable({ caption, decisions, empty, linked = false, reply }: DecisionTableProps) {
  const { entries = {}, problems } = reply ?? {};
  const input = inputsOf(entries, problems);
  const columns: readonly Column<DecisionRow>[] = [
    {
      header: 'Kết luận',
      rowHeader: true,
      cell: (row) => (
        <>
          {row.text}
          {linked && (
            <span className="second-line">
              <a href={paths.meeting(row.meetingId)}>Họp ngày {formatDate(row.meetingOn)}</a>
            </span>
          )}
        </>
      ),
    },
    { header: 'Người thực hiện', cell: ({ responsible }) => responsible.name },
    { header: 'Thời hạn', cell: ({ dueOn }) => formatDate(dueOn) },
    {
      header: 'Tình trạng',
      cell: (row) => (
        <>
          <DecisionTag state={row.state} />
          {row.doneAt !== undefined && (
            <span className="second-line">
              {formatDate(row.doneAt)}, {row.doneBy}: {row.doneNote}
            </span>
          )}
          {row.mayFinish && (
            <Details summary="Ghi đã làm xong" open={entries['decision'] === row.id}>
              <form method="post" noValidate>
                <input type="hidden" name="decision" value={row.id} />
                <TextInput
                  label="Kết quả thực hiện"
                  {...input(noteName(row.id))}
                  multiline
                  rows={2}
                  maxLength={2000}
                />
                <Button kind="secondary" name="intent" value="finish" hiddenText={`: ${row.text}`}>
                  Đã làm xong
                </Button>
              </form>
            </Details>
          )}
        </>
      ),
    },
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      dense
      columns={columns}
      rows={decisions}
      rowKey={({ id }) => id}
      empty={<p>{empty}</p>}
    />
  );
}
