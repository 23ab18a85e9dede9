// Mail as `.eml` files in a folder, to try the portal out. Any mail program opens them.
import { createTransport } from 'nodemailer';

import { messageOf } from './mail-message.ts';
import type { Mailer } from './mail.ts';
import { writeMessageFile } from './message-file.server.ts';

/**
 * @param folder created if it does not exist
 * @param from the sender's address
 */
export function emlMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    writesFiles: true,
    async send(mail) {
      const { message } = await transport.sendMail(messageOf(mail, from));
      if (!Buffer.isBuffer(message)) throw new Error('the mail was not built into a buffer');
      await writeMessageFile(folder, mail.id.padStart(6, '0'), 'eml', message);
    },
  };
}
