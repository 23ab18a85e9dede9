// Whom the chairman assigns, as what, from when to when, and what readers are told of him (Đ20).
import type { AssignableOfficer } from '#app/read-models/assignments.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { assignmentPartIds, assignmentParts } from '#catalog/assignments.ts';
import { formatDate, type LocalDate } from '#catalog/local-date.ts';

import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export function OfficerSelect({
  label,
  name,
  officers,
  defaultValue,
  error,
}: {
  readonly label: string;
  readonly name: string;
  readonly officers: readonly AssignableOfficer[];
  readonly defaultValue: string | undefined;
  readonly error: string | undefined;
}) {
  return (
    <Select
      label={label}
      name={name}
      options={officers.map((one) => ({ value: one.id, label: `${one.name}, ${one.position}` }))}
      placeholder="Chọn cán bộ"
      defaultValue={defaultValue ?? ''}
      error={error}
    />
  );
}

export function AssignFields({
  officers,
  reply,
  today,
}: {
  readonly officers: readonly AssignableOfficer[];
  readonly reply: DeskReply | undefined;
  readonly today: LocalDate;
}) {
  const { entries, problems = [] } = reply ?? {};
  const input = inputsOf(entries, problems);
  return (
    <>
      <OfficerSelect label="Phân công cho" {...input('userId')} officers={officers} />
      <Radios
        legend="Việc"
        {...input('part', 'main')}
        options={assignmentPartIds.map((value) => ({ value, label: assignmentParts[value] }))}
      />
      <TextInput
        label="Từ ngày"
        {...input('from', formatDate(today))}
        width={10}
        hint="Người phụ trách chính trước đó thôi phụ trách từ ngày này."
      />
      <TextInput
        label="Đến hết ngày"
        {...input('until')}
        width={10}
        optional
        hint="Để trống: cho đến khi phân công lại."
      />
      <TextInput
        label="Điện thoại công khai"
        {...input('telephone')}
        width={20}
        inputMode="tel"
        optional
        hint="Hiện trên trang thủ tục. Để trống: số của Ủy ban."
      />
      <Checkbox
        label="Hiện họ tên trên trang thủ tục"
        name="named"
        hint="Không chọn: chỉ hiện chức danh và đơn vị."
        defaultChecked={entries === undefined || entries['named'] !== undefined}
      />
      <TextInput
        label="Căn cứ"
        {...input('basis')}
        optional
        hint="Ví dụ: Quyết định 12/QĐ-UBND ngày 05/01/2026."
      />
    </>
  );
}
