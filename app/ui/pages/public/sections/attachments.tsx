// Attached files, each with its type and size.
import type { AttachmentView } from '#app/read-models/publishing.ts';

import { fileSize } from '#app/values/file-size.ts';

const types: readonly (readonly [RegExp, string])[] = [
  [/pdf$/, 'PDF'],
  [/wordprocessingml|msword/, 'Word'],
  [/spreadsheetml|ms-excel/, 'Excel'],
  [/presentationml|ms-powerpoint/, 'PowerPoint'],
  [/opendocument/, 'OpenDocument'],
  [/csv$/, 'CSV'],
  [/^text\//, 'Văn bản'],
  [/^image\//, 'Hình ảnh'],
  [/zip$/, 'ZIP'],
];

function typeOf(mediaType: string): string {
  return types.find(([pattern]) => pattern.test(mediaType))?.[1] ?? 'Tệp';
}

/** "PDF, 120 KB" */
export const fileNote = ({ mediaType, bytes }: Pick<AttachmentView, 'mediaType' | 'bytes'>): string =>
  `${typeOf(mediaType)}, ${fileSize(bytes)}`;

export function Attachments({ attachments }: { readonly attachments: readonly AttachmentView[] }) {
  if (attachments.length === 0) return null;
  return (
    <section aria-labelledby="tep-dinh-kem">
      <h2 id="tep-dinh-kem">Tệp đính kèm</h2>
      <ul>
        {attachments.map((file) => (
          <li key={file.href}>
            <a href={file.href}>
              {file.title} ({fileNote(file)})
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
