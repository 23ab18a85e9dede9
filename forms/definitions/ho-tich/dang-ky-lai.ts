// The parts that the three re-registrations share: the earlier registration, the reason to repeat it, the pledge.
import type { FormSection, PaperBlock } from '../../definition.ts';
import { oldRegistrationFields, registrationPaper } from '../civil-status.ts';
import { line } from '../pieces.ts';

export const LOST_PLEDGE =
  'Tôi cam đoan những nội dung khai trên đây là đúng sự thật, việc hộ tịch đã được đăng ký nhưng sổ và bản chính giấy ' +
  'tờ hộ tịch đều không còn, và chịu trách nhiệm trước pháp luật về cam đoan của mình';

export const formerRegistrationSection: FormSection = {
  id: 'registration',
  heading: 'Lần đăng ký trước đây',
  intro: 'Chỉ đăng ký lại việc đã đăng ký trước ngày 01/01/2016 mà sổ và bản chính giấy tờ đều mất.',
  fields: [
    ...oldRegistrationFields,
    {
      id: 'reason',
      kind: 'text',
      label: 'Lý do đăng ký lại',
      required: true,
      multiline: true,
      maxLength: 500,
      example: 'Bản chính bị mất, sổ lưu ở nơi đăng ký không còn',
    },
  ],
};

export const formerRegistrationPaper: readonly PaperBlock[] = [...registrationPaper, line('reason')];

export const reregistrationToReview: readonly string[] = [
  'Bố cục và lời cam đoan ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Thông tư 04/2020/TT-BTP.',
];
