// Examples of radios, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Radios } from './radios.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Nhận kết quả',
    element: (
      <Radios
        legend="Bạn muốn nhận kết quả ở đâu?"
        name="exDelivery"
        options={[
          { value: 'desk', label: 'Tại Bộ phận Một cửa' },
          { value: 'post', label: 'Qua bưu điện', hint: 'Cước bưu điện do bạn trả khi nhận' },
        ]}
        defaultValue="desk"
      />
    ),
  },
  {
    name: 'Có lỗi, trên một dòng',
    element: (
      <Radios
        legend="Giới tính"
        name="exSex"
        inline
        error="Chọn giới tính"
        options={[
          { value: 'Nam', label: 'Nam' },
          { value: 'Nữ', label: 'Nữ' },
        ]}
      />
    ),
  },
];
