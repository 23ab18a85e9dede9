// A PDF of a dossier page by page, as pictures: drawn anew each time, as secret as the file, and stored nowhere.
import type { ShownPdf, StaffDossier } from '#app/read-models/dossiers.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import type { PdfTrouble } from '../writing/draw-pdf-pages.server.ts';
import { readFile } from '../writing/read-file.server.ts';
import { openAttachment } from './open-attachment.server.ts';

const pdfType = 'application/pdf';

interface NamedFile {
  readonly code: string;
  readonly id: string;
}

/** In pixels: sharp at twice the width of a column. */
const pageWidth = 1600;

const words: Readonly<Record<PdfTrouble | 'busy' | 'invalid', string>> = {
  locked: 'Tệp PDF này có mật khẩu nên không mở tại chỗ được.',
  damaged: 'Tệp PDF này bị hỏng nên không mở tại chỗ được.',
  'no-page': 'Tệp PDF này không có trang như vậy.',
  busy: 'Cổng đang mở nhiều tệp cùng lúc. Hãy đợi một phút rồi mở lại.',
  invalid: 'Tệp PDF này mất quá nhiều thời gian hoặc bộ nhớ để mở tại chỗ.',
};

/** @returns what stands in its way is told beside its number of pages, not as a refusal: the file itself is there */
export async function openPdf(
  deps: Deps,
  actor: Actor,
  file: NamedFile,
): Promise<Outcome<{ pdf: ShownPdf }>> {
  const pdf = await openPdfFile(deps, actor, file);
  if (!pdf.ok) return pdf;
  const read = await readFile(deps, pdf.fileName, 'pdfPages', [pdf.content], { urgent: true });
  if (!read.ok)
    return { ok: true, pdf: { problem: words[read.refusal.code === 'busy' ? 'busy' : 'invalid'] } };
  const { result } = read;
  return { ok: true, pdf: result.readable ? { pages: result.count } : { problem: words[result.why] } };
}

/** The file of a dossier that a page is opened with. @returns undefined where it is none, or no PDF */
export async function openPdfAmong(
  deps: Deps,
  actor: Actor,
  { code, attachments }: Pick<StaffDossier, 'code' | 'attachments'>,
  id: string,
): Promise<ShownPdf | undefined> {
  const named = attachments.find((file) => file.id === id && file.mediaType === pdfType);
  const outcome = named && (await openPdf(deps, actor, { code, id }));
  return outcome?.ok === true ? outcome.pdf : undefined;
}

/** @param page from 1 */
export async function openPdfPage(
  deps: Deps,
  actor: Actor,
  { page, ...file }: NamedFile & { readonly page: number },
): Promise<Outcome<OpenedFile>> {
  const pdf = await openPdfFile(deps, actor, file);
  if (!pdf.ok) return pdf;
  const { content, fileName } = pdf;
  const read = await readFile(deps, fileName, 'pdfPage', [content, page, pageWidth], { urgent: true });
  if (!read.ok) return read;
  const picture = read.result;
  if (!picture.drawn) return refuse('not-found', words[picture.why]);
  return {
    ok: true,
    fileName: `${fileName}-${page}.webp`,
    mediaType: picture.mediaType,
    content: picture.bytes,
  };
}

/** So many pages of a file that is nowhere yet are shown: a paper has one or two, a result hardly more. */
const firstPages = 8;

export interface FirstPages {
  readonly pictures: readonly Pick<OpenedFile, 'mediaType' | 'content'>[];
  /** How many there are. */
  readonly pages: number;
}

/** The first pages of a PDF or of a picture that the dossier does not hold. Refused where it cannot be opened. */
export async function drawFirstPages(
  deps: Deps,
  { fileName, mediaType, content }: OpenedFile,
): Promise<Outcome<FirstPages>> {
  if (mediaType !== pdfType) return { ok: true, pictures: [{ mediaType, content }], pages: 1 };
  const read = await readFile(deps, fileName, 'pdfPages', [content], { urgent: true });
  if (!read.ok) return read;
  if (!read.result.readable) return refuse('invalid', words[read.result.why]);
  const { count } = read.result;
  const pictures = [];
  for (let page = 1; page <= Math.min(count, firstPages); page += 1) {
    const drawn = await readFile(deps, fileName, 'pdfPage', [content, page, pageWidth], { urgent: true });
    if (!drawn.ok) return drawn;
    if (!drawn.result.drawn) return refuse('invalid', words[drawn.result.why]);
    pictures.push({ mediaType: drawn.result.mediaType, content: drawn.result.bytes });
  }
  return { ok: true, pictures, pages: count };
}

async function openPdfFile(deps: Deps, actor: Actor, file: NamedFile): Promise<Outcome<OpenedFile>> {
  const attachment = await openAttachment(deps, actor, { ...file, inParts: true });
  return attachment.ok && attachment.mediaType !== pdfType
    ? refuse('not-found', 'Tệp này không phải là PDF.')
    : attachment;
}
