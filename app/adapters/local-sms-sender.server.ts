// Short messages as text files in a folder: for trying the portal out.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { SmsSender } from './sms.ts';

export function localSmsSender(folder: string, sender: string): SmsSender {
  return {
    async send({ id, to, text }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Named by its row: sending the same message again replaces the file.
      const target = path.join(folder, `${id.replace(/[^A-Za-z0-9_-]/g, '_')}.txt`);
      // It carries codes that open accounts.
      await writeFile(`${target}.part`, `${sender} -> ${to}\n\n${text}\n`, { mode: 0o600 });
      await rename(`${target}.part`, target);
    },
  };
}
