// A file that somebody sends: what of it is taken, and under which name it is stored.
import { attachmentLimits } from './attachment-limits.ts';

export interface IncomingFile {
  readonly fileName: string;
  /** Sniffed from the content, never what the browser said. */
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** What is wrong with the file itself, in words for the person who sent it. */
export function unfitness({ fileName, mediaType, content }: IncomingFile): string | undefined {
  if (content.byteLength === 0) return `Tệp "${cleanName(fileName)}" rỗng. Hãy chọn lại tệp.`;
  if (content.byteLength > attachmentLimits.fileBytes) {
    return `Tệp "${cleanName(fileName)}" nặng quá 10 MB. Hãy giảm dung lượng rồi gửi lại.`;
  }
  if (!(attachmentLimits.mediaTypes as readonly string[]).includes(mediaType)) {
    return `Tệp "${cleanName(fileName)}" không phải là PDF, ảnh hay Word (.docx). Hãy chụp ảnh hoặc quét giấy tờ rồi gửi lại.`;
  }
  return undefined;
}

/** Only the name, NFC, without folders, control or direction characters. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return [...clean].slice(-120).join('') || 'tep';
}
