// What was found, one below the other: where it stands, its title, the words around what was sought.
import type { SearchResult } from '#app/read-models/search.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';

import { SampleMark } from '../../../components/item-title/item-title.tsx';
import { LevelWords } from '../../../components/level-mark/level-mark.tsx';
import { Marked } from '../../../components/marked/marked.tsx';
import { limitSummary } from '../../../components/service-list/service-list.tsx';
import { ListFact } from '../../../components/stated/stated.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';

export function SearchResults({
  results,
  fileHref,
}: {
  readonly results: readonly SearchResult[];
  readonly fileHref: (slug: string) => string;
}) {
  return (
    <ol className="search-results" aria-label="Kết quả tìm kiếm">
      {results.map((result) => (
        <li key={result.subject} className="search-results__item">
          <p className="search-results__about">
            {result.shelf.label}
            {result.dated && ` · ${formatDate(localDate(result.publishedAt))}`}
            {result.withdrawn && (
              <>
                {' '}
                <StatusTag tone="stopped">Đã thu hồi</StatusTag>
              </>
            )}
          </p>
          <h3 className="search-results__title">
            <a href={result.address}>
              <Marked parts={result.title} />
            </a>
            {result.sample && (
              <>
                {' '}
                <SampleMark />
              </>
            )}
          </h3>
          {result.around.length > 0 && (
            <p className="search-results__around">
              <Marked parts={result.around} />
            </p>
          )}
          {result.service !== undefined && (
            <OfService service={result.service} fileHref={fileHref(result.service.slug)} />
          )}
        </li>
      ))}
    </ol>
  );
}

function OfService({ service, fileHref }: { readonly service: ServiceSheet; readonly fileHref: string }) {
  const { filing, name } = service;
  return (
    <div className="search-results__procedure">
      <ListFact of={service.offer}>{(offer) => <LevelWords offer={offer} />}</ListFact>
      <span>
        Thời hạn: <ListFact of={service.facts.timeLimit}>{limitSummary}</ListFact>
      </span>
      {filing.at === 'here' && (
        <a className="no-print" href={fileHref}>
          Nộp trực tuyến<span className="visually-hidden">: {name}</span>
        </a>
      )}
      {filing.at === 'national-portal' && (
        <a className="no-print" href={filing.address} rel="external">
          Nộp trên Cổng Dịch vụ công quốc gia<span className="visually-hidden">: {name}</span>
        </a>
      )}
    </div>
  );
}
