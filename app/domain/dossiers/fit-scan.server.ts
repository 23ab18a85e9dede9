// A photographed paper as it is stored: opened, turned upright, at most as large as a printed page shows, and without
// what the camera wrote into it (place, time, device). Always a JPEG, whatever the telephone sent; a document stays as it came.
import { renamed } from '../kernel/attachment-kinds.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { cleanName, type IncomingFile } from '../kernel/incoming-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { readFile } from '../writing/read-file.server.ts';
import { tryDocument } from '../writing/try-document.server.ts';

const photoTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/heic', 'image/heif'];

/**
 * @param file one that `unfitness` has nothing against
 * @returns a photograph as a JPEG, a document as it came; refused as `invalid` when it cannot be opened here, `busy` when too many
 *   are opened at once
 */
export async function fitScan(deps: Deps, file: IncomingFile): Promise<Outcome<{ file: IncomingFile }>> {
  const { mediaType, content } = file;
  const fileName = cleanName(file.fileName);
  if (!photoTypes.includes(mediaType)) return tryDocument(deps, { ...file, fileName });
  const reading = await readFile(deps, fileName, 'scan', [content]);
  if (!reading.ok) return reading;
  const picture = reading.result;
  if (picture.drawn) {
    const { mediaType, bytes } = picture;
    return { ok: true, file: { fileName: renamed(fileName, 'jpg'), mediaType, content: bytes } };
  }
  return refuse(
    'invalid',
    `Không mở được ảnh "${fileName}": tệp bị hỏng hoặc ảnh quá lớn. Hãy chụp hoặc lưu lại ảnh rồi chọn lại.`,
  );
}
