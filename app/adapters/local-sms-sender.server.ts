// Short messages as text files in a folder: for trying the portal out.
import { writeMessageFile } from './message-file.server.ts';
import type { SmsSender } from './sms.ts';

/** @param folder made where there is none */
export function localSmsSender(folder: string, sender: string): SmsSender {
  return {
    writesFiles: true,
    send: ({ id, to, text }) => writeMessageFile(folder, id, 'txt', `${sender} -> ${to}\n\n${text}\n`),
  };
}
