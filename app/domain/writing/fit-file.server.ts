// A file of the public as it is stored. A picture is opened, turned upright and written anew, without what the camera wrote into it
// (place, time, device); a document is opened once and stays as it came: a signature in it holds.
import { infectedAttachment } from '#app/vocabulary/file-scans.ts';
import { renamed, cleanName, sizeProblem, type FitFile, type IncomingFile } from '../kernel/incoming-file.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { readFile } from './read-file.server.ts';

const pdf = 'application/pdf';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * @param as `photo`: to be looked at; `scan`: a paper that was photographed, as large as a printed page shows, always a JPEG
 * @param documents which are taken beside pictures; `shown`: those that browsers show
 * @returns refused as `invalid` when it is too large, damaged, infected or of another kind; as `busy` while too many are read
 */
export async function fitFile(
  deps: Pick<Deps, 'reading' | 'findMalware'>,
  file: IncomingFile,
  { as = 'photo', documents = 'all' }: { as?: 'photo' | 'scan'; documents?: 'all' | 'shown' } = {},
): Promise<Outcome<{ file: FitFile }>> {
  const fileName = cleanName(file.fileName);
  const tooLarge = sizeProblem(fileName, file.content.byteLength);
  if (tooLarge !== undefined) return refuse('invalid', tooLarge);
  // Before it is opened, as it came: a picture that is drawn anew has lost what was hidden in it.
  if ((await deps.findMalware?.(file.content)) !== undefined)
    return refuse('invalid', `"${fileName}": ${infectedAttachment}`);
  if (file.mediaType === pdf || (file.mediaType === word && documents === 'all')) {
    const outcome = await tryDocument(deps, { ...file, fileName });
    return outcome.ok ? { ok: true, file: { ...outcome.file, isFit: true } } : outcome;
  }
  const outcome = await readFile(deps, fileName, as, [file.content]);
  if (!outcome.ok) return outcome;
  const picture = outcome.result;
  if (picture.drawn) {
    const { mediaType, bytes: content } = picture;
    const name = renamed(fileName, mediaType === 'image/jpeg' ? 'jpg' : 'webp');
    return { ok: true, file: { fileName: name, mediaType, content, isFit: true } };
  }
  return refuse(
    'invalid',
    picture.why === 'no-picture'
      ? `Tệp "${fileName}" không phải là ảnh JPG, PNG, WebP, HEIC hay PDF. Hãy lưu thành một trong các loại này rồi chọn lại.`
      : `Không mở được ảnh "${fileName}": tệp bị hỏng hoặc ảnh quá lớn. Hãy chụp hoặc lưu lại ảnh rồi chọn lại.`,
  );
}

/**
 * A document of the public is opened once before it is stored: what is damaged, or unpacks to far more than it is, would be found by
 * the officer who opens it, too late to ask whoever sent it.
 * @param file of any kind; only PDF and Word documents are looked at
 * @returns the file as it came. Refused as `invalid` when it cannot be opened or unpacks to too much, and as `readFile` does; one
 *   that asks for a password is whole
 */
async function tryDocument(
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
