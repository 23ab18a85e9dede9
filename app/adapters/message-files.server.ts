// Messages as files in a folder, to try the portal out: mail as `.eml`, which any mail program opens, short messages as text.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { messageOf } from './mail-message.ts';
import type { Mailer } from './mail.ts';
import type { SmsSender } from './sms.ts';

/**
 * @param folder created if it does not exist
 * @param from the sender's address
 */
export function emlMailer(folder: string, from: string): Mailer {
  return {
    writesFiles: true,
    async send(mail) {
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
      const { message } = await transport.sendMail(messageOf(mail, from));
      if (!Buffer.isBuffer(message)) throw new Error('the mail was not built into a buffer');
      await writeMessageFile(folder, mail.id.padStart(6, '0'), 'eml', message);
    },
  };
}

/** @param folder created if it does not exist @param sender name in the first line of each file */
export function localSmsSender(folder: string, sender: string): SmsSender {
  return {
    writesFiles: true,
    send: ({ id, to, text }) => writeMessageFile(folder, id, 'txt', `${sender} -> ${to}\n\n${text}\n`),
  };
}

/** @param name id of the outbox row: a message that is sent again replaces its file @param extension "eml" */
async function writeMessageFile(
  folder: string,
  name: string,
  extension: string,
  content: string | Uint8Array,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const target = path.join(folder, `${name.replace(/[^A-Za-z0-9_-]/g, '_')}.${extension}`);
  // Only the owner may read it: it contains names, and links and codes that open accounts.
  await writeFile(`${target}.part`, content, { mode: 0o600 });
  await rename(`${target}.part`, target);
}
