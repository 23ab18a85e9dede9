// An entry of the list of public information (Luật Tiếp cận thông tin, Đ10.12). The title says what it is.
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const publicInformation = {
  id: 'public-information',
  name: 'Thông tin công khai',
  addLabel: 'Thêm thông tin công khai',
  exOfficio: true,
  facts: factsForm('public-information', 'Cách tiếp cận', 'Đ10.12', [
    {
      id: 'holder',
      kind: 'text',
      label: 'Đơn vị nắm giữ',
      required: true,
      example: 'Văn phòng Ủy ban nhân dân xã',
    },
    {
      id: 'form',
      kind: 'select',
      label: 'Hình thức công khai',
      required: true,
      options: {
        values: ['Đăng trên trang thông tin điện tử', 'Niêm yết tại trụ sở', 'Cung cấp theo yêu cầu'],
      },
    },
    {
      id: 'where',
      kind: 'text',
      label: 'Nơi tiếp cận',
      hint: 'Địa chỉ, hoặc đường dẫn bắt đầu bằng https:// hay /',
      required: true,
      example: 'Bảng tin trụ sở Ủy ban nhân dân xã',
    },
    {
      id: 'when',
      kind: 'text',
      label: 'Thời điểm, thời hạn công khai',
      required: true,
      example: 'Trong 5 ngày làm việc từ ngày ban hành',
    },
  ]),
  // Five working days from the making or the receipt; which clause of the article says it is not checked against the law's own text.
  sectionLimit: { days: 5, law: 'Điều 18 Luật Tiếp cận thông tin' },
  text: 'none',
  picture: 'none',
  order: 'title',
  ownPage: false,
  list: 'whole',
} as const satisfies ContentKind;
