// The life that kinds of inquiry have in common within the office: given to a unit, drafted there in private, approved by a
// leader who did not write it, published in words for everybody. A kind says its words, and what a step of it does besides.
import { capitalise } from '#app/values/first-letter.ts';
import type { InquiryTransition } from '../kind.ts';
import { beingAnswered, text, type AnsweringWords, type Own } from './common-words.ts';

/** @returns the steps by which it is given to another unit, or back to the office */
export function handingOver(
  { writer, unassigned }: AnsweringWords,
  own: {
    readonly reassign: Own<'explain' | 'tells'>;
    readonly giveBack: Own<'explain' | 'tells'>;
  },
): readonly InquiryTransition[] {
  return [
    {
      event: 'reassign',
      segment: 'giao-lai',
      label: 'Giao lại',
      from: beingAnswered,
      to: 'assigned',
      by: ['handler'],
      asks: [text('Ghi chú cho người nhận', `Không bắt buộc. ${capitalise(writer)} không thấy`, false)],
      assigns: true,
      private: true,
      look: 'secondary',
      ...own.reassign,
      tells: { to: 'assignee', ...own.reassign.tells },
    },
    {
      event: 'give-back',
      segment: 'tra-lai',
      label: 'Trả lại Văn phòng',
      from: beingAnswered,
      to: unassigned,
      by: ['assignee'],
      asks: [text('Lý do trả lại', `Nêu đơn vị nên nhận, nếu biết. ${capitalise(writer)} không thấy`)],
      private: true,
      look: 'secondary',
      ...own.giveBack,
      tells: { to: 'handler', ...own.giveBack.tells },
    },
  ];
}

/** @returns the steps of an answer: drafted, proposed, taken back, approved by another person than who drafted it, or returned */
export function answering(
  { writer, answer }: AnsweringWords,
  own: {
    readonly draft: Own<'label'>;
    readonly propose: Own<'tells'>;
    readonly approve: Own<'explain' | 'mail' | 'tells'>;
    readonly return: Own<'explain' | 'tells'>;
  },
): readonly InquiryTransition[] {
  return [
    {
      event: 'draft',
      segment: 'soan',
      from: beingAnswered,
      to: 'answering',
      by: ['assignee'],
      explain: `Lưu dự thảo để viết tiếp. Chỉ cán bộ thấy; ${writer} chưa nhận được gì.`,
      asks: [],
      draft: 'write',
      private: true,
      look: 'secondary',
      ...own.draft,
    },
    {
      event: 'propose',
      segment: 'trinh-duyet',
      label: 'Trình duyệt',
      done: 'Đã trình duyệt.',
      from: beingAnswered,
      to: 'approving',
      by: ['assignee'],
      explain: `Gửi ${answer} cho lãnh đạo duyệt. Duyệt xong, ${writer} nhận được đúng nội dung này và các tệp kèm theo. Tệp của lần trình trước không tự đi theo: còn cần thì đính kèm lại.`,
      asks: [],
      draft: 'write',
      files: true,
      private: true,
      look: 'primary',
      ...own.propose,
      tells: { to: 'approver', ...own.propose.tells },
    },
    {
      event: 'take-back',
      segment: 'rut-trinh',
      label: 'Rút về sửa',
      from: ['approving'],
      to: 'answering',
      by: ['assignee'],
      explain: `Rút ${answer} về để sửa trước khi lãnh đạo duyệt.`,
      asks: [],
      private: true,
      look: 'secondary',
    },
    {
      event: 'approve',
      segment: 'duyet',
      label: 'Duyệt và trả lời',
      from: ['approving'],
      to: 'answered',
      by: ['approver'],
      byAnother: ['drafter'],
      asks: [],
      draft: 'issue',
      paper: 'answer',
      look: 'primary',
      ...own.approve,
      tells: { to: 'handler', ...own.approve.tells },
    },
    {
      event: 'return',
      segment: 'yeu-cau-sua',
      label: 'Yêu cầu sửa',
      from: ['approving'],
      to: 'answering',
      by: ['approver'],
      asks: [text('Điều cần sửa', `Người soạn đọc; ${writer} không thấy`)],
      private: true,
      look: 'secondary',
      ...own.return,
      tells: { to: 'assignee', ...own.return.tells },
    },
  ];
}

/** @returns the steps of what everybody reads: written anew, edited, left without the name, taken down */
export function publishing(
  { one, writer, answer, section }: AnsweringWords,
  own: {
    readonly publish: Own<'label' | 'explain' | 'mail'>;
    readonly unpublish: Own<'mail'>;
  },
): readonly InquiryTransition[] {
  return [
    {
      event: 'publish',
      segment: 'dang',
      from: ['answered'],
      to: 'published',
      when: ['not-erased'],
      by: ['handler'],
      asks: [],
      publication: 'write',
      look: 'primary',
      ...own.publish,
    },
    {
      event: 'edit-publication',
      segment: 'sua-ban-dang',
      label: 'Sửa bản đăng',
      from: ['published'],
      to: 'same',
      by: ['handler'],
      explain: 'Bản mới thay bản đang đăng ngay khi lưu. Địa chỉ của trang không đổi.',
      asks: [],
      publication: 'write',
      private: true,
      look: 'secondary',
    },
    {
      event: 'withdraw-name',
      segment: 'rut-ten',
      label: 'Rút tên khỏi bản đăng',
      from: ['published'],
      to: 'same',
      when: ['named'],
      by: ['requester', 'handler'],
      explain: `${capitalise(one)} và ${answer} vẫn được đăng, không còn tên ${writer}.`,
      asks: [],
      publication: 'withdraw-name',
      alone: true,
      mail: {
        subject: `Đã rút tên bạn khỏi mục ${section}`,
        lines: ['Tên của bạn không còn ở bản đăng công khai.'],
      },
      look: 'secondary',
    },
    {
      event: 'unpublish',
      segment: 'go-ban-dang',
      label: 'Gỡ bản đăng',
      from: ['published'],
      to: 'answered',
      by: ['handler'],
      explain: `Trang công khai báo đã gỡ, tìm kiếm không còn thấy. ${capitalise(writer)} vẫn đọc được ${answer} của mình.`,
      asks: [text('Lý do gỡ', `${capitalise(writer)} đọc được nội dung này`)],
      publication: 'withdraw',
      look: 'warning',
      ...own.unpublish,
    },
  ];
}
