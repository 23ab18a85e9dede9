// The form of a comment. For a person who is signed in, the account has the contact.
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import { authorKinds, commentLimits, stances } from './comment-words.ts';

interface Asked {
  /** The comment is on one clause, not on the whole draft. */
  readonly onClause: boolean;
  readonly signedIn: boolean;
  /** A telephone number is accepted as contact too. */
  readonly byPhone: boolean;
}

const quote: FieldDefinition = {
  id: 'quote',
  kind: 'text',
  label: 'Đoạn bạn góp ý',
  hint: 'Chép nguyên văn những chữ trong điều khoản ở trên. Để trống nếu góp ý cho cả điều khoản.',
  required: false,
  multiline: true,
  maxLength: commentLimits.quote,
  example: '',
};

const opinion: readonly FieldDefinition[] = [
  {
    id: 'stance',
    kind: 'radio',
    label: 'Ý kiến của bạn',
    missing: 'Viết ý kiến của bạn',
    required: true,
    options: { labelled: Object.entries(stances).map(([value, { label }]) => ({ value, label })) },
    example: 'propose',
  },
  {
    id: 'text',
    kind: 'text',
    label: 'Nội dung góp ý',
    hint: 'Không tán thành hoặc đề nghị sửa thì nêu lý do và câu chữ bạn đề nghị. Đừng ghi số điện thoại, số giấy tờ hay chuyện riêng của người khác.',
    required: { field: 'stance', oneOf: ['disagree', 'propose'] },
    multiline: true,
    maxLength: commentLimits.text,
    example: 'Đề nghị sửa “5 giờ” thành “4 giờ 30” vì ghe hàng về sớm.',
  },
];

const author: readonly FieldDefinition[] = [
  {
    id: 'authorKind',
    kind: 'radio',
    label: 'Tư cách góp ý',
    required: true,
    options: { labelled: Object.entries(authorKinds).map(([value, label]) => ({ value, label })) },
    example: 'person',
  },
  {
    id: 'name',
    kind: 'text',
    label: 'Họ và tên, hoặc tên cơ quan, tổ chức',
    required: true,
    maxLength: commentLimits.name,
    example: 'Nguyễn Thị Mẫu',
  },
  {
    id: 'address',
    kind: 'text',
    label: 'Nơi ở, nơi hoạt động',
    hint: 'Ấp, xã hoặc phường. Chỉ cán bộ thấy.',
    required: false,
    maxLength: commentLimits.contact,
    example: 'Ấp An Thuận',
  },
];

const contact = (byPhone: boolean): FieldDefinition => ({
  id: 'contact',
  kind: 'text',
  label: byPhone ? 'Số điện thoại di động hoặc thư điện tử' : 'Thư điện tử',
  hint: byPhone
    ? 'Góp ý chỉ được xem xét sau khi bạn nhập mã trong tin nhắn, hoặc bấm vào liên kết trong thư gửi đến đây. Không hiện trên trang.'
    : 'Góp ý chỉ được xem xét sau khi bạn bấm vào liên kết trong thư gửi đến địa chỉ này. Không hiện trên trang.',
  required: true,
  maxLength: commentLimits.contact,
  example: 'mau@vidu.vn',
});

const showName: FieldDefinition = {
  id: 'showName',
  kind: 'radio',
  label: 'Khi đăng góp ý, hiện tên bạn?',
  missing: 'Chọn có hiện tên bạn hay không',
  hint: 'Dù chọn thế nào, cán bộ tiếp nhận vẫn biết tên để giải trình cho bạn.',
  required: true,
  options: {
    labelled: [
      { value: 'yes', label: 'Hiện tên' },
      { value: 'no', label: 'Không hiện tên' },
    ],
  },
  example: 'no',
};

/**
 * @param asked `onClause`: with the question for quoted words; not `signedIn`: with the question for a contact
 * @returns the form, version 1; a field has the same id in all variants
 */
export function commentForm({ onClause, signedIn, byPhone }: Asked): FormDefinition {
  return {
    code: 'gop-y-du-thao',
    version: 1,
    title: 'Góp ý dự thảo',
    source: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 25–28',
    toReview: [],
    sections: [
      { id: 'opinion', heading: 'Góp ý', fields: [...opinion, ...(onClause ? [quote] : [])] },
      {
        id: 'author',
        heading: 'Người góp ý',
        fields: [...author, ...(signedIn ? [] : [contact(byPhone)]), showName],
      },
    ],
    rules: [],
    paper: [],
  };
}
