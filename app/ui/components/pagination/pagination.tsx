// Long lists a page at a time.
export interface PaginationProps {
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
  readonly label?: string;
}

/** First, last, and the neighbours of the current page; `0` stands for a gap. */
function shownPages(page: number, count: number): number[] {
  const pages = new Set([1, count, page - 1, page, page + 1].filter((n) => n >= 1 && n <= count));
  const sorted = [...pages].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => (index > 0 && n - (sorted[index - 1] ?? n) > 1 ? [0, n] : [n]));
}

export function Pagination({ page, pageCount, hrefOf, label = 'Các trang' }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {page > 1 && (
        <div className="govuk-pagination__prev">
          <a className="govuk-pagination__link" href={hrefOf(page - 1)} rel="prev">
            Trang trước
          </a>
        </div>
      )}
      <ul className="govuk-pagination__list">
        {shownPages(page, pageCount).map((n, index) =>
          n === 0 ? (
            <li key={`gap-${index}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">
              …
            </li>
          ) : (
            <li
              key={n}
              className={`govuk-pagination__item${n === page ? ' govuk-pagination__item--current' : ''}`}
            >
              <a
                className="govuk-pagination__link"
                href={hrefOf(n)}
                aria-label={`Trang ${n}`}
                aria-current={n === page ? 'page' : undefined}
              >
                {n}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pageCount && (
        <div className="govuk-pagination__next">
          <a className="govuk-pagination__link" href={hrefOf(page + 1)} rel="next">
            Trang sau
          </a>
        </div>
      )}
    </nav>
  );
}
