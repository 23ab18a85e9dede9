// Examples of text-input, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { TextInput } from './text-input.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Có gợi ý và lỗi',
    element: (
      <TextInput
        label="Số định danh cá nhân"
        name="exIdentity"
        hint="12 chữ số trên thẻ căn cước"
        error="Nhập số định danh gồm 12 chữ số"
        inputMode="numeric"
        width={20}
        defaultValue="07409000"
      />
    ),
  },
  {
    name: 'Không bắt buộc',
    element: <TextInput label="Điện thoại" name="exPhone" type="tel" width={10} optional />,
  },
  { name: 'Nhiều dòng', element: <TextInput label="Lý do" name="exReason" multiline rows={3} /> },
];
