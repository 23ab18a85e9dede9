// What the procedure requires and what of it was sent, side by side: nobody receives a dossier without having looked.
import type { DocumentCheck } from '#app/read-models/dossiers.ts';
import { fileSize } from '#app/values/file-size.ts';
import { documentMarks } from '#catalog/counter.ts';
import { paths } from '#app/addresses/paths.ts';

import { StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';

const words: Readonly<Record<DocumentCheck['found'], { readonly tone: Tone; readonly label: string }>> = {
  sent: { tone: 'done', label: 'Đã gửi' },
  'at-hand': { tone: 'done', label: 'Có tại quầy' },
  declared: { tone: 'done', label: 'Đã khai trực tuyến' },
  'at-desk': { tone: 'neutral', label: 'Xuất trình tại quầy' },
  missing: { tone: 'stopped', label: 'Chưa gửi' },
  'not-sent': { tone: 'neutral', label: 'Không gửi' },
};

export function DocumentChecks({
  code,
  documents,
}: {
  readonly code: string;
  readonly documents: readonly DocumentCheck[];
}) {
  if (documents.length === 0) return <p>Thủ tục này không yêu cầu giấy tờ kèm theo.</p>;
  return (
    <>
      <h2>Thành phần hồ sơ</h2>
      <ul className="document-checks">
        {documents.map(({ name, condition, found, marks, files }) => (
          <li key={name}>
            <span>
              {name}
              {condition !== undefined && <span className="queue__second">{condition}</span>}
              {marks.length > 0 && (
                <span className="queue__second">{marks.map((mark) => documentMarks[mark]).join(', ')}</span>
              )}
              {files.map(({ id, fileName, bytes }) => (
                <span key={id} className="queue__second">
                  <a href={paths.staffAttachment(code, id)}>{fileName}</a> ({fileSize(bytes)})
                </span>
              ))}
            </span>
            <StatusTag tone={words[found].tone}>{words[found].label}</StatusTag>
          </li>
        ))}
      </ul>
    </>
  );
}
