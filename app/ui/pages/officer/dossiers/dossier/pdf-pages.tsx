// A PDF in place, as pictures of its pages below each other: they look the same in every browser, and each is drawn when it is
// scrolled to. Without scripts the page of the dossier says how many there are.
import { useEffect, useState } from 'react';

import type { AttachmentSummary, ShownPdf } from '#app/read-models/dossiers.ts';
import { paths } from '#app/addresses/paths.ts';

/** Whoever needs more opens the file itself. */
const mostPages = 60;

/** @param known where the page was opened with it; give the component the file's id as its key */
export function PdfPages({
  code,
  file,
  known,
}: {
  readonly code: string;
  readonly file: AttachmentSummary;
  readonly known: ShownPdf | undefined;
}) {
  const pdf = usePdf(paths.staffPdf(code, file.id), known);
  const href = paths.staffAttachment(code, file.id);
  if (pdf === undefined)
    return (
      <p className="viewer__frame viewer__frame--none" role="status">
        Đang mở tệp…
      </p>
    );
  if ('problem' in pdf)
    return (
      <p className="viewer__frame viewer__frame--none" role="alert">
        {pdf.problem} Bạn có thể <a href={href}>tải tệp về</a> để xem.
      </p>
    );
  const { pages } = pdf;
  return (
    <div className="viewer__frame viewer__frame--pages" tabIndex={0} role="group" aria-label="Các trang">
      {Array.from({ length: Math.min(pages, mostPages) }, (_, index) => (
        <figure key={index}>
          <img
            src={paths.staffPdfPage(code, file.id, index + 1)}
            alt={`${file.label}: ${file.fileName}, trang ${index + 1}`}
            loading={index === 0 ? 'eager' : 'lazy'}
          />
          <figcaption className="quiet small tabular">
            Trang {index + 1} / {pages}
          </figcaption>
        </figure>
      ))}
      {pages > mostPages && (
        <p>
          Chỉ hiện {mostPages} trang đầu. Hãy <a href={href}>mở riêng tệp</a> để xem cả {pages} trang.
        </p>
      )}
    </div>
  );
}

/** @returns undefined while it is asked for */
function usePdf(address: string, knownPdf: ShownPdf | undefined): ShownPdf | undefined {
  const [pdf, setPdf] = useState(knownPdf);
  useEffect(() => {
    if (knownPdf !== undefined) return;
    const stop = new AbortController();
    void openedAt(address, stop.signal).then(setPdf, () => {
      if (!stop.signal.aborted) setPdf({ problem: 'Chưa mở được tệp này tại chỗ.' });
    });
    return () => stop.abort();
  }, [address, knownPdf]);
  return pdf;
}

async function openedAt(address: string, signal: AbortSignal): Promise<ShownPdf> {
  const reply = await fetch(address, { signal });
  if (!reply.ok) throw new Error(`no pages: ${reply.status}`);
  return (await reply.json()) as ShownPdf;
}
