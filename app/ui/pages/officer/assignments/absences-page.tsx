// Who is away, from when to when, and who stands in for him (Đ20).
import { paths } from '#app/addresses/paths.ts';
import type { AbsenceLine, AssignableOfficer } from '#app/read-models/assignments.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { sectorName } from '#catalog/sectors.ts';
import { formatDate, type LocalDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import type { Tone } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { OfficerSelect } from './assign-fields.tsx';
import { PeriodAndState } from './assignment-words.tsx';

const states: Readonly<Record<AbsenceLine['state'], { readonly label: string; readonly tone: Tone }>> = {
  coming: { label: 'Sắp vắng', tone: 'waiting' },
  holds: { label: 'Đang vắng', tone: 'progress' },
  over: { label: 'Đã qua', tone: 'neutral' },
};

export interface AbsencesPageProps {
  readonly desk: Desk;
  readonly absences: readonly AbsenceLine[];
  readonly officers: readonly AssignableOfficer[];
  readonly mayAssign: boolean;
  readonly today: LocalDate;
  readonly reply?: DeskReply | undefined;
}

export function AbsencesPage({ desk, absences, officers, mayAssign, today, reply }: AbsencesPageProps) {
  const { entries, problems = [] } = reply ?? {};
  const input = inputsOf(entries, problems);
  return (
    <DeskPage
      desk={desk}
      heading="Vắng mặt, người thay"
      caption={<a href={paths.staffAssignments()}>Phân công giải quyết</a>}
    >
      <ErrorSummary problems={problems} />
      <p>
        Trong những ngày vắng, hồ sơ mới thuộc lĩnh vực của người thay được giao cho người thay, và trang thủ
        tục hiện người thay. Hồ sơ đang thụ lý vẫn mang tên người vắng; người thay nhận thay khi cần.
      </p>
      <Table
        caption="Các lần vắng mặt"
        captionHidden
        dense
        cards
        rows={absences}
        rowKey={({ id }) => id}
        empty={<p>Chưa ghi lần vắng mặt nào.</p>}
        columns={[
          {
            header: 'Người vắng',
            rowHeader: true,
            cell: ({ name, deputyName, uncovered, state }) => (
              <>
                {name}
                <span className="second-line">{deputyName} thay</span>
                {uncovered.length > 0 && state !== 'over' && (
                  <span className="second-line">
                    <strong>Chưa thay được</strong> {uncovered.map(sectorName).join(', ')}: {deputyName} chưa
                    được giao lĩnh vực này
                  </span>
                )}
              </>
            ),
          },
          {
            header: 'Thời gian',
            cell: ({ from, until, state }) => (
              <PeriodAndState from={from} until={until} state={states[state]} />
            ),
          },
          { header: 'Lý do', cell: ({ reason }) => reason },
          ...(mayAssign
            ? [
                {
                  header: 'Kết thúc',
                  cell: ({ id, name, state }: AbsenceLine) =>
                    state === 'over' ? null : (
                      <form method="post">
                        <input type="hidden" name="id" value={id} />
                        <Button kind="quiet" name="intent" value="end" hiddenText={`lần vắng của ${name}`}>
                          {state === 'coming' ? 'Hủy' : 'Đã trở lại'}
                        </Button>
                      </form>
                    ),
                },
              ]
            : []),
        ]}
      />
      {mayAssign && (
        <section aria-labelledby="ghi-vang">
          <h2 id="ghi-vang">Ghi vắng mặt</h2>
          <form method="post" noValidate className="board-confirm">
            <OfficerSelect label="Người vắng" {...input('userId')} officers={officers} />
            <OfficerSelect label="Người thay" {...input('deputyId')} officers={officers} />
            <TextInput label="Từ ngày" {...input('from', formatDate(today))} width={10} />
            <TextInput label="Đến hết ngày" {...input('until')} width={10} hint="Ví dụ 30/11/2026." />
            <TextInput label="Lý do" {...input('reason')} optional hint="Ví dụ: nghỉ phép, đi học." />
            <Button name="intent" value="record">
              Ghi vắng mặt
            </Button>
          </form>
        </section>
      )}
    </DeskPage>
  );
}
