// Who may edit or approve in somebody's place, in which sections, from when to when (Đ18).
import { delegationPowers, type DelegationPower } from '#app/publications/board-steps.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { DelegationLine } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { Select } from '../../../components/select/select.tsx';
import { StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { period } from '#forms/definitions/staff/delegation-period.ts';
import { readWire } from '#forms/wire.ts';
import { messageAt } from '#app/values/input-problem.ts';

const states: Readonly<Record<DelegationLine['state'], { readonly label: string; readonly tone: Tone }>> = {
  coming: { label: 'Chưa đến ngày', tone: 'waiting' },
  holds: { label: 'Đang có hiệu lực', tone: 'done' },
  over: { label: 'Đã hết hạn', tone: 'neutral' },
  revoked: { label: 'Đã thu lại', tone: 'stopped' },
};

export interface DelegationsPageProps {
  readonly desk: Desk;
  readonly delegations: readonly DelegationLine[];
  readonly powers: readonly DelegationPower[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly position: string }[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly reply?: DeskReply | undefined;
}

export function DelegationsPage(props: DelegationsPageProps) {
  const { desk, delegations, powers, people, sections, reply } = props;
  const { entries = {}, problems = [] } = reply ?? {};
  const input = inputsOf(entries, problems);
  return (
    <DeskPage desk={desk} heading="Ủy quyền" caption={<a href={paths.board()}>Biên tập tin, bài</a>}>
      <ErrorSummary problems={problems} />
      <Table
        caption="Các ủy quyền"
        captionHidden
        dense
        rows={delegations}
        rowKey={({ id }) => id}
        empty={<p>Chưa có ủy quyền nào.</p>}
        columns={[
          {
            header: 'Được ủy quyền',
            rowHeader: true,
            cell: (line) => (
              <>
                {line.to}
                <span className="second-line">thay {line.from}</span>
              </>
            ),
          },
          { header: 'Việc', cell: ({ power }) => delegationPowers[power] },
          {
            header: 'Chuyên mục',
            cell: ({ sections: titles }) => (titles.length === 0 ? 'tất cả' : titles.join('; ')),
          },
          {
            header: 'Thời hạn',
            cell: (line) => (
              <>
                {formatDate(line.validFrom)} – {formatDate(line.validUntil)}
                <span className="second-line">
                  <StatusTag tone={states[line.state].tone}>{states[line.state].label}</StatusTag>
                </span>
              </>
            ),
          },
          {
            header: 'Thu lại',
            cell: (line) =>
              line.mayRevoke ? (
                <form method="post">
                  <input type="hidden" name="id" value={line.id} />
                  <Button kind="quiet" name="intent" value="revoke" hiddenText={`ủy quyền cho ${line.to}`}>
                    Thu lại
                  </Button>
                </form>
              ) : null,
          },
        ]}
      />
      {powers.length === 0 ? (
        <p className="quiet">Trưởng ban và Phó Trưởng ban ủy quyền tại đây.</p>
      ) : (
        <section aria-labelledby="uy-quyen-moi">
          <h2 id="uy-quyen-moi">Ủy quyền mới</h2>
          <form method="post" noValidate className="board-confirm">
            <Select
              label="Ủy quyền việc"
              {...input('power')}
              options={powers.map((power) => ({ value: power, label: delegationPowers[power] }))}
            />
            <Select
              label="Cho ai"
              {...input('to')}
              options={people.map(({ id, name, position }) => ({ value: id, label: `${name}, ${position}` }))}
              placeholder="Chọn cán bộ"
            />
            <FormFields fields={period} wire={readWire(Object.entries(entries))} problems={problems} />
            <Checkboxes
              legend="Trong các chuyên mục"
              hint="Không chọn chuyên mục nào thì ủy quyền cho tất cả."
              name="sections"
              options={sections.map(({ id, title }) => ({ value: id, label: title }))}
              defaultValues={reply?.ticked['sections'] ?? []}
              error={messageAt(problems, 'sections')}
            />
            <Button name="intent" value="delegate">
              Ủy quyền
            </Button>
          </form>
        </section>
      )}
    </DeskPage>
  );
}
