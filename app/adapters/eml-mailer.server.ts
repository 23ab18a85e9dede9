// Mail as `.eml` files in a folder: for trying the portal out. Any mail program opens them.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { createTransport } from 'nodemailer';

import { messageOf } from './mail-message.ts';
import type { Mailer } from './mail.ts';

export function emlMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(messageOf(mail, from));
      if (!Buffer.isBuffer(message)) throw new Error('the mail was not built into a buffer');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Named by its row: sending the same mail again replaces the file.
      const name = mail.id.replace(/[^A-Za-z0-9_-]/g, '_').padStart(6, '0');
      const target = path.join(folder, `${name}.eml`);
      // It names people and carries links that open accounts.
      await writeFile(`${target}.part`, message, { mode: 0o600 });
      await rename(`${target}.part`, target);
    },
  };
}
