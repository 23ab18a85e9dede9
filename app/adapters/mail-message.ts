// A mail as nodemailer takes it, the same for SMTP and for `.eml` files.
import { present } from '#app/values/present.ts';
import type { Mail } from './mail.ts';

/**
 * @param from the sender's address; its domain is that of the Message-ID
 * @returns the message. Its Message-ID comes from the outbox row, so that a mail program recognises a mail that was sent twice
 * after a lost answer
 */
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

/** With both headers, the mail program shows a button, and knows that one POST is enough (RFC 8058). */
const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
