// A draft that is put to the people (Đ10.8b, c): its text is the item's text, whole, read into clauses when it is published.
import { draftKinds } from '#app/consultations/draft-kinds.ts';
import { isOwing } from '#app/consultations/answer-steps.ts';
import { periodObstacle, periodOf, unreadBy } from '#app/consultations/period.ts';
import type { ContentBody } from '../content-body.ts';
import type { ContentKind } from '../content-kind.ts';
import { textFact } from '../fact-values.ts';
import { factsForm } from './facts-form.ts';

export const consultation = {
  id: 'consultation',
  name: 'Lấy ý kiến dự thảo',
  addLabel: 'Mở đợt lấy ý kiến',
  exOfficio: true,
  facts: factsForm(
    'consultation',
    'Lấy ý kiến về gì, đến khi nào, gửi về đâu',
    'Đ10.8',
    [
      {
        id: 'draftKind',
        kind: 'select',
        label: 'Loại dự thảo',
        hint: 'Loại dự thảo quyết định phải lấy ý kiến ít nhất bao nhiêu ngày',
        required: true,
        options: {
          labelled: Object.entries(draftKinds).map(([value, { name }]) => ({ value, label: name })),
        },
        example: 'rules',
      },
      {
        id: 'decidedOn',
        kind: 'date',
        label: 'Ngày quyết định đưa ra lấy ý kiến',
        hint: 'Thời hạn đăng 10 ngày làm việc tính từ ngày này (Điều 12)',
        required: true,
        past: true,
      },
      {
        id: 'opensOn',
        kind: 'date',
        label: 'Ngày bắt đầu nhận góp ý',
        hint: 'Để trống: nhận ngay khi đăng',
        required: false,
        example: { day: '01', month: '12', year: '2098' },
      },
      {
        id: 'closesOn',
        kind: 'date',
        label: 'Ngày cuối nhận góp ý',
        hint: 'Nhận đến hết ngày này (24 giờ). Đã công bố rồi thì chỉ kéo dài được, không rút ngắn được',
        required: true,
        example: { day: '31', month: '12', year: '2098' },
      },
      {
        id: 'purpose',
        kind: 'text',
        label: 'Mục đích, sự cần thiết',
        required: true,
        multiline: true,
        maxLength: 3000,
        example: 'Sửa đổi quy chế quản lý chợ cho phù hợp với số hộ kinh doanh hiện nay.',
      },
      {
        id: 'legalBasis',
        kind: 'text',
        label: 'Căn cứ pháp lý',
        required: true,
        multiline: true,
        maxLength: 2000,
        example: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 25',
      },
      {
        id: 'receiver',
        kind: 'text',
        label: 'Đơn vị tiếp nhận góp ý',
        required: true,
        example: 'Công chức Tư pháp - Hộ tịch, Ủy ban nhân dân xã Phú An',
      },
      {
        id: 'receiverAddress',
        kind: 'text',
        label: 'Địa chỉ tiếp nhận',
        required: true,
        example: 'Ấp An Thuận, xã Phú An',
      },
      {
        id: 'receiverEmail',
        kind: 'text',
        label: 'Thư điện tử tiếp nhận',
        required: true,
        maxLength: 120,
        example: 'tuphap.phuan@vidu.gov.vn',
      },
      { id: 'receiverPhone', kind: 'phone', label: 'Điện thoại', required: false },
      {
        id: 'answerer',
        kind: 'text',
        label: 'Người chịu trách nhiệm giải trình, tiếp thu',
        required: true,
        example: 'Phó Chủ tịch Ủy ban nhân dân xã',
      },
    ],
    [
      {
        id: 'closes-after-opening',
        kind: 'not-before',
        severity: 'error',
        message: 'Ngày cuối không được trước ngày bắt đầu: kiểm tra lại',
        at: 'closesOn',
        later: 'closesOn',
        earlier: 'opensOn',
      },
    ],
  ),
  words: {
    title: { label: 'Tên dự thảo', hint: 'Ví dụ: Dự thảo Quy chế quản lý chợ Phú An' },
    summary: { label: 'Tóm tắt', hint: 'Một, hai câu: dự thảo thay đổi điều gì, ai bị ảnh hưởng' },
  },
  eventFact: 'decidedOn',
  text: 'required',
  picture: 'none',
  order: { fact: 'closesOn', descending: true },
  ownPage: true,
  oneSection: true,
  list: 'paged',
  lacks: ({ facts }) =>
    textFact(facts, 'receiverEmail') === '' ||
    /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(textFact(facts, 'receiverEmail'))
      ? []
      : [{ path: 'receiverEmail', message: 'Nhập thư điện tử đúng dạng, ví dụ tuphap@phuan.gov.vn.' }],
  holdsBack: (next, { published, publishAt, expireAt, now }) => {
    const { body: before, consultation: earlier } = published ?? {};
    if (earlier?.answerState === 'ended')
      return [
        {
          path: 'closesOn',
          message: 'Đợt lấy ý kiến này đã dừng và đã báo cho người góp ý. Hãy mở một đợt mới.',
        },
      ];
    // Days on which nobody can read it are no days of the consultation, and its commenters are owed an answer on its page.
    if (expireAt !== undefined && (earlier === undefined || isOwing(earlier.answerState)))
      return [
        {
          path: 'expireAt',
          message:
            'Dự thảo lấy ý kiến không đặt giờ gỡ trước khi công bố giải trình, tiếp thu. Hãy bỏ giờ gỡ; công bố xong rồi đặt.',
        },
      ];
    if (before !== undefined) {
      const changedFacts = fixedFacts.filter(
        ({ id }) => textFact(next.facts, id) !== textFact(before.facts, id),
      );
      if (changedFacts.length > 0)
        return changedFacts.map(({ id, label }) => ({
          path: id,
          message: `Đã công bố nên không đổi được ${label}.`,
        }));
    }
    const period = periodIn(next, published?.at ?? publishAt);
    if (period === undefined) return [];
    const unreadDays = earlier === undefined ? [] : unreadBy(earlier, publishAt);
    const message = periodObstacle(textFact(next.facts, 'draftKind'), period, earlier, now, unreadDays);
    return message === undefined ? [] : [{ path: 'closesOn', message }];
  },
} as const satisfies ContentKind;

/** What the least number of days hangs on: announced once, it is what people were told. */
const fixedFacts = [
  { id: 'draftKind', label: 'loại dự thảo' },
  { id: 'opensOn', label: 'ngày bắt đầu' },
] as const;

/** @returns undefined while there is no last day */
function periodIn({ facts }: ContentBody, publishedAt: Date) {
  return periodOf(textFact(facts, 'opensOn'), textFact(facts, 'closesOn'), publishedAt);
}
