// Tờ khai đăng ký lại việc nuôi con nuôi trong nước: Nghị định 19/2011/NĐ-CP Đ29; Thông tư 10/2020/TT-BTP.
import type { FormDefinition } from '../../definition.ts';
import { oldRegistrationFields, registeredAfterBirth, registrationPaper } from '../civil-status.ts';
import { civilStatusAddressee, pledgeSection } from '../pieces.ts';
import {
  adoptedPaper,
  adoptedSection,
  adopterPaper,
  adopterSection,
  adoptionRules,
  adoptionSigners,
} from './adoption.ts';

const PLEDGE =
  'Tôi cam đoan những nội dung khai trên đây là đúng sự thật, việc nuôi con nuôi đã được đăng ký nhưng sổ và bản chính ' +
  'giấy tờ đều không còn, cha, mẹ nuôi và con nuôi đều còn sống, và chịu trách nhiệm trước pháp luật về cam đoan của mình';

export const dangKyLaiNuoiConNuoi: FormDefinition = {
  code: 'dang-ky-lai-nuoi-con-nuoi',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ LẠI VIỆC NUÔI CON NUÔI TRONG NƯỚC',
  source: 'Thông tư 10/2020/TT-BTP; Nghị định 19/2011/NĐ-CP',
  toReview: [
    'Bố cục và lời cam đoan ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Thông tư 10/2020/TT-BTP.',
  ],
  sections: [
    adopterSection(
      'Cha, mẹ nuôi',
      { birth: { day: '12', month: '5', year: '1970' }, number: '074170000002' },
      { birth: { day: '3', month: '2', year: '1968' }, number: '074068000012' },
    ),
    adoptedSection('con nuôi', 'Con nuôi', '1992', '074192000013'),
    {
      id: 'registration',
      heading: 'Lần đăng ký trước đây',
      fields: oldRegistrationFields,
    },
    {
      id: 'witnesses',
      heading: 'Người làm chứng',
      intro: 'Ít nhất hai người biết rõ việc nuôi con nuôi đã đăng ký. Họ ký vào bản in của tờ khai.',
      fields: [
        {
          id: 'witnesses',
          kind: 'group',
          label: 'Người làm chứng',
          paperLabel: 'Người làm chứng (ký tên cạnh họ tên)',
          required: true,
          minEntries: 2,
          maxEntries: 4,
          entryLabel: 'Người làm chứng',
          fields: [
            {
              id: 'witnessName',
              kind: 'person-name',
              label: 'Họ, chữ đệm, tên người làm chứng',
              paperLabel: 'Họ, chữ đệm, tên',
              required: true,
              example: 'Trần Văn Bảy',
            },
            {
              id: 'witnessIdentity',
              kind: 'identity-number',
              label: 'Số định danh cá nhân người làm chứng',
              paperLabel: 'Số định danh cá nhân',
              required: true,
              example: '074065000031',
            },
            {
              id: 'witnessResidence',
              kind: 'address',
              label: 'Nơi cư trú người làm chứng',
              paperLabel: 'Nơi cư trú',
              required: true,
            },
          ],
        },
      ],
    },
    pledgeSection(PLEDGE),
  ],
  rules: [...adoptionRules, registeredAfterBirth('adopted')],
  paper: [
    civilStatusAddressee,
    ...adopterPaper,
    { block: 'heading', text: 'Đề nghị đăng ký lại việc nuôi con nuôi với con nuôi có tên dưới đây:' },
    ...adoptedPaper,
    ...registrationPaper,
    { block: 'table', group: 'witnesses' },
    { block: 'paragraph', text: `${PLEDGE}.` },
    { block: 'place-and-date' },
    adoptionSigners,
  ],
};
