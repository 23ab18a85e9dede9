// Files that are held already: name, size, and a way to take one back.
import { Button } from '../button/button.tsx';

export interface HeldFile {
  readonly id: string;
  readonly fileName: string;
  readonly byteSize: number;
  readonly href?: string | undefined;
  /** "Chưa quét mã độc", "Đã thay bằng tệp mới". */
  readonly note?: string | undefined;
  readonly removable?: boolean | undefined;
}

/** "312 KB", "1,4 MB": the way sizes are told beside files. */
export function fileSize(bytes: number): string {
  if (bytes < 1000 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1).replace('.0', '').replace('.', ',')} MB`;
}

export function FileList({ files, label }: { readonly files: readonly HeldFile[]; readonly label: string }) {
  if (files.length === 0) return null;
  return (
    <ul className="file-list" aria-label={label}>
      {files.map((file) => (
        <li key={file.id} className="file-list__item">
          <span className="file-list__name">
            {file.href === undefined ? file.fileName : <a href={file.href}>{file.fileName}</a>}{' '}
            <span className="file-list__size">({fileSize(file.byteSize)})</span>
            {file.note !== undefined && <span className="file-list__note">{file.note}</span>}
          </span>
          {file.removable === true && (
            <Button
              kind="quiet"
              name="intent"
              value={`remove-file:${file.id}`}
              formNoValidate
              hiddenText={file.fileName}
            >
              Bỏ tệp
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
