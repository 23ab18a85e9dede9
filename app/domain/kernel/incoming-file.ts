// A file that somebody sends: what of it is taken, and under which name it is stored.
import { own } from '#forms/own.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { withoutEnd } from '#app/values/without-end.ts';
import { composed } from '#forms/text.ts';

export interface IncomingFile {
  readonly fileName: string;
  /** Sniffed from the content, never what the browser said. */
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** As it may be stored of the public: `fitFile` makes it. */
export interface FitFile extends IncomingFile {
  readonly isFit: true;
}

/** @returns what is wrong with the file itself, in words for the person who sent it; undefined where it can be taken */
export function unfitness({ fileName, mediaType, content }: IncomingFile): string | undefined {
  const size = sizeProblem(cleanName(fileName), content.byteLength);
  if (size !== undefined) return size;
  return own(attachmentKinds, mediaType) === undefined ? kindProblem(cleanName(fileName)) : undefined;
}

/**
 * @param bytes how many there are
 * @returns undefined where it can be taken
 */
export function sizeProblem(fileName: string, bytes: number): string | undefined {
  if (!(bytes > 0)) return `Tệp "${fileName}" rỗng. Hãy chọn lại tệp.`;
  return bytes > attachmentLimits.fileBytes
    ? `Tệp "${fileName}" nặng quá ${fileSize(attachmentLimits.fileBytes)}. Hãy giảm dung lượng rồi gửi lại.`
    : undefined;
}

/** @returns Vietnamese: what to say of a file that is none of the kinds which the office can open */
export const kindProblem = (fileName: string): string =>
  `Tệp "${fileName}" không phải là PDF, ảnh hay Word (.docx). Hãy chụp ảnh hoặc quét giấy tờ rồi gửi lại.`;

/**
 * @returns the name alone, as a person would write it: no folder, no control or direction characters, in NFC, at most 120 characters with its
 *   ending kept; "tep" where none is left
 */
export function cleanName(name: string): string {
  // The end says what it is; a name as long as a file is none.
  const last = composed(name.slice(-1000)).split(/[/\\]/).pop() ?? '';
  const clean = withoutEnd(
    last
      .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+/, ''),
    '. ',
  );
  const characters = [...clean];
  if (characters.length === 0) return 'tep';
  if (characters.length <= 120) return clean;
  const dot = clean.lastIndexOf('.');
  const extension = dot > 0 && clean.length - dot <= 6 ? clean.slice(dot) : '';
  return characters.slice(0, 120 - extension.length).join('') + extension;
}

/** What is taken in, by sniffed type: how its name ends. HEIC becomes a JPEG, which a commune's office can open. */
export const attachmentKinds: Readonly<
  Record<string, { readonly extension: string; readonly others: readonly string[] }>
> = {
  'application/pdf': { extension: 'pdf', others: [] },
  'image/jpeg': { extension: 'jpg', others: ['jpeg', 'jpe', 'jfif'] },
  'image/png': { extension: 'png', others: [] },
  'image/heic': { extension: 'heic', others: ['heif'] },
  'image/heif': { extension: 'heic', others: ['heif'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    others: [],
  },
};

/**
 * The name ends as the content is, so that nobody opens a picture that calls itself a program.
 * @returns the name as it was where its ending is one of the kind's, else with the kind's own added
 */
export function withExtension(
  name: string,
  kind: { readonly extension: string; readonly others: readonly string[] },
): string {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  return extension === kind.extension || kind.others.includes(extension) ? name : `${name}.${kind.extension}`;
}

/** @returns the name with the ending of another kind of content: "IMG 7.HEIC" → "IMG 7.jpg"; "anh" where nothing is left of it */
export function renamed(name: string, extension: string): string {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/u, '');
  return `${stem === '' ? 'anh' : stem}.${extension}`;
}
