// What happened to an account is told by every way in which its owner is reached.
import { paths } from '#app/addresses/paths.ts';
import type { QueuedMessage } from '#db/queries/outbox.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { WrittenMail } from '../notifications/letter.ts';
import { accountTexts } from './account-mails.ts';

type Told = 'password-changed' | 'contact-changed';

const subjects = {
  'password-changed': 'Mật khẩu đã được thay đổi',
  'contact-changed': 'Cách liên lạc của tài khoản đã thay đổi',
} as const satisfies Record<Told, string>;

/**
 * @param user as he was reached before; an address that he never confirmed is left out
 * @param mail given the address of the page for a forgotten password
 */
export function accountMessages(
  { unit }: Pick<Deps, 'unit'>,
  user: {
    readonly id: string;
    readonly email: string | null;
    readonly emailVerified: boolean;
    readonly phone: string | null;
  },
  at: Date,
  kind: Told,
  mail: (forgotPassword: string) => WrittenMail,
): readonly QueuedMessage[] {
  const about = `${user.id}:${at.getTime()}`;
  const { email, phone } = user;
  return [
    ...(email === null || !user.emailVerified
      ? []
      : [
          {
            dedupeKey: `${kind}:${about}`,
            kind,
            recipient: email,
            ...mail(unit.publicUrl + paths.forgotPassword()),
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
