// What the page of an item sent: its text, picture and files, the new ones stored first, and the whole as a version.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { readRichText } from '#app/domain/writing/read-rich-text.ts';
import { storePastedPictures } from '#app/domain/writing/store-pasted-pictures.server.ts';
import { uploadAttachment } from '#app/domain/writing/upload-attachment.server.ts';
import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import {
  contentUploadLimits,
  readUploads,
  type ReadUploads,
  type UploadLimits,
} from '#app/http/uploads.server.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import type { Wire, WireValue } from '#forms/kinds/kind.ts';
import { entriesOf, partOf, readWire, valueAt } from '#forms/wire.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

/** Several files a page, each of what content may carry. */
const limits: UploadLimits = {
  ...contentUploadLimits,
  files: 10,
  totalBytes: 4 * contentUploadLimits.totalBytes,
};

export const readItemForm = (request: Request): Promise<ReadUploads> => readUploads(request, limits);

/** The inputs of the page with its text read. @param boardItem whose text is kept where nothing was written over it */
export function wireOf(fields: FormData, boardItem: BoardItem): Wire {
  const wire = readWire(fields.entries());
  const { autosave, version } = boardItem;
  const shownHtml = autosave === undefined ? version.body.html : partOf(autosave.wire['item'], 'html');
  return withItem(wire, { html: readRichText(fields, 'item.html', shownHtml) });
}

interface Stored {
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
}

/** Stores what was chosen, and the pictures inside the text; what cannot be stored is told, and the rest is kept. */
export async function withFiles(
  context: AppLoadContext,
  staff: Staff,
  boardItem: BoardItem,
  { fields, files, refused }: ReadUploads,
): Promise<Stored> {
  const { deps } = context.portal;
  const problems: InputProblem[] = [...refused];
  const html = textOf(fields, 'item.html');
  const pictures = await storePastedPictures(deps, staff, html);
  if (!pictures.ok) problems.push({ path: 'item.html', message: pictures.refusal.message });
  else if (pictures.lost > 0) {
    const message = `${pictures.lost} ảnh trong nội dung không lấy được nên đã bỏ qua: hãy lưu ảnh về máy thành JPG hoặc PNG rồi chèn lại. Phần còn lại giữ nguyên, bấm “Lưu” lần nữa để lưu.`;
    problems.push({ path: 'item.html', message });
  }
  let next = wireOf(
    pictures.ok && pictures.html !== html ? withField(fields, 'item.html', pictures.html) : fields,
    boardItem,
  );
  for (const file of files) {
    const { picture, attachments } = namedIn(next);
    const outcome =
      file.field === 'pictureFile'
        ? await uploadPicture(deps, staff, file, [picture.fileId])
        : await uploadAttachment(
            deps,
            staff,
            file,
            attachments.map((entry) => partOf(entry, 'fileId')),
          );
    if (!outcome.ok) problems.push({ path: file.field, message: outcome.refusal.message });
    else if ('view' in outcome.file) {
      next = withItem(next, { picture: { ...picture, fileId: outcome.file.id } });
    } else {
      const { id, title } = outcome.file;
      // Chosen once more, it is wanted, and keeps the title that was given to it.
      const earlierEntry = attachments.find((entry) => partOf(entry, 'fileId') === id);
      const entry = { fileId: id, title: earlierEntry === undefined ? title : partOf(earlierEntry, 'title') };
      next = withItem(next, {
        attachments:
          earlierEntry === undefined
            ? [...attachments, entry]
            : attachments.map((one) => (one === earlierEntry ? entry : one)),
      });
    }
  }
  return { wire: next, problems };
}

function withField(fields: FormData, name: string, value: string): FormData {
  const copy = new FormData();
  for (const [other, text] of fields) if (other !== name) copy.append(other, text);
  copy.append(name, value);
  return copy;
}

/** What the page names: the words of a picture stay when it is replaced. */
function namedIn({ item }: Wire) {
  const picture = valueAt(item, 'picture');
  return {
    picture: {
      fileId: partOf(picture, 'fileId'),
      alt: partOf(picture, 'alt'),
      caption: partOf(picture, 'caption'),
    },
    attachments: entriesOf(valueAt(item, 'attachments')).map(([, entry]) => entry as WireValue),
  };
}

function withItem(wire: Wire, change: Wire): Wire {
  const item = wire['item'];
  return { ...wire, item: { ...(typeof item === 'object' && !Array.isArray(item) ? item : {}), ...change } };
}
