// Tờ khai đăng ký lại kết hôn: Thông tư 04/2020/TT-BTP. Husband and wife declare together; the wife stands left.
import type { FormDefinition, FormRule } from '../../definition.ts';
import { civilStatusAddressee, copiesPaper, copiesSection, pledgeSection } from '../pieces.ts';
import {
  formerRegistrationPaper,
  formerRegistrationSection,
  LOST_PLEDGE,
  reregistrationToReview,
} from './dang-ky-lai.ts';
import { bride, groom, marriageAge, partySection, spousesRows, spousesRules } from './spouses.ts';

const PLEDGE = LOST_PLEDGE.replace('Tôi', 'Chúng tôi');

const spousesAges: readonly FormRule[] = [
  marriageAge({ id: 'bride-age', spouse: 'wife', person: 'bride', word: 'vợ', on: 'registeredOn' }),
  marriageAge({ id: 'groom-age', spouse: 'husband', person: 'groom', word: 'chồng', on: 'registeredOn' }),
];

const born = (year: string) => ({ day: '9', month: '9', year });

export const dangKyLaiKetHon: FormDefinition = {
  code: 'dang-ky-lai-ket-hon',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ LẠI KẾT HÔN',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: reregistrationToReview,
  sections: [
    partySection({
      ...bride,
      side: 'vợ',
      heading: 'Vợ',
      birth: born('1972'),
      identity: '074172000021',
    }),
    partySection({
      ...groom,
      side: 'chồng',
      heading: 'Chồng',
      birth: born('1970'),
      identity: '074070000022',
    }),
    formerRegistrationSection,
    copiesSection,
    pledgeSection(PLEDGE),
  ],
  rules: [...spousesRules, ...spousesAges],
  paper: [
    civilStatusAddressee,
    { block: 'heading', text: 'Đề nghị cơ quan đăng ký lại việc kết hôn theo thông tin dưới đây:' },
    { block: 'columns', headings: ['Vợ', 'Chồng'], rows: spousesRows },
    ...formerRegistrationPaper,
    { block: 'paragraph', text: `${PLEDGE}.` },
    ...copiesPaper,
    { block: 'place-and-date' },
    {
      block: 'signatures',
      people: [
        { title: 'Vợ', hint: '(Ký, ghi rõ họ, chữ đệm, tên)', nameFrom: 'brideName' },
        { title: 'Chồng', hint: '(Ký, ghi rõ họ, chữ đệm, tên)', nameFrom: 'groomName' },
      ],
    },
  ],
};
