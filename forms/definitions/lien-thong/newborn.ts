// One declaration for a birth and what follows from it: the insurance card, and where wanted the residence.
import type { FormDefinition, FormRule, FormSection, PaperBlock } from '../../definition.ts';
import { khaiSinh } from '../ho-tich/khai-sinh.ts';
import { closingPaper, HONEST_PLEDGE, line } from '../pieces.ts';

const insurance: FormSection = {
  id: 'insurance',
  heading: 'Thẻ bảo hiểm y tế của trẻ',
  fields: [
    {
      id: 'hospital',
      kind: 'text',
      label: 'Nơi đăng ký khám bệnh, chữa bệnh ban đầu',
      hint: 'Ví dụ: Trạm Y tế Phú An',
      required: true,
      maxLength: 200,
      example: 'Trạm Y tế xã Phú An',
    },
    {
      id: 'insuranceAddress',
      kind: 'address',
      label: 'Địa chỉ nhận thẻ, nhận thông báo',
      required: true,
      profile: 'residence',
    },
    {
      id: 'insurancePhone',
      kind: 'phone',
      label: 'Số điện thoại liên hệ',
      paperLabel: 'Điện thoại',
      required: true,
      profile: 'phone',
    },
  ],
};

const insurancePaper: readonly PaperBlock[] = [
  { block: 'heading', text: 'Đề nghị cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi:' },
  line('hospital'),
  line('insuranceAddress'),
  line('insurancePhone'),
];

const atPledge = khaiSinh.paper.findIndex(({ block }) => block === 'paragraph');

interface Linked {
  readonly code: string;
  readonly title: string;
  /** What is asked besides the birth and the card. */
  readonly more?: {
    readonly section: FormSection;
    readonly rules: readonly FormRule[];
    readonly paper: readonly PaperBlock[];
  };
}

/** @returns the declaration of a birth with the questions about the card; without copies, because linked procedures are free */
export function newbornDeclaration({ code, title, more }: Linked): FormDefinition {
  const birth = khaiSinh.sections.filter(({ id }) => id !== 'copies' && id !== 'pledge');
  const pledge = khaiSinh.sections.filter(({ id }) => id === 'pledge');
  return {
    code,
    version: 1,
    title,
    source: 'Nghị định 63/2024/NĐ-CP; tờ khai đăng ký khai sinh theo Thông tư 04/2020/TT-BTP',
    toReview: [
      ...khaiSinh.toReview,
      'Tờ khai chung được ghép từ các tờ khai thành phần; cần đối chiếu với tờ khai điện tử kèm Nghị định 63/2024/NĐ-CP.',
    ],
    sections: [...birth, ...(more === undefined ? [] : [more.section]), insurance, ...pledge],
    rules: [...khaiSinh.rules, ...(more?.rules ?? [])],
    paper: [
      ...khaiSinh.paper.slice(0, atPledge),
      ...(more?.paper ?? []),
      ...insurancePaper,
      ...closingPaper(HONEST_PLEDGE),
    ],
  };
}
