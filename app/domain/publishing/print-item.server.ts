// A published item as a PDF for whoever asks: its pictures are read here, the drawing is done elsewhere.
import { contentFileAt, pictureSources } from '#app/addresses/content-files.ts';
import type { ItemPage, SectionView } from '#app/read-models/publishing.ts';
import { findContentFile } from '#db/queries/content-files.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { drawItem, ItemToDraw } from './draw-item.server.ts';
import { orHeld } from '../kernel/held-file.ts';
import type { Outcome } from '../kernel/refusal.ts';

/** Wide enough for a sheet, small enough to send on. */
const bestWidth = 960;

/** @returns the same bytes until the item changes; refused as `drawPdf` does */
export async function printItem(
  deps: Deps,
  { page, section }: { readonly page: ItemPage; readonly section: SectionView },
): Promise<Outcome<{ content: Uint8Array }>> {
  // Readers get a picture by its file.
  const leadPicture = contentFileAt(page.picture?.sources[0]?.href ?? '');
  const inText = [...page.html.matchAll(pictureSources)].flatMap(([, file]) => file ?? []);
  const files = [...inText, ...(leadPicture === undefined ? [] : [leadPicture])];
  return drawPdf<typeof drawItem>(deps, 'stranger', 'item', [
    {
      page,
      section: section.title,
      unit: deps.unit.name,
      publicUrl: deps.unit.publicUrl,
      pictures: await readPictures(deps, files),
      leadPicture,
    },
  ]);
}

async function readPictures(deps: Deps, files: readonly string[]): Promise<ItemToDraw['pictures']> {
  const pictures = new Map<string, { mediaType: string; content: Uint8Array }>();
  for (const id of new Set(files)) {
    const variant = (await findContentFile(deps.db, id))?.variants
      .filter(({ mediaType }) => mediaType === 'image/jpeg' || mediaType === 'image/png')
      .sort((a, b) => Math.abs(a.width - bestWidth) - Math.abs(b.width - bestWidth))[0];
    if (variant === undefined) continue;
    const held = await orHeld(() => deps.files.get(variant.storageKey));
    // The paper then says what the picture shows, as its page does.
    if (held.ok) pictures.set(id, { mediaType: variant.mediaType, content: held.opened });
  }
  return pictures;
}
