// The mails about a meeting of the board and what was decided there (Đ19).
import { formatDate, formatMoment, type LocalDate } from '#catalog/local-date.ts';
import type { Letter } from '../notifications/letter.ts';

export interface MeetingFacts {
  readonly startsAt: Date;
  readonly place: string;
  readonly chair: string;
  readonly reason: string;
  readonly agenda: readonly {
    readonly title: string;
    readonly presenter?: string;
    readonly minutes?: number;
  }[];
}

function appointment(facts: MeetingFacts): string[] {
  return [
    `Thời gian: ${formatMoment(facts.startsAt)}`,
    `Địa điểm: ${facts.place}`,
    `Chủ trì: ${facts.chair}`,
    ...(facts.reason === '' ? [] : [`Lý do họp đột xuất: ${facts.reason}`]),
    '',
    'Chương trình:',
    ...facts.agenda.map(({ title, presenter, minutes }, index) => {
      const more = [presenter, minutes === undefined ? undefined : `${minutes} phút`].filter(
        (one) => one !== undefined,
      );
      return `${index + 1}. ${title}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
    }),
  ];
}

const on = ({ startsAt }: MeetingFacts) => formatMoment(startsAt);

export const meetingLetters = {
  convened: (facts: MeetingFacts): Letter => ({
    subject: `Mời họp Ban Biên tập, ${on(facts)}`,
    lines: [
      'Kính mời ông/bà dự họp Ban Biên tập trang thông tin điện tử.',
      '',
      ...appointment(facts),
      '',
      'Nếu không dự được, hoặc có việc cần đưa ra cuộc họp, ông/bà ghi tại liên kết dưới đây trước giờ họp.',
    ],
  }),
  changed: (facts: MeetingFacts): Letter => ({
    subject: `Thay đổi cuộc họp Ban Biên tập, ${on(facts)}`,
    lines: ['Cuộc họp Ban Biên tập có thay đổi. Nội dung hiện nay:', '', ...appointment(facts)],
  }),
  uninvited: (facts: MeetingFacts): Letter => ({
    subject: `Không cần dự cuộc họp Ban Biên tập, ${on(facts)}`,
    lines: ['Cuộc họp Ban Biên tập có thay đổi, và ông/bà không cần dự cuộc họp này nữa.'],
  }),
  cancelled: (facts: MeetingFacts, reason: string): Letter => ({
    subject: `Hủy cuộc họp Ban Biên tập, ${on(facts)}`,
    lines: [`Cuộc họp Ban Biên tập lúc ${on(facts)} không họp nữa.`, '', `Lý do: ${reason}`],
  }),
  reminder: (facts: MeetingFacts): Letter => ({
    subject: `Nhắc họp Ban Biên tập, ${on(facts)}`,
    lines: ['Nhắc ông/bà cuộc họp Ban Biên tập sắp tới.', '', ...appointment(facts)],
  }),
  minutes: (
    facts: MeetingFacts,
    sign: string,
    mine: readonly { text: string; dueOn: LocalDate }[],
  ): Letter => ({
    subject: `Biên bản họp Ban Biên tập số ${sign}`,
    lines: [
      `Người chủ trì đã xác nhận biên bản cuộc họp Ban Biên tập ${on(facts)}.`,
      ...(mine.length === 0
        ? []
        : [
            '',
            'Việc cuộc họp giao cho ông/bà:',
            ...mine.map((one) => `- ${one.text} (hạn ${formatDate(one.dueOn)})`),
          ]),
    ],
  }),
  addendum: (facts: MeetingFacts, text: string): Letter => ({
    subject: `Bổ sung biên bản họp Ban Biên tập, ${on(facts)}`,
    lines: ['Biên bản cuộc họp được bổ sung, đính chính như sau:', '', text],
  }),
  report: (facts: MeetingFacts, text: string): Letter => ({
    subject: `Báo cáo kết quả họp Ban Biên tập, ${on(facts)}`,
    lines: [
      `${facts.chair} đã chủ trì cuộc họp thay ông/bà và báo cáo kết quả:`,
      '',
      text,
      '',
      'Ông/bà xem biên bản rồi ghi nhận đã xem tại liên kết dưới đây.',
    ],
  }),
} as const;

export const decisionLetters = {
  'due-soon': (text: string, dueOn: LocalDate): Letter => ({
    subject: `Sắp đến hạn việc Ban Biên tập giao, ${formatDate(dueOn)}`,
    lines: [`Việc sau đây đến hạn ngày ${formatDate(dueOn)}:`, '', text],
  }),
  late: (text: string, dueOn: LocalDate): Letter => ({
    subject: `Quá hạn việc Ban Biên tập giao, ${formatDate(dueOn)}`,
    lines: [
      `Việc sau đây đã quá hạn từ ngày ${formatDate(dueOn)}:`,
      '',
      text,
      '',
      'Làm xong, ông/bà ghi kết quả tại liên kết dưới đây; cần thêm thời gian thì báo người chủ trì.',
    ],
  }),
} as const;

export const ruleLetters = {
  soon: (dueOn: LocalDate): Letter => ({
    subject: `Cần họp Ban Biên tập trước ngày ${formatDate(dueOn)}`,
    lines: [
      `Ban Biên tập họp ít nhất 03 tháng một lần (Điều 19). Cuộc họp tiếp theo cần họp chậm nhất ngày ${formatDate(dueOn)}, và chưa được triệu tập.`,
    ],
  }),
  day: (dueOn: LocalDate): Letter => ({
    subject: `Hạn họp Ban Biên tập: ${formatDate(dueOn)}`,
    lines: [
      `Đã đến hạn họp Ban Biên tập: chậm nhất ngày ${formatDate(dueOn)} (Điều 19, ít nhất 03 tháng một lần).`,
    ],
  }),
  late: (dueOn: LocalDate): Letter => ({
    subject: `Quá hạn họp Ban Biên tập từ ngày ${formatDate(dueOn)}`,
    lines: [
      `Đã quá 03 tháng mà Ban Biên tập chưa họp: hạn là ngày ${formatDate(dueOn)} (Điều 19). Đề nghị triệu tập cuộc họp sớm nhất.`,
    ],
  }),
} as const;
