// The list of the unit's labels: seen by whoever handles dossiers, kept in order by administrators and leaders.
import { paths } from '#app/addresses/paths.ts';
import { queueFilter } from '#app/lists/queue.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { KeptLabel } from '#app/read-models/dossiers.ts';
import { labelBounds, labelToneIds, labelTones } from '#app/vocabulary/dossier-labels.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DossierLabelTag } from '../../../components/dossier-label/dossier-label.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Select } from '../../../components/select/select.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface LabelsPageProps {
  readonly desk: Desk;
  readonly labels: readonly KeptLabel[];
  readonly mayKeep: boolean;
  /** The one that is changed; absent: a new one is written. */
  readonly changed?: KeptLabel | undefined;
  readonly reply?: DeskReply | undefined;
}

export function LabelsPage({ desk, labels, mayKeep, changed, reply }: LabelsPageProps) {
  return (
    <DeskPage desk={desk} heading="Nhãn hồ sơ" caption={<a href={paths.queue()}>Danh sách hồ sơ</a>}>
      <ErrorSummary problems={reply?.problems ?? []} />
      <p>
        Nhãn giúp tìm lại hồ sơ theo việc, ví dụ “chờ xác minh”. Người nộp không thấy nhãn. Ai giải quyết hồ
        sơ đều gắn, bỏ được nhãn và thêm nhãn mới ngay trên trang hồ sơ
        {mayKeep ? '.' : '; quản trị viên và lãnh đạo Ủy ban đổi tên, xóa nhãn.'}
      </p>
      <Table
        caption="Nhãn hồ sơ"
        captionHidden
        dense
        columns={[...columns, ...(mayKeep ? [changeColumn] : [])]}
        rows={labels}
        rowKey={({ id }) => id}
        empty={
          <p>Chưa có nhãn nào. Thêm nhãn {mayKeep && 'ở dưới, hoặc '}khi gắn nhãn trên trang một hồ sơ.</p>
        }
      />
      {mayKeep && <LabelForm changed={changed} reply={reply} />}
    </DeskPage>
  );
}

const columns: readonly Column<KeptLabel>[] = [
  { header: 'Nhãn', rowHeader: true, cell: (label) => <DossierLabelTag label={label} /> },
  {
    header: 'Hồ sơ mang nhãn',
    cell: ({ id, name, dossiers }) =>
      dossiers === 0 ? (
        'chưa có'
      ) : (
        <a href={queueFilter.address({ label: id, closed: true })}>
          {dossiers} hồ sơ<span className="visually-hidden"> mang nhãn {name}</span>
        </a>
      ),
  },
];

const changeColumn: Column<KeptLabel> = {
  header: <span className="visually-hidden">Sửa</span>,
  cell: ({ id, name }) => (
    <a href={`${paths.dossierLabels(id)}#sua`}>
      Sửa<span className="visually-hidden"> nhãn {name}</span>
    </a>
  ),
};

function LabelForm({ changed, reply }: Pick<LabelsPageProps, 'changed' | 'reply'>) {
  const input = inputsOf(reply?.entries, reply?.problems);
  return (
    <section aria-labelledby="sua">
      <h2 id="sua">{changed === undefined ? 'Thêm nhãn' : `Sửa nhãn “${changed.name}”`}</h2>
      <form method="post" noValidate>
        {changed !== undefined && <input type="hidden" name="seen" value={changed.seen} />}
        <TextInput
          label="Tên nhãn"
          {...input('name', changed?.name)}
          hint={`Tối đa ${labelBounds.name} ký tự; không ghi tên, số giấy tờ của người dân.`}
        />
        <Select
          label="Màu"
          {...input('tone', changed?.tone ?? 'neutral')}
          options={labelToneIds.map((tone) => ({ value: tone, label: labelTones[tone] }))}
        />
        <ButtonGroup>
          <Button name="intent" value="save">
            {changed === undefined ? 'Thêm nhãn' : 'Lưu nhãn'}
          </Button>
          {changed !== undefined && (
            <>
              <Button kind="warning" name="intent" value="remove">
                {changed.dossiers === 0 ? 'Xóa nhãn' : `Xóa nhãn, cả trên ${changed.dossiers} hồ sơ`}
              </Button>
              <Button kind="quiet" href={paths.dossierLabels()}>
                Thôi
              </Button>
            </>
          )}
        </ButtonGroup>
      </form>
    </section>
  );
}
