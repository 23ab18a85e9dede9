// What the tus protocol says by headers (https://tus.io/protocols/resumable-upload, 1.0.0, with creation and termination;
// docs/decisions/042-files-come-in-parts.md).
import { sessionEnded } from '#app/domain/accounts/account-words.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { announcedBytes, cleanText } from './form-body.server.ts';
import { statusOf } from './replies.server.ts';
import { wholeNumber } from './whole-number.server.ts';

const version = '1.0.0';
const always = { 'Tus-Resumable': version, 'Cache-Control': 'private, no-store' };

/** @returns a reply without a body, which no cache keeps */
export function tusReply(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...always, ...headers } });
}

/** @returns a refusal with its sentence: the protocol leaves the body free */
export function tusRefusal({ code, message }: Refusal): Response {
  return Response.json({ message }, { status: statusOf[code], headers: always });
}

/** @returns the refusal (401) of whoever is signed in no more */
export function signedOut(): Response {
  return Response.json({ message: sessionEnded.file }, { status: 401, headers: always });
}

/** @returns the reply to whoever speaks another version; undefined when it is ours */
export function otherVersion(request: Request): Response | undefined {
  return request.headers.get('tus-resumable') === version
    ? undefined
    : tusReply(412, { 'Tus-Version': version });
}

/** @returns NaN when the header is missing or no number */
export function numberIn(request: Request, header: 'upload-length' | 'upload-offset'): number {
  return wholeNumber(request.headers.get(header) ?? '') ?? Number.NaN;
}

/**
 * "filename Z2nhuqV5LnBkZg==,slot …": names with values in Base64 of UTF-8.
 * @returns what is garbled as far as it can be read, down to an empty text
 */
export function metadataOf(request: Request): ReadonlyMap<string, string> {
  const pairs = (request.headers.get('upload-metadata') ?? '')
    .split(',')
    .map((pair) => pair.trim().split(' '));
  return new Map(
    pairs.map(([name = '', value = '']) => [name, cleanText(Buffer.from(value, 'base64').toString('utf8'))]),
  );
}

/** @returns at most `most` bytes of the body; undefined when it broke off or there are more */
export async function bytesOf(request: Request, most: number): Promise<Uint8Array | undefined> {
  if ((announcedBytes(request) ?? 0) > most) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      length += part.value.byteLength;
      if (length > most) return undefined;
      parts.push(part.value);
    }
  } catch {
    // The connection was lost in the middle of a part: it is sent again from its beginning.
    return undefined;
  }
  return new Uint8Array(Buffer.concat(parts));
}
