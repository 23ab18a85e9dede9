// Files that are held already: name, size, and a way to take one back or to put them in another order.
import type { MouseEvent } from 'react';

import { fileSize } from '#app/values/file-size.ts';

import { Button } from '../button/button.tsx';
import { StatusTag } from '../status-tag/status-tag.tsx';
import { fileIntent, type FileIntent } from './file-intents.ts';

export interface HeldFile {
  readonly id: string;
  readonly fileName: string;
  readonly byteSize: number;
  readonly href?: string | undefined;
  /** Shows the file on the page itself. */
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** "Mới gửi": what is told apart from the others. */
  readonly mark?: string | undefined;
  /** Of a picture: where a small one is. */
  readonly thumbnail?: string | undefined;
  /** "Chưa quét mã độc", "Đã thay bằng tệp mới". */
  readonly note?: string | undefined;
  readonly removable?: boolean | undefined;
}

export interface FileListProps {
  readonly files: readonly HeldFile[];
  readonly label: string;
  /** They are pages of one paper: each with a way up and down. */
  readonly sortable?: boolean | undefined;
}

export function FileList({ files, label, sortable = false }: FileListProps) {
  if (files.length === 0) return null;
  return (
    <ul className="file-list" aria-label={label}>
      {files.map((file, index) => (
        <li
          key={file.id}
          className={`file-list__item${file.mark === undefined ? '' : ' file-list__item--marked'}`}
        >
          {file.thumbnail !== undefined && (
            <img className="file-list__thumbnail" src={file.thumbnail} alt="" loading="lazy" />
          )}
          <span className="file-list__name">
            {file.href === undefined ? (
              file.fileName
            ) : (
              <a href={file.href} onClick={file.onClick}>
                {file.fileName}
              </a>
            )}{' '}
            <span className="file-list__size">({fileSize(file.byteSize)})</span>
            {file.mark !== undefined && <StatusTag tone="waiting">{file.mark}</StatusTag>}
            {file.note !== undefined && <span className="file-list__note">{file.note}</span>}
          </span>
          {(file.removable === true || sortable) && (
            <span className="file-list__actions">
              {sortable && index > 0 && <Asking what="file-up" words="Lên" file={file} />}
              {sortable && index < files.length - 1 && <Asking what="file-down" words="Xuống" file={file} />}
              {file.removable === true && <Asking what="remove-file" words="Bỏ tệp" file={file} />}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Asking({
  what,
  words,
  file,
}: {
  readonly what: FileIntent;
  readonly words: string;
  readonly file: HeldFile;
}) {
  return (
    <Button
      kind="quiet"
      name="intent"
      value={fileIntent(what, file.id)}
      formNoValidate
      hiddenText={file.fileName}
    >
      {words}
    </Button>
  );
}
