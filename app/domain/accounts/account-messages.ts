// What happened to an account is told by every way in which its owner is reached.
import { randomUUID } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import type { QueuedMessage } from '#db/queries/outbox.server.ts';
import type { UserRow } from '#db/queries/people.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { WrittenMail } from '../notifications/letter.ts';
import { accountTexts } from './account-mails.ts';

const subjects = {
  'password-changed': 'Mật khẩu đã được thay đổi',
  'contact-changed': 'Cách liên lạc của tài khoản đã thay đổi',
  'account-closed': 'Tài khoản đã đóng',
  'sessions-ended': 'Mọi thiết bị đã được đăng xuất',
  'identity-linked': 'Tài khoản đã liên kết',
  'identity-unlinked': 'Tài khoản đã bỏ liên kết',
} as const;

type AccountChange = keyof typeof subjects;

/** @returns by what its owner is reached, null where by this way he is not: an address that he never confirmed is none */
export const confirmedContacts = ({
  email,
  emailVerified,
  phone,
}: Pick<UserRow, 'email' | 'emailVerified' | 'phone'>) => ({ email: emailVerified ? email : null, phone });

/**
 * @param user as he was reached before
 * @param mail given the address of the page for a forgotten password
 */
export function accountMessages(
  { unit }: Pick<Deps, 'unit'>,
  user: Pick<UserRow, 'id' | 'kind' | 'email' | 'emailVerified' | 'phone'>,
  kind: AccountChange,
  mail: (forgotPassword: string) => WrittenMail,
): readonly QueuedMessage[] {
  const about = `${user.id}:${randomUUID()}`;
  const { email, phone } = confirmedContacts(user);
  return [
    ...(email === null
      ? []
      : [
          {
            dedupeKey: `${kind}:${about}`,
            kind,
            recipient: email,
            ...mail(unit.publicUrl + paths.forgotPassword(user.kind === 'staff' ? 'staff' : undefined)),
          },
        ]),
    ...(phone === null
      ? []
      : [
          {
            way: 'sms' as const,
            dedupeKey: `${kind}-sms:${about}`,
            kind,
            recipient: phone,
            subject: subjects[kind],
            body: accountTexts[kind](unit),
          },
        ]),
  ];
}
