// Examples of date-input, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { DateInput } from './date-input.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Ngày sinh',
    element: (
      <DateInput
        legend="Ngày sinh"
        name="exBirth"
        hint="Ví dụ: 15 3 1990"
        defaultValue={{ day: '15', month: '3', year: '1990' }}
      />
    ),
  },
  {
    name: 'Có lỗi',
    element: <DateInput legend="Ngày cấp" name="exIssued" error="Nhập ngày cấp là một ngày đã qua" />,
  },
];
