// A file that goes with a step of an inquiry: sealed, then named by a row.
import { createHash, randomUUID } from 'node:crypto';

import type { Sql } from '#db/client.server.ts';
import { insertInquiryFile } from '#db/queries/inquiries-parts.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { cleanName, type IncomingFile } from '../kernel/incoming-file.ts';
import { inquiryFileContext } from './inquiry-contents.server.ts';

/** @param sequence of the event that it goes with */
export async function storeInquiryFile(
  deps: Deps,
  sql: Sql,
  inquiryId: string,
  sequence: number,
  file: IncomingFile,
): Promise<void> {
  const id = randomUUID();
  const storageKey = `inquiries/${inquiryId}/${id}`;
  await deps.files.put(storageKey, deps.keys.seal(file.content, inquiryFileContext(id)));
  await insertInquiryFile(sql, inquiryId, {
    id,
    sequence,
    fileName: cleanName(file.fileName),
    mediaType: file.mediaType,
    bytes: file.content.byteLength,
    sha256: createHash('sha256').update(file.content).digest(),
    storageKey,
  });
}
