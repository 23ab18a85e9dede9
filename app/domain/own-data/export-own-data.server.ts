// All that the portal stores of a resident as one archive, for himself: a page to read, the same as data, and the files. It is made
// while it is sent, a file at a time, and stored nowhere.
import { strToU8, Zip, ZipPassThrough } from 'fflate';

import type { OwnPart } from '#app/read-models/own-data.ts';
import { localDate } from '#catalog/local-date.ts';
import { confirmOwnPassword } from '../accounts/own-password.server.ts';
import type { Resident } from '../kernel/actor.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { gatherOwnData, type OwnFile } from './gather-own-data.server.ts';
import { ownDataPage } from './own-data-page.ts';

export interface OwnArchive {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * Written down before anything goes out: whoever finds a browser open and knows the password leaves a trace.
 * @param password as it was typed
 * @returns refused as `invalid` at `password` as `confirmOwnPassword` refuses
 */
export async function exportOwnData(
  deps: Deps,
  resident: Resident,
  password: unknown,
): Promise<Outcome<{ readonly archive: OwnArchive }>> {
  const confirmation = await confirmOwnPassword(deps, resident.userId, password, 'password');
  if (!confirmation.ok) return confirmation;
  const { parts, files } = await gatherOwnData(deps, resident);
  await deps.db.transaction((tx) =>
    recordAuditEvent(deps, tx, portalItself, {
      ...{ subject: `user:${resident.userId}`, event: 'own-data-exported' },
      detail: { files: files.length },
    }),
  );
  return {
    ok: true,
    archive: {
      fileName: `du-lieu-cua-toi-${localDate(deps.clock.now())}.zip`,
      mediaType: 'application/zip',
      content: packed(deps, parts, files),
    },
  };
}

async function* packed(
  deps: Deps,
  parts: readonly OwnPart[],
  files: readonly OwnFile[],
): AsyncGenerator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const add = (path: string, content: Uint8Array) => {
    const entry = new ZipPassThrough(path);
    zip.add(entry);
    entry.push(content, true);
    const ready = chunks;
    chunks = [];
    return ready;
  };
  const at = deps.clock.now();
  yield* add('doc-truoc.html', strToU8(ownDataPage(parts, { unit: deps.unit.name, at })));
  yield* add('du-lieu.json', strToU8(JSON.stringify({ at: at.toISOString(), parts }, undefined, 2)));
  for (const { open, path } of files) {
    // One that was removed meanwhile is missed by nobody but its own line.
    const file = await open();
    if (file.ok) yield* add(path, file.content);
  }
  zip.end();
  yield* chunks;
}
