// What the page of an item sent: its text, picture and files, the new ones stored first, and the whole as a version.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/actor.ts';
import { readRichText } from '#app/domain/writing/read-rich-text.ts';
import { uploadAttachment } from '#app/domain/writing/upload-attachment.server.ts';
import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import {
  contentUploadLimits,
  readUploads,
  type ReadUploads,
  type UploadLimits,
} from '#app/http/uploads.server.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import type { FieldProblem } from '#app/ui/form-fields/form-fields.tsx';
import { localDate } from '#catalog/local-date.ts';
import type { FormContext, Wire, WireValue } from '#forms/kinds/kind.ts';
import { entriesOf, partOf, readWire, valueAt } from '#forms/wire.ts';

/** Several files a page, each of what content may carry. */
const limits: UploadLimits = {
  ...contentUploadLimits,
  files: 10,
  totalBytes: 4 * contentUploadLimits.totalBytes,
};

export const readSent = (request: Request): Promise<ReadUploads> => readUploads(request, limits);

export function formContext({ portal }: AppLoadContext): FormContext {
  return { today: localDate(portal.deps.clock.now()), unitName: portal.deps.unit.name };
}

/** The inputs of the page with its text read. @param opened whose text is kept where nothing was written over it */
export function wireOf(fields: FormData, opened: BoardItem): Wire {
  const wire = readWire(fields.entries());
  const shown = opened.autosave?.body.html ?? opened.version.body.html;
  return withItem(wire, { html: readRichText(fields, 'item.html', shown) });
}

/** Stores what was chosen; what cannot be stored is told, and the rest is kept. */
export async function withFiles(
  context: AppLoadContext,
  staff: Staff,
  wire: Wire,
  { files, refused }: ReadUploads,
): Promise<{ readonly wire: Wire; readonly problems: readonly FieldProblem[] }> {
  const { deps } = context.portal;
  const problems: FieldProblem[] = refused.map(({ field, message }) => ({ path: field, message }));
  let next = wire;
  for (const file of files) {
    const stored =
      file.field === 'pictureFile'
        ? await uploadPicture(deps, staff, file)
        : await uploadAttachment(deps, staff, file);
    if (!stored.ok) problems.push({ path: file.field, message: stored.refusal.message });
    else if ('view' in stored.file) {
      const alt = partOf(valueAt(next, 'item.picture'), 'alt');
      next = withItem(next, { picture: { fileId: stored.file.id, alt } });
    } else {
      const { id, title } = stored.file;
      const held = entriesOf(valueAt(next, 'item.attachments')).map(([, entry]) => entry as WireValue);
      next = withItem(next, { attachments: [...held, { fileId: id, title }] });
    }
  }
  return { wire: next, problems };
}

function withItem(wire: Wire, change: Wire): Wire {
  const item = wire['item'];
  return { ...wire, item: { ...(typeof item === 'object' && !Array.isArray(item) ? item : {}), ...change } };
}
