// The answer to a petition that did not come through the portal (voters, meetings, paper): what was asked, who answered, when
// (Đ10.3). What came through it is listed beside these by itself, once it is published.
import type { ContentKind } from '../content-kind.ts';
import { factsForm } from './facts-form.ts';

export const reply = {
  id: 'reply',
  name: 'Trả lời kiến nghị',
  addLabel: 'Thêm trả lời kiến nghị',
  exOfficio: true,
  facts: factsForm('reply', 'Kiến nghị và người trả lời', 'Đ10.3', [
    {
      id: 'petition',
      kind: 'text',
      label: 'Nội dung kiến nghị',
      hint: 'Của cử tri, hội nghị, buổi tiếp dân, đơn giấy. Kiến nghị gửi qua Cổng thì công khai ở mục Phản ánh, kiến nghị, và tự có ở đây',
      required: true,
      multiline: true,
      example: 'Đề nghị sửa chữa đèn chiếu sáng đường liên ấp',
    },
    {
      id: 'petitioner',
      kind: 'text',
      label: 'Người, tổ chức kiến nghị',
      hint: 'Ghi chung, không nêu tên và địa chỉ của cá nhân nếu chưa được đồng ý',
      required: false,
      example: 'Cử tri ấp An Thành',
    },
    {
      id: 'answeredBy',
      kind: 'text',
      label: 'Đơn vị, người trả lời',
      required: true,
      example: 'Ủy ban nhân dân xã Phú An',
    },
    { id: 'answeredOn', kind: 'date', label: 'Ngày trả lời', required: true, past: true },
  ]),
  text: 'required',
  picture: 'optional',
  order: { fact: 'answeredOn', descending: true },
  ownPage: true,
  list: 'paged',
} as const satisfies ContentKind;
