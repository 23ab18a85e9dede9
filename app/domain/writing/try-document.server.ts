// A document of the public is opened once before it is stored: what is damaged, or unpacks to far more than it is, would be
// found by the officer who opens it, too late to ask whoever sent it.
import type { Deps } from '../kernel/deps.server.ts';
import type { IncomingFile } from '../kernel/incoming-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { readFile } from './read-file.server.ts';

/**
 * @param file of any kind; only PDF and Word documents are looked at
 * @returns the file as it came. Refused as `invalid` when it cannot be opened or unpacks to too much, and as `readFile` does; one
 *   that asks for a password is whole
 */
export async function tryDocument(
  deps: Pick<Deps, 'reading'>,
  file: IncomingFile,
): Promise<Outcome<{ file: IncomingFile }>> {
  const { fileName, mediaType, content } = file;
  if (mediaType === 'application/pdf') {
    const outcome = await readFile(deps, fileName, 'pdfPages', [content]);
    if (!outcome.ok) return outcome;
    const pages = outcome.result;
    return (pages.readable ? pages.count > 0 : pages.why === 'locked')
      ? { ok: true, file }
      : refuse(
          'invalid',
          `Không mở được tệp PDF "${fileName}": tệp bị hỏng. Hãy quét hoặc lưu lại tệp rồi chọn lại.`,
        );
  }
  if (mediaType === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document') {
    const outcome = await readFile(deps, fileName, 'wordParts', [content]);
    if (!outcome.ok) return outcome;
    return outcome.result.fit
      ? { ok: true, file }
      : refuse(
          'invalid',
          outcome.result.why === 'damaged'
            ? `Không mở được tệp Word "${fileName}": tệp bị hỏng. Hãy mở tệp trong Word, lưu lại thành .docx rồi chọn lại.`
            : `Tệp Word "${fileName}" quá lớn khi mở ra. Hãy nén ảnh trong tệp, hoặc lưu thành PDF rồi chọn lại.`,
        );
  }
  return { ok: true, file };
}
