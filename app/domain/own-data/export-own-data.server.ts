// All that the portal stores of a resident as one archive, for himself: a page to read, the same as data, and the files. It is made
// while it is sent, a file at a time, and stored nowhere.
import { strToU8, Zip, ZipPassThrough } from 'fflate';

import type { OwnPart } from '#app/read-models/own-data.ts';
import { localDate, formatMoment } from '#catalog/local-date.ts';
import { escapeXml } from '#app/values/xml.ts';
import { confirmOwnPassword } from '../accounts/own-password.server.ts';
import type { Resident } from '../kernel/actor.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { gatherOwnData, type OwnFile } from './gather-own-data.server.ts';

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

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border-top:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}th{width:35%;font-weight:600}td{white-space:pre-line;overflow-wrap:anywhere}';

/**
 * The archive as a page: without scripts, readable in any browser and printable.
 * @returns HTML; whatever was typed stands in it as text
 */
function ownDataPage(
  parts: readonly OwnPart[],
  { unit, at }: { readonly unit: string; readonly at: Date },
): string {
  const body = parts.map(
    ({ heading, entries }) =>
      `<h2>${escapeXml(heading)}</h2>${entries.length === 0 ? '<p>Không có gì.</p>' : entries.map(entryOf).join('')}`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dữ liệu của tôi</title><style>${style}</style></head><body><h1>Dữ liệu của tôi</h1><p>${escapeXml(unit)} lưu những gì dưới đây, tính đến ${formatMoment(at)}. Tệp này có thông tin riêng của bạn: đừng gửi cho ai.</p>${body.join('')}</body></html>`;
}

function entryOf({ title, rows, files = [] }: OwnPart['entries'][number]): string {
  const lines = rows.map(
    ({ label, value }) => `<tr><th scope="row">${escapeXml(label)}</th><td>${escapeXml(value)}</td></tr>`,
  );
  const links = files.map(
    ({ name, path }) =>
      `<li><a href="${escapeXml(path.split('/').map(encodeURIComponent).join('/'))}">${escapeXml(name)}</a></li>`,
  );
  return [
    title === undefined ? '' : `<h3>${escapeXml(title)}</h3>`,
    lines.length === 0 ? '' : `<table>${lines.join('')}</table>`,
    links.length === 0 ? '' : `<ul>${links.join('')}</ul>`,
  ].join('');
}
