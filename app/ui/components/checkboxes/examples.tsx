// Examples of checkboxes, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Checkbox, Checkboxes } from './checkboxes.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Một lời cam đoan, có lỗi',
    element: (
      <Checkbox
        name="exCommitment"
        label="Tôi cam đoan những nội dung khai trên đây là đúng sự thật."
        error="Đánh dấu để cam đoan những nội dung đã khai"
      />
    ),
  },
  {
    name: 'Chọn nhiều',
    element: (
      <Checkboxes
        legend="Bạn muốn nhận tin qua đâu?"
        name="exNews"
        hint="Chọn một hoặc nhiều cách."
        options={[
          { value: 'email', label: 'Thư điện tử' },
          { value: 'portal', label: 'Trên Cổng', hint: 'Xem trong mục Hồ sơ của tôi' },
        ]}
        defaultValues={['portal']}
      />
    ),
  },
];
