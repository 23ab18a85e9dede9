// A file that somebody sends: what of it is taken, and under which name it is stored.
import { own } from '#forms/own.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { attachmentKinds } from './attachment-kinds.ts';
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
