// The mails the portal has sent, as their receiver reads them.
import { simpleParser } from 'mailparser';
import { expect } from 'vitest';

import type { RunningPortal } from '../support/portal.ts';

export interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export async function mailsTo(portal: RunningPortal, address: string): Promise<readonly ReadMail[]> {
  const mails = await Promise.all(
    portal.mails().map(async (source): Promise<ReadMail> => {
      const { to, subject = '', text = '' } = await simpleParser(source);
      return {
        to: [to]
          .flat()
          .map((one) => one?.text)
          .join(', '),
        subject,
        text,
      };
    }),
  );
  return mails.filter((mail) => mail.to.includes(address));
}

/** Waits for the worker to send it. */
export async function mailTo(portal: RunningPortal, address: string, subject: RegExp): Promise<ReadMail> {
  const found: ReadMail[] = [];
  await expect
    .poll(
      async () => {
        found.push(...(await mailsTo(portal, address)).filter((mail) => subject.test(mail.subject)));
        return found.length;
      },
      { timeout: 20_000, interval: 250 },
    )
    .toBeGreaterThan(0);
  const [mail] = found;
  if (mail === undefined) throw new Error(`no mail ${String(subject)} to ${address}`);
  return mail;
}

/** The first address of the portal in a mail. */
export function linkIn(mail: ReadMail): string {
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0];
  if (link === undefined) throw new Error(`no link in “${mail.subject}”`);
  return link;
}
