// When a dossier is sent, the photographs of one paper become one file: the office is not handed loose pages.
import { orHeld } from '../../kernel/held-file.ts';
import type { NewFile } from '#db/queries/dossier-moves.server.ts';
import type { FileRow } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { accountOf, type Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import { drawPdf } from '../../drawing/draw-pdf.server.ts';
import { readStoredFile, storeFile } from './attach-file.server.ts';
import { slotsOf } from './dossier-documents.ts';
import type { Pinned } from '../decisions/dossier-facts.server.ts';
import type { drawPhotoPages } from './draw-photo-pages.server.ts';

export interface BoundPhotos {
  /** Stored, and named by no row yet: the move writes them. */
  readonly files: readonly NewFile[];
  /** The photographs whose place they take. */
  readonly replacedFiles: readonly string[];
}

interface Binding {
  readonly dossier: DossierRow;
  readonly pinned: Pinned;
  readonly files: readonly FileRow[];
  readonly storageKeys: string[];
}

const isPhoto = ({ mediaType }: FileRow) => mediaType === 'image/jpeg' || mediaType === 'image/png';

/**
 * @param binding `files`: of the dossier, in their order, those that may be bound; `storageKeys`: gets a key for each file that is
 *   stored. Where the move does not happen the caller discards these, after its transaction
 * @returns nothing to write where no paper has two photographs; an attachment of the declaration stays as it is, whose
 *   answer names its files
 */
export async function bindPhotos(
  deps: Deps,
  actor: Actor,
  { dossier, pinned, files, storageKeys }: Binding,
): Promise<Outcome<{ bound: BoundPhotos }>> {
  const boundFiles: NewFile[] = [];
  const replacedFiles: string[] = [];
  for (const { slot, label } of slotsOf(pinned.procedure, pinned.form)) {
    const photos = files.filter((file) => file.slot === slot && file.supersededAt === null && isPhoto(file));
    if (!slot.startsWith('document:') || photos.length < 2) continue;
    const read = await orHeld(() => readAll(deps, photos));
    // What the scanner has not seen goes as it came, photograph by photograph.
    if (!read.ok) continue;
    const pdf = await drawPdf<typeof drawPhotoPages>(deps, 'known', 'photoPages', [
      { title: label, at: deps.clock.now(), photos: read.opened },
    ]);
    if (!pdf.ok) return pdf;
    const fileName = `${[...label].slice(0, 90).join('').trim()}.pdf`;
    const file = { fileName, mediaType: 'application/pdf', content: pdf.content };
    const storedFile = await storeFile(deps, accountOf(actor), dossier, slot, file);
    storageKeys.push(storedFile.storageKey);
    boundFiles.push(storedFile);
    replacedFiles.push(...photos.map(({ id }) => id));
  }
  return { ok: true, bound: { files: boundFiles, replacedFiles } };
}

/**
 * What a dossier holds once the move is written: the bound files stand for their photographs.
 * @param files of the dossier before; those that gave way are passed over
 * @returns slots and names, the bound files last
 */
export function filesAfterMove(
  files: readonly FileRow[],
  { files: boundFiles, replacedFiles }: BoundPhotos,
): DossierRow['held'] {
  const staying = files.filter(
    ({ id, supersededAt }) => supersededAt === null && !replacedFiles.includes(id),
  );
  return [...staying, ...boundFiles].map(({ slot, fileName }) => ({ slot, fileName }));
}

async function readAll(deps: Deps, photos: readonly FileRow[]) {
  const pages = [];
  for (const photo of photos)
    pages.push({ mediaType: photo.mediaType, content: await readStoredFile(deps, photo) });
  return pages;
}
