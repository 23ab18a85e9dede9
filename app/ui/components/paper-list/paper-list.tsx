// The papers of a dossier: each opens, and leads to the page on which anybody who holds it checks it.
import { paths } from '#app/addresses/paths.ts';
import type { PaperSummary } from '#app/read-models/dossiers.ts';
import { formatDate } from '#catalog/local-date.ts';

export interface PaperListProps {
  readonly papers: readonly PaperSummary[];
  /** Where one of them opens. */
  readonly hrefOf: (paper: string) => string;
}

export function PaperList({ papers, hrefOf }: PaperListProps) {
  return (
    <ul>
      {papers.map(({ paper, label, number, issuedAt, token }) => (
        <li key={`${paper}-${number ?? ''}`}>
          <a href={hrefOf(paper)}>{label} (PDF)</a>
          <span className="quiet small">
            {number !== undefined && ` số ${number},`} ngày {formatDate(issuedAt)}
          </span>
          {token !== undefined && (
            <>
              {' · '}
              <a className="small" href={paths.verifyPaper(token)}>
                Kiểm tra<span className="visually-hidden"> {label}</span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
