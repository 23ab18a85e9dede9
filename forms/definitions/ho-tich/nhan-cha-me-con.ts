// Tờ khai đăng ký nhận cha, mẹ, con: Thông tư 04/2020/TT-BTP.
import type { FormDefinition, FormRule } from '../../definition.ts';
import {
  civilStatusHead,
  differentPeople,
  identityRule,
  particularsOf,
  personPaper,
  requesterIdentityRule,
} from '../civil-status.ts';
import { copiesPaper, copiesSection, line, pledgeSection, requesterSection } from '../pieces.ts';
import { evidenceFields, evidencePaper, RECOGNITION_PLEDGE, recognitionClosing } from './recognition.ts';

/** A parent is older than the child, by more than a few years. */
const olderParent = (parent: string, child: string, recognisedAs: readonly string[]): FormRule => ({
  id: `${parent}-parent-age`,
  kind: 'min-age',
  birth: `${parent}BirthDate`,
  years: 12,
  on: `${child}BirthDate`,
  when: { field: 'recognisedAs', oneOf: recognisedAs },
  severity: 'warning',
  at: 'recognisedBirthDate',
  message: 'Theo ngày sinh đã ghi thì cha, mẹ chưa hơn con 12 tuổi: có đúng không?',
});

export const nhanChaMeCon: FormDefinition = {
  code: 'nhan-cha-me-con',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ NHẬN CHA, MẸ, CON',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: [
    'Bố cục và lời cam đoan ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Thông tư 04/2020/TT-BTP.',
    'Phần chứng cứ là mục của Cổng, đặt thêm để người khai chuẩn bị đúng giấy tờ.',
  ],
  sections: [
    requesterSection({ relationTo: 'người nhận cha, mẹ, con' }),
    {
      id: 'relation',
      heading: 'Quan hệ đề nghị công nhận',
      fields: [
        {
          id: 'recognisedAs',
          kind: 'radio',
          label: 'Cha, mẹ hay con nhận nhau?',
          missing: 'Chọn ai nhận ai',
          paperLabel: 'Việc đề nghị công nhận',
          required: true,
          options: { values: ['Cha nhận con', 'Mẹ nhận con', 'Con nhận cha', 'Con nhận mẹ'] },
        },
      ],
    },
    {
      id: 'claimant',
      heading: 'Người nhận',
      intro: 'Người đứng ra nhận: cha hoặc mẹ nhận con, hay con nhận cha hoặc mẹ.',
      fields: particularsOf({
        id: 'claimant',
        who: 'người nhận',
        birth: 'partial-date',
        maybeRequester: true,
        example: {
          name: 'Nguyễn Văn Hùng',
          birth: { day: '3', month: '2', year: '1992' },
          sex: 'Nam',
          number: '074092000012',
        },
      }),
    },
    {
      id: 'recognised',
      heading: 'Người được nhận',
      fields: particularsOf({
        id: 'recognised',
        who: 'người được nhận',
        birth: 'partial-date',
        optional: ['identity'],
        example: {
          name: 'Nguyễn Thị Minh Anh',
          birth: { day: '15', month: '3', year: '2020' },
          number: '074320000013',
        },
      }),
    },
    { id: 'evidence', heading: 'Chứng cứ', fields: evidenceFields },
    copiesSection,
    pledgeSection(RECOGNITION_PLEDGE),
  ],
  rules: [
    requesterIdentityRule,
    identityRule('claimant', 'người nhận'),
    identityRule('recognised', 'người được nhận'),
    differentPeople(
      'claimant',
      'recognised',
      'Số giấy tờ của người được nhận trùng với người nhận: nhập đúng số của từng người',
    ),
    olderParent('claimant', 'recognised', ['Cha nhận con', 'Mẹ nhận con']),
    olderParent('recognised', 'claimant', ['Con nhận cha', 'Con nhận mẹ']),
  ],
  paper: [
    ...civilStatusHead,
    { block: 'heading', text: 'Đề nghị cơ quan công nhận quan hệ cha, mẹ, con:' },
    line('recognisedAs'),
    { block: 'heading', text: 'Người nhận:' },
    ...personPaper('claimant'),
    { block: 'heading', text: 'Người được nhận:' },
    ...personPaper('recognised'),
    ...evidencePaper,
    ...recognitionClosing(copiesPaper),
  ],
};
