// A file as a reply: named as it was sent, never run by the browser; for one person alone unless it is said to be public.
import { filePolicy } from './content-security.server.ts';

export interface FileReply {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
  /** Published, and under an address of its own that never shows another: anybody may keep it. */
  readonly isPublic?: boolean;
}

/** What every browser shows by itself; the rest is saved. */
const shown = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/avif']);

export function fileResponse({ fileName, mediaType, content, isPublic = false }: FileReply): Response {
  const ascii = fileName
    .replace(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9._-]/g, (letter) => (/\s/.test(letter) ? '-' : ''));
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(new Blob([new Uint8Array(content)]), {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(content.byteLength),
      'Content-Disposition': `${shown.has(mediaType) ? 'inline' : 'attachment'}; filename="${ascii || 'tep'}"; filename*=UTF-8''${encoded}`,
      'Content-Security-Policy': filePolicy,
      'Cache-Control': isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
