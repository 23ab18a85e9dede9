// By which way a message goes out, by which a resident is reached, and by which he wants to be told.

export const messageWays = ['mail', 'sms'] as const;

export type MessageWay = (typeof messageWays)[number];

/** What opens an account and reaches its owner. */
export const contactWays = {
  phone: { label: 'Số điện thoại di động', inSentence: 'số điện thoại' },
  email: { label: 'Địa chỉ thư điện tử', inSentence: 'địa chỉ thư điện tử' },
} as const;

export type ContactWay = keyof typeof contactWays;

export const contactWayIds = ['phone', 'email'] as const satisfies readonly ContactWay[];

/** How a resident wants to be told about his dossiers, and by which ways that is done. */
export const noticeChoices = {
  mail: { label: 'Thư điện tử', ways: ['mail'] },
  sms: { label: 'Tin nhắn SMS', ways: ['sms'] },
  both: { label: 'Cả thư điện tử và tin nhắn SMS', ways: ['mail', 'sms'] },
  /** What he has to act on reaches him all the same. */
  portal: { label: 'Chỉ xem trên Cổng', ways: [] },
} as const satisfies Record<string, { readonly label: string; readonly ways: readonly MessageWay[] }>;

export type NoticeChoice = keyof typeof noticeChoices;

export const noticeChoiceIds = ['mail', 'sms', 'both', 'portal'] as const satisfies readonly NoticeChoice[];

/**
 * @param reach whether a mail, and a short message, reaches him
 * @returns what he can choose
 */
export const noticeChoicesWith = (reach: Readonly<Record<MessageWay, boolean>>): readonly NoticeChoice[] =>
  noticeChoiceIds.filter((choice) => {
    const ways: readonly MessageWay[] = noticeChoices[choice].ways;
    return ways.every((way) => reach[way]);
  });
