// A PDF of a dossier page by page, as pictures: drawn anew each time, as secret as the file, and stored nowhere.
import type { ShownPdf, StaffDossier } from '#app/read-models/dossiers.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { OpenedFile } from '../../kernel/opened-file.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import type { PdfTrouble } from '../../writing/draw-pdf-pages.server.ts';
import { readFile } from '../../writing/read-file.server.ts';
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

/**
 * @returns the number of its pages, or what stands in the way: no refusal, since the file itself is there; refused as
 *   `openAttachment` refuses, `not-found` for what is no PDF
 */
export async function openPdf(
  deps: Deps,
  actor: Actor,
  file: NamedFile,
): Promise<Outcome<{ pdf: ShownPdf }>> {
  const pdf = await openPdfFile(deps, actor, file);
  if (!pdf.ok) return pdf;
  const reading = await readFile(deps, pdf.fileName, 'pdfPages', [pdf.content], { urgent: true });
  if (!reading.ok)
    return { ok: true, pdf: { problem: words[reading.refusal.code === 'busy' ? 'busy' : 'invalid'] } };
  const { result } = reading;
  return { ok: true, pdf: result.readable ? { pages: result.count } : { problem: words[result.why] } };
}

/**
 * The file of a dossier that a page is opened with.
 * @param dossier as it is shown already
 * @param id of a file, from an address
 * @returns undefined where it is none, or no PDF
 */
export async function openPdfAmong(
  deps: Deps,
  actor: Actor,
  { code, attachments }: Pick<StaffDossier, 'code' | 'attachments'>,
  id: string,
): Promise<ShownPdf | undefined> {
  const attachment = attachments.find((file) => file.id === id && file.mediaType === pdfType);
  const outcome = attachment && (await openPdf(deps, actor, { code, id }));
  return outcome?.ok === true ? outcome.pdf : undefined;
}

/**
 * @param request `page`: counts from 1
 * @returns a picture; refused as `not-found` for a page that is not there, and as `openAttachment` refuses
 */
export async function openPdfPage(
  deps: Deps,
  actor: Actor,
  { page, ...file }: NamedFile & { readonly page: number },
): Promise<Outcome<OpenedFile>> {
  const pdf = await openPdfFile(deps, actor, file);
  if (!pdf.ok) return pdf;
  const { content, fileName } = pdf;
  const reading = await readFile(deps, fileName, 'pdfPage', [content, page, pageWidth], { urgent: true });
  if (!reading.ok) return reading;
  const picture = reading.result;
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

/**
 * The first pages of a PDF, or a picture as it is, that the dossier does not hold.
 * @returns refused where it cannot be opened: `invalid`, or `busy` when too many are opened at once
 */
export async function drawFirstPages(
  deps: Deps,
  { fileName, mediaType, content }: OpenedFile,
): Promise<Outcome<FirstPages>> {
  if (mediaType !== pdfType) return { ok: true, pictures: [{ mediaType, content }], pages: 1 };
  const reading = await readFile(deps, fileName, 'pdfPages', [content], { urgent: true });
  if (!reading.ok) return reading;
  if (!reading.result.readable) return refuse('invalid', words[reading.result.why]);
  const { count } = reading.result;
  const pictures = [];
  for (let page = 1; page <= Math.min(count, firstPages); page += 1) {
    const pageReading = await readFile(deps, fileName, 'pdfPage', [content, page, pageWidth], {
      urgent: true,
    });
    if (!pageReading.ok) return pageReading;
    if (!pageReading.result.drawn) return refuse('invalid', words[pageReading.result.why]);
    pictures.push({ mediaType: pageReading.result.mediaType, content: pageReading.result.bytes });
  }
  return { ok: true, pictures, pages: count };
}

async function openPdfFile(deps: Deps, actor: Actor, file: NamedFile): Promise<Outcome<OpenedFile>> {
  const attachment = await openAttachment(deps, actor, { ...file, inParts: true });
  return attachment.ok && attachment.mediaType !== pdfType
    ? refuse('not-found', 'Tệp này không phải là PDF.')
    : attachment;
}
