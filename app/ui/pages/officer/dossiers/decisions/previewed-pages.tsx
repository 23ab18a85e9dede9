// The document in the frame beside a decision: the pages of what it will issue, below each other, or why there is nothing to see.
import { stylesheets } from '../../../../stylesheets.ts';
import { Zoom } from '../dossier/file-viewer.tsx';

export type PreviewedPagesProps =
  | {
      /** The first of them, each as an address that carries its picture. */
      readonly pictures: readonly string[];
      /** How many there are. */
      readonly pages: number;
    }
  | { readonly why: readonly string[] };

export function PreviewedPages(props: PreviewedPagesProps) {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Bản xem trước</title>
        <link rel="stylesheet" href={stylesheets.everyPage} />
        <link rel="stylesheet" href={stylesheets.staff} />
      </head>
      <body className="previewed-pages">
        {'why' in props ? <Nothing {...props} /> : <Pages {...props} />}
      </body>
    </html>
  );
}

function Nothing({ why }: Extract<PreviewedPagesProps, { why: unknown }>) {
  return (
    <>
      <p>Chưa xem trước được.</p>
      <ul>
        {why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Pages({ pictures, pages }: Extract<PreviewedPagesProps, { pages: unknown }>) {
  return (
    <div className="viewer">
      <Zoom />
      <div className="viewer__frame viewer__frame--pages" tabIndex={0} role="group" aria-label="Các trang">
        {pictures.map((picture, index) => (
          <figure key={index}>
            <img src={picture} alt={`Bản xem trước, trang ${index + 1}`} />
            <figcaption className="quiet small tabular">
              Trang {index + 1} / {pages}
            </figcaption>
          </figure>
        ))}
        {pages > pictures.length && (
          <p>
            Chỉ hiện {pictures.length} trang đầu. Bấm “Mở riêng tệp” để xem cả {pages} trang.
          </p>
        )}
      </div>
    </div>
  );
}
