// A mail as it goes over the wire, the same for SMTP and for `.eml` files.
import { present } from '#app/values/present.ts';
import type { Mail } from './mail.ts';

/** The Message-ID hangs on the outbox row: a mail sent twice after a lost answer can be recognised. */
export function messageOf(mail: Mail, from: string) {
  const domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    ...present({ html: mail.html }),
    messageId: `<outbox-${mail.id}@${domain}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'vi',
      ...(mail.unsubscribe === undefined ? {} : oneClick(mail.unsubscribe)),
    },
  };
}

/** Both together: the mail program shows a button of its own, and knows that one POST is enough (RFC 8058). */
const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
