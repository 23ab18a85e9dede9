// The files of a dossier in place, beside what was declared: one is looked at, the next follows, what the procedure requires is
// ticked meanwhile. Without scripts each file is an address of the page.
import { useEffect, useRef, useState, type MouseEvent } from 'react';

import type { AttachmentSummary, DocumentCheck, ShownPdf, StaffDossier } from '#app/read-models/dossiers.ts';
import { decisionPaths } from '#app/addresses/decision-paths.ts';
import { paths } from '#app/addresses/paths.ts';
import { fileSize } from '#app/values/file-size.ts';

import { DocumentTick, useTicks, type Ticks } from './document-checks.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { viewedFile, viewerAnchor, withFile } from './viewed-file.ts';

interface ViewerLink {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** Which file is looked at, and the ways to another; what of the required documents is ticked. */
export interface Viewing {
  readonly code: string;
  /** All that can be looked at, in the order in which they are listed. */
  readonly files: readonly AttachmentSummary[];
  readonly shown: AttachmentSummary | undefined;
  /** What is known of the file that is looked at, where it is a PDF that the address names. */
  readonly pdf: ShownPdf | undefined;
  readonly linkTo: (id: string) => ViewerLink;
  readonly closing: ViewerLink;
  readonly ticks: Ticks;
}

/** The page on which it is looked at: of the dossier, or of a decision on it. */
export interface ViewingPage {
  readonly event?: string | undefined;
  /** The query of the list from which the dossier was opened. */
  readonly list: string;
  /** The file that the address names. */
  readonly viewed?: string | undefined;
  /** What was opened of it, where it is a PDF. */
  readonly viewedPdf?: ShownPdf | undefined;
}

export function useViewing(
  {
    code,
    attachments,
    documents,
    mayNote,
  }: Pick<StaffDossier, 'code' | 'attachments' | 'documents' | 'mayNote'>,
  { event = '', list, viewed = '', viewedPdf }: ViewingPage,
): Viewing {
  const [id, setId] = useState(viewed);
  const files = inOrder(attachments, documents);
  const link = (href: string, next: string): ViewerLink => ({
    href,
    onClick: (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setId(next);
    },
  });
  const shownFile = files.find((file) => file.id === id);
  const before = useRef(id);
  useEffect(() => {
    if (id === before.current) return;
    followFile(before.current);
    before.current = id;
  }, [id]);
  const page = event === '' ? paths.staffDossier(code, list) : decisionPaths.staffDecision(code, event, list);
  return {
    code,
    files,
    shown: shownFile,
    pdf: id === viewed ? viewedPdf : undefined,
    linkTo: (file) => link(`${withFile(page, file)}#${viewerAnchor}`, file),
    closing: link(page, ''),
    ticks: useTicks(documents, {
      may: mayNote,
      page: { code, event, list, viewed: shownFile?.id ?? '' },
    }),
  };
}

/**
 * Whoever opens a file, however far down the page, is where it is shown, and hears which it is; whoever goes on through the files
 * stays on the way to the next, or where there is none any more, on the file; whoever closes one is back where it is listed.
 */
function followFile(before: string): void {
  const viewer = document.getElementById(viewerAnchor);
  if (viewer === null) {
    const listed = [...document.querySelectorAll<HTMLAnchorElement>(`a[href$="#${viewerAnchor}"]`)];
    listed.find(({ search }) => viewedFile(new URLSearchParams(search)) === before)?.focus();
    return;
  }
  viewer.scrollIntoView({ block: 'nearest' });
  if (!viewer.contains(document.activeElement)) viewer.focus({ preventScroll: true });
}

/** As the procedure lists its documents; then what belongs to none of them. Of what was replaced the latest counts. */
function inOrder(
  attachments: readonly AttachmentSummary[],
  documents: readonly DocumentCheck[],
): readonly AttachmentSummary[] {
  const current = attachments.filter(({ superseded }) => !superseded);
  const place = ({ id }: AttachmentSummary) => {
    const index = documents.findIndex(({ files }) => files.some((file) => file.id === id));
    return index === -1 ? documents.length : index;
  };
  return current.toSorted((one, other) => place(one) - place(other));
}

const pdfType = 'application/pdf';

const zooms = [
  { value: 'vua', label: 'Vừa khung' },
  { value: '150', label: '150 %' },
  { value: '200', label: '200 %' },
  { value: '300', label: '300 %' },
] as const;

/** How large the pictures beside it are. Needs no script. */
export function Zoom() {
  return (
    <fieldset className="viewer__zoom">
      <legend className="visually-hidden">Cỡ ảnh</legend>
      {zooms.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" data-desk-aside="" name="zoom" value={value} defaultChecked={value === 'vua'} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}

export function FileViewer({
  viewing,
  documents,
}: {
  readonly viewing: Viewing;
  readonly documents: readonly DocumentCheck[];
}) {
  const { code, files, shown, pdf, linkTo, closing, ticks } = viewing;
  if (shown === undefined) return null;
  const at = files.indexOf(shown);
  const [previous, next] = [files[at - 1], files[at + 1]];
  const document = documents.find(({ files }) => files.some(({ id }) => id === shown.id));
  const href = paths.staffAttachment(code, shown.id);
  const [isPicture, isPdf] = [shown.mediaType.startsWith('image/'), shown.mediaType === pdfType];
  return (
    <section
      className="viewer no-print"
      id={viewerAnchor}
      tabIndex={-1}
      aria-label={`Tệp đang xem: ${shown.label}, ${shown.fileName}`}
    >
      <div className="viewer__head">
        <p className="viewer__name">
          <strong>{shown.label}</strong>{' '}
          <span className="quiet">
            {shown.fileName} ({fileSize(shown.bytes)})
          </span>
        </p>
        <p className="viewer__ways">
          {previous !== undefined && (
            <a {...linkTo(previous.id)} rel="prev" data-desk-file-before="">
              Tệp trước
            </a>
          )}
          <span className="quiet tabular" role="status">
            Tệp {at + 1} / {files.length}
            <span className="visually-hidden">
              : {shown.label}, {shown.fileName}
            </span>
          </span>
          {next !== undefined && (
            <a {...linkTo(next.id)} rel="next" data-desk-file-after="">
              Tệp sau
            </a>
          )}
          <a href={href}>Mở riêng</a>
          <a {...closing}>Đóng</a>
        </p>
      </div>
      {(isPicture || isPdf) && <Zoom />}
      {isPicture ? (
        // Moved by keys where it is larger than its frame.
        <div className="viewer__frame" tabIndex={0} role="group" aria-label="Ảnh">
          <img key={shown.id} src={href} alt={`${shown.label}: ${shown.fileName}`} />
        </div>
      ) : isPdf ? (
        <PdfPages key={shown.id} code={code} file={shown} known={pdf} />
      ) : (
        <p className="viewer__frame viewer__frame--none">
          Trình duyệt không mở được loại tệp này tại chỗ. Hãy <a href={href}>tải tệp về</a> để xem.
        </p>
      )}
      {files.length > 1 && (
        <ul className="viewer__strip" aria-label="Các tệp của hồ sơ">
          {files.map((file) => (
            <li key={file.id}>
              <a
                {...linkTo(file.id)}
                aria-current={file === shown ? 'true' : undefined}
                aria-label={`${file.label}: ${file.fileName}`}
              >
                {file.mediaType.startsWith('image/') || file.mediaType === pdfType ? (
                  // A PDF with a password has no picture.
                  <img
                    src={paths.staffThumbnail(code, file.id)}
                    alt={file.mediaType === pdfType ? 'PDF' : ''}
                    loading="lazy"
                  />
                ) : (
                  <span>Tệp</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
      {document !== undefined && (
        <div className="viewer__check">
          <DocumentTick document={document} ticks={ticks} words="Đã xem, đúng yêu cầu" />
        </div>
      )}
    </section>
  );
}
