// What the page of an item is drawn from, besides the item itself.
import type { AppLoadContext } from '@remix-run/node';

import { htmlToParagraphs, picturesIn } from '#app/domain/writing/html-text.ts';
import { filePreviews } from '#app/domain/writing/file-previews.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { kindById } from '#app/publications/facts.ts';
import { bodyToWire } from '#app/publications/item-wire.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import { localTime } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { entriesOf, partOf, valueAt } from '#forms/wire.ts';
import { formContextOf } from '#app/domain/kernel/form-context.ts';

/** @throws 404 for a kind that this release does not have */
export function kindOfItem({ section }: BoardItem) {
  const kind = kindById(section.kind);
  if (kind === undefined) throw notFound();
  return kind;
}

/** @param entries what was just sent and not saved; without it what is kept, else the newest version */
export async function itemView(context: AppLoadContext, boardItem: BoardItem, entries?: Wire) {
  const kind = kindOfItem(boardItem);
  const wire = entries ?? boardItem.autosave?.wire ?? bodyToWire(kind, boardItem.version.body);
  return {
    context: formContextOf(context.portal.deps),
    wire,
    plain: htmlToParagraphs(partOf(wire['item'], 'html')),
    held: await filePreviews(context.portal.deps, fileIdsIn(wire)),
    // Kept from an older version, it is compared when it is saved.
    keptAt: boardItem.autosave === undefined ? undefined : localTime(boardItem.autosave.savedAt),
  };
}

function fileIdsIn(wire: Wire): readonly string[] {
  const attachments = entriesOf(valueAt(wire, 'item.attachments')).map(([, entry]) => entry);
  const fileIds = [valueAt(wire, 'item.picture'), ...attachments].map((use) => partOf(use, 'fileId'));
  return [...fileIds, ...picturesIn(partOf(wire['item'], 'html'))];
}
