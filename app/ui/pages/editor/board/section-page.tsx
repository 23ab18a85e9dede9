// One section: how it is called, which unit answers for it, how quickly it is kept up, and whose it is to edit.
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { StaffSection } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { kindsToAdd } from '#app/publications/kind-of-section.ts';
import { own } from '#forms/own.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkbox, Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { Notification } from '../../../components/notification/notification.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Waiting } from './sections-page.tsx';

export interface SectionPageProps {
  readonly desk: Desk;
  /** Undefined: a new one. */
  readonly section?: StaffSection | undefined;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Of a new one. */
  readonly parents?: readonly { readonly id: string; readonly title: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly mayManage: boolean;
  readonly mayAssign: boolean;
  readonly reply?: DeskReply | undefined;
}

const startOf = (section: StaffSection | undefined) => ({
  title: section?.title ?? '',
  intro: section?.intro ?? '',
  kind: section?.kind ?? 'article',
  unit: section?.unit.id ?? '',
  parent: section?.parentId ?? '',
  limitDays: section?.limitDays === undefined ? '' : String(section.limitDays),
});

export function SectionPage(props: SectionPageProps) {
  const { desk, section, reply, mayManage, mayAssign, people } = props;
  return (
    <DeskPage
      desk={desk}
      heading={section?.title ?? 'Thêm chuyên mục'}
      caption={<a href={paths.boardSections()}>Chuyên mục</a>}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      {section?.waiting !== undefined && (
        <Notification>
          <p>Một thay đổi của chuyên mục này chưa có hiệu lực.</p>
          <Waiting proposal={section.waiting} />
        </Notification>
      )}
      {(section === undefined || mayManage) && <SectionForm {...props} />}
      {section !== undefined && mayAssign && (
        <section aria-labelledby="thanh-vien">
          <h2 id="thanh-vien">Thành viên biên tập</h2>
          <form method="post" className="board-confirm">
            <input type="hidden" name="seen" value={section.membersSeen} />
            <Checkboxes
              legend="Ai biên tập chuyên mục này"
              hint="Phó Trưởng ban biên tập được mọi chuyên mục."
              name="members"
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValues={reply?.ticked['members'] ?? section.members.map(({ id }) => id)}
            />
            <Button name="intent" value="assign">
              Lưu phân công
            </Button>
          </form>
        </section>
      )}
    </DeskPage>
  );
}

function SectionForm({ section, units, parents = [], mayManage, reply }: SectionPageProps) {
  const sent = replyTo(reply, 'save');
  const input = inputsOf({ ...startOf(section), ...sent?.entries }, sent?.problems);
  const isTicked = (name: string, otherwise: boolean) =>
    sent === undefined ? otherwise : own(sent.entries, name) !== undefined;
  return (
    <form method="post" noValidate className="board-confirm">
      {section !== undefined && <input type="hidden" name="seen" value={section.seen} />}
      <p>
        {section === undefined
          ? 'Chuyên mục có trên Cổng khi Trưởng Ban Biên tập hoặc Chủ tịch duyệt; Trưởng ban đề nghị thì Phó Trưởng ban hoặc Chủ tịch duyệt.'
          : 'Trình đơn và việc đóng chuyên mục đổi ngay. Những mục khác, và việc mở lại, phải có người khác duyệt.'}
      </p>
      <TextInput label="Tên chuyên mục" {...input('title')} maxLength={120} />
      <TextInput label="Giới thiệu ngắn" {...input('intro')} multiline rows={2} optional />
      {section === undefined && (
        <>
          <Select
            label="Đăng gì trong đó"
            {...input('kind')}
            options={kindsToAdd.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            label="Nằm trong chuyên mục"
            {...input('parent')}
            options={parents.map(({ id, title }) => ({ value: id, label: title }))}
            placeholder="Không nằm trong chuyên mục nào"
          />
        </>
      )}
      <Select
        label="Đơn vị phụ trách"
        {...input('unit')}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder="Chọn đơn vị"
      />
      <TextInput
        label="Hạn cập nhật, ngày làm việc"
        {...input('limitDays')}
        width={4}
        inputMode="numeric"
        hint="Tính từ ngày sự việc. Để trống: cập nhật thường xuyên."
        optional
      />
      {section !== undefined && mayManage && (
        <>
          <Checkboxes
            legend="Đơn vị cùng cung cấp thông tin (Điều 11)"
            hint="Người của các đơn vị này cũng viết được trong chuyên mục."
            name="contributors"
            options={units
              .filter(({ id }) => id !== section.unit.id)
              .map(({ id, name }) => ({ value: id, label: name }))}
            defaultValues={sent?.ticked['contributors'] ?? section.contributors}
          />
          <Checkbox
            label="Hiện trong trình đơn"
            name="inMenu"
            defaultChecked={isTicked('inMenu', section.inMenu)}
          />
          <Checkbox
            label="Đóng chuyên mục"
            name="closed"
            hint="Không viết thêm được; bài đã đăng vẫn đọc được."
            defaultChecked={isTicked('closed', section.closed)}
          />
        </>
      )}
      <ButtonGroup>
        <Button name="intent" value="save">
          {section === undefined ? 'Đề nghị thêm chuyên mục' : 'Lưu'}
        </Button>
        <Button kind="quiet" href={paths.boardSections()}>
          Quay lại
        </Button>
      </ButtonGroup>
    </form>
  );
}
