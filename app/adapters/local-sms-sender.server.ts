// Short messages as text files in a folder, to try the portal out.
import { writeMessageFile } from './message-file.server.ts';
import type { SmsSender } from './sms.ts';

/** @param folder created if it does not exist @param sender name in the first line of each file */
export function localSmsSender(folder: string, sender: string): SmsSender {
  return {
    writesFiles: true,
    send: ({ id, to, text }) => writeMessageFile(folder, id, 'txt', `${sender} -> ${to}\n\n${text}\n`),
  };
}
