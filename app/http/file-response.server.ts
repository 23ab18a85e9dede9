// A file as a reply: named as it was sent, never run by the browser; for one person alone, or for everybody as long as it
// is published.
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { orRefusal } from './replies.server.ts';
import { filePolicy, framedDocumentPolicy, framedFilePolicy } from './content-security.server.ts';

export interface FileReply {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

interface FileOfContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly etag: string;
  /** Refused where it is held back. */
  readonly read: () => Promise<Outcome<{ readonly opened: Uint8Array }>>;
  /** Readers see what names it. */
  readonly isPublic: boolean;
}

/**
 * Seconds for which caches may show a published file without asking. What is taken down is gone from every cache after
 * so long: the address is asked again each time, and answered with 304 while the file is still there.
 */
const publicSeconds = 300;

/** @returns a picture or an attached file of the content, or 304 for a browser that has it still; in caches only what is published */
export async function contentFileResponse(request: Request, file: FileOfContent): Promise<Response> {
  const caching = {
    'Cache-Control': file.isPublic
      ? `public, max-age=${publicSeconds}, must-revalidate`
      : 'private, no-store',
    ...(file.isPublic ? { ETag: file.etag } : {}),
  };
  const knownEtags = request.headers.get('if-none-match');
  if (file.isPublic && knownEtags?.includes(file.etag) === true)
    return new Response(null, { status: 304, headers: caching });
  const { fileName, mediaType } = file;
  const response = fileResponse({ fileName, mediaType, content: orRefusal(await file.read()).opened });
  for (const [name, value] of Object.entries(caching)) response.headers.set(name, value);
  return response;
}

/** What every browser shows by itself; the rest is saved. */
const shownTypes = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/avif']);

/** A file too large to be held whole: read, or made, as fast as it is fetched. */
export function streamedFileResponse(file: {
  readonly fileName: string;
  readonly mediaType: string;
  /** Absent where it is made while it is sent. */
  readonly bytes?: number;
  readonly content: AsyncIterable<Uint8Array>;
}): Response {
  const { bytes, content, ...named } = file;
  const parts = content[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await parts.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await parts.return?.();
    },
  });
  return new Response(body, { headers: headersOf(named, bytes) });
}

/** @returns the file for one person alone: shown when it is a PDF or a picture, otherwise saved */
export function fileResponse({ content, ...named }: FileReply): Response {
  return new Response(new Blob([new Uint8Array(content)]), { headers: headersOf(named, content.byteLength) });
}

/** @returns as `fileResponse`, saved whatever it is */
export function savedFileResponse(file: FileReply): Response {
  const response = fileResponse(file);
  const disposition = response.headers.get('content-disposition') ?? '';
  response.headers.set('Content-Disposition', disposition.replace(/^inline/, 'attachment'));
  return response;
}

/** @returns as `fileResponse`, for a file that a page of the portal may show in place */
export const framedFileResponse = (file: FileReply): Response => allowFraming(fileResponse(file));

/** A document without scripts that a page of the portal shows in place. @param html all of it */
export const framedDocumentResponse = (html: string): Response =>
  allowFraming(
    new Response(html, {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' },
    }),
    framedDocumentPolicy,
  );

/** @param text lines of Vietnamese @returns what stands in the place of a file where there is none */
export const textResponse = (text: string): Response =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': filePolicy,
    },
  });

function allowFraming(response: Response, policy = framedFilePolicy): Response {
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Frame-Options', 'SAMEORIGIN');
  return response;
}

function headersOf({ fileName, mediaType }: Omit<FileReply, 'content'>, bytes?: number): HeadersInit {
  const ascii = fileName
    .replace(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9._-]/g, (letter) => (/\s/.test(letter) ? '-' : ''));
  const encodedName = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'Content-Type': mediaType,
    ...(bytes === undefined ? {} : { 'Content-Length': String(bytes) }),
    'Content-Disposition': `${shownTypes.has(mediaType) ? 'inline' : 'attachment'}; filename="${ascii || 'tep'}"; filename*=UTF-8''${encodedName}`,
    'Content-Security-Policy': filePolicy,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}
