// Search over everything published (Đ13.1a): what was found with the words marked, narrowed by kind and year; or where to go on.
import { searchAddress, searchFilter } from '#app/lists/search.ts';
import type { PortalSearch, SearchTerms } from '#app/read-models/search.ts';

import { Pagination } from '../../../components/pagination/pagination.tsx';
import { SearchBox } from '../../../components/search-box/search-box.tsx';
import { listedFacts, ServiceList } from '../../../components/service-list/service-list.tsx';
import { ListNotice } from '../../../components/stated/stated.tsx';
import { SearchResults } from './search-results.tsx';

export interface SearchLinks {
  readonly search: string;
  readonly services: string;
  readonly lookUp: string;
  readonly contact: string;
  readonly procedure: (slug: string) => string;
  /** Where a dossier of the procedure is begun. */
  readonly file: (slug: string) => string;
}

export interface SearchPageProps {
  readonly search: PortalSearch;
  readonly links: SearchLinks;
  /** Why it was not searched. */
  readonly refused?: string | undefined;
}

export function SearchPage({ search, links, refused }: SearchPageProps) {
  const { terms } = search;
  return (
    <>
      <SearchBox
        action={links.search}
        label="Bạn cần tìm gì?"
        defaultValue={terms.query}
        hint="Gõ có dấu hay không dấu đều được. Đặt cụm từ trong ngoặc kép để tìm đúng cụm đó."
        error={refused}
      >
        {[...new URLSearchParams(searchFilter.query({ ...terms, query: undefined, page: undefined }))].map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
      </SearchBox>
      {refused !== undefined ? null : terms.query === '' ? (
        <Entrances links={links} />
      ) : (
        <Outcome search={search} links={links} />
      )}
    </>
  );
}

function Outcome({ search, links }: Parts) {
  const { terms, results, total, pages, shelves } = search;
  const partly = isPartly(search);
  return (
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua">{headingOf(search)}</h2>
      <Reading search={search} />
      {partly && <Near search={search} links={links} />}
      {partly && search.near.length > 0 && total > 0 && <h3>Trong các trang khác</h3>}
      {results.length === 0 ? (
        shelves.length > 0 && <Narrowing search={search} />
      ) : (
        <div className="search-found">
          <SearchResults results={results} fileHref={links.file} />
          {/* After what was found, and beside it where there is room. */}
          {shelves.length > 0 && <Narrowing search={search} />}
        </div>
      )}
      {total === 0 && <Nothing search={search} links={links} />}
      {/* Past the last page: the list is empty, and the way back is here. */}
      <Pagination
        page={terms.page}
        pageCount={pages}
        hrefOf={(page) => searchAddress(terms, { page })}
        label="Các trang kết quả"
      />
      {!partly && <Near search={search} links={links} />}
      <ListNotice facts={[...search.near, ...servicesIn(results)].flatMap(listedFacts)} />
    </section>
  );
}

const servicesIn = (results: PortalSearch['results']) => results.flatMap(({ service }) => service ?? []);

/** What holds some of the words says less than a service that comes near to all of them. */
const isPartly = ({ total, loosened }: PortalSearch): boolean =>
  total === 0 || loosened?.how === 'telling-words';

function headingOf({ terms: { query }, total, wordless }: PortalSearch): string {
  if (wordless) return `“${query}” không có chữ hay số nào để tìm`;
  return `${total === 0 ? 'Không tìm thấy gì' : `${total.toLocaleString('vi')} kết quả`} cho “${query}”`;
}

interface Parts {
  readonly search: PortalSearch;
  readonly links: SearchLinks;
}

/** How the words were read where that is not as they were typed, and what may have been meant. */
function Reading({ search }: Pick<Parts, 'search'>) {
  const { terms, loosened, readAs, suggestion } = search;
  return (
    <>
      {readAs !== undefined && (
        <p>
          Đã tìm theo <strong>{readAs}</strong>.
        </p>
      )}
      {suggestion !== undefined && isPartly(search) && (
        <p>
          Có phải bạn muốn tìm{' '}
          <a href={searchAddress(terms, { query: suggestion })}>
            <strong>{suggestion}</strong>
          </a>
          ?
        </p>
      )}
      {loosened?.how === 'beginning' && (
        <p>Không có trang nào có đúng các từ này, nên tìm cả những từ bắt đầu bằng “{loosened.words}”.</p>
      )}
      {loosened?.how === 'telling-words' && (
        <p>
          Không có trang nào có đủ mọi từ, nên chỉ tìm theo <strong>{loosened.words}</strong>.
        </p>
      )}
    </>
  );
}

/** Services that come near where none holds the words. */
function Near({ search: { near }, links }: Parts) {
  if (near.length === 0) return null;
  return (
    <>
      <h3>Thủ tục gần với điều bạn tìm</h3>
      <ServiceList
        services={near}
        hrefOf={({ slug }) => links.procedure(slug)}
        headingLevel={4}
        label="Thủ tục gần đúng"
      />
    </>
  );
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly count?: number;
  readonly href: string;
  readonly chosen: boolean;
}

function Narrowing({ search }: Pick<Parts, 'search'>) {
  const { terms, shelves, years } = search;
  const to = (change: Partial<Record<keyof SearchTerms, undefined>> | Partial<SearchTerms>) =>
    searchAddress(terms, change);
  return (
    <div className="search-narrowing no-print">
      <Choices
        title="Loại"
        choices={[
          {
            key: 'tat-ca',
            label: 'Tất cả',
            count: shelves.reduce((sum, { count }) => sum + count, 0),
            href: to({ shelf: undefined }),
            chosen: terms.shelf === undefined,
          },
          ...shelves.map(({ id, label, count }) => ({
            key: id,
            label,
            count,
            href: to({ shelf: id }),
            chosen: terms.shelf === id,
          })),
        ]}
      />
      {(years.length > 1 || terms.year !== undefined) && (
        <Choices
          title="Năm"
          choices={[
            {
              key: 'moi-nam',
              label: 'Mọi năm',
              href: to({ year: undefined }),
              chosen: terms.year === undefined,
            },
            ...years.map(({ id, label, count }) => ({
              key: label,
              label,
              count,
              href: to({ year: id }),
              chosen: terms.year === id,
            })),
          ]}
        />
      )}
      <Choices
        title="Xếp theo"
        choices={[
          {
            key: 'sat',
            label: 'Phù hợp nhất',
            href: to({ order: 'relevance' }),
            chosen: terms.order === 'relevance',
          },
          { key: 'moi', label: 'Mới nhất', href: to({ order: 'newest' }), chosen: terms.order === 'newest' },
        ]}
      />
    </div>
  );
}

function Choices({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }) {
  return (
    <nav className="search-choices" aria-label={title}>
      <span className="search-choices__title" aria-hidden="true">
        {title}:
      </span>
      <ul>
        {choices.map(({ key, label, count, href, chosen }) => (
          <li key={key}>
            <a href={href} aria-current={chosen ? 'true' : undefined}>
              {label}
              {count !== undefined && <span className="search-choices__count"> ({count})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Nothing({ search, links }: Parts) {
  const { terms, shelves, years } = search;
  const isNarrowed = terms.shelf !== undefined || terms.year !== undefined;
  return (
    <>
      {isNarrowed && (shelves.length > 0 || years.length > 0) && (
        <p>
          <a href={searchAddress(terms, { shelf: undefined, year: undefined })}>
            Bỏ hết lựa chọn để xem mọi kết quả
          </a>
        </p>
      )}
      <ul className="govuk-list govuk-list--bullet">
        <li>Thử ít từ hơn, hoặc một từ khác cùng nghĩa.</li>
        <li>
          Cần làm thủ tục? <a href={links.services}>Xem tất cả dịch vụ công</a>.
        </li>
        <li>
          Đã nộp hồ sơ? <a href={links.lookUp}>Tra cứu bằng mã</a>.
        </li>
        <li>
          Vẫn chưa thấy? <a href={links.contact}>Hỏi Bộ phận Một cửa</a>.
        </li>
      </ul>
    </>
  );
}

const oftenSought = ['khai sinh', 'kết hôn', 'chứng thực', 'đất đai', 'trợ cấp', 'lịch làm việc'];

function Entrances({ links }: { readonly links: SearchLinks }) {
  const everything: SearchTerms = { query: '', order: 'relevance', page: 1 };
  return (
    <section aria-labelledby="hay-tim">
      <h2 id="hay-tim">Thường được tìm</h2>
      <ul className="govuk-list govuk-list--bullet">
        {oftenSought.map((query) => (
          <li key={query}>
            <a href={searchAddress(everything, { query })}>{query}</a>
          </li>
        ))}
      </ul>
      <p>
        Hoặc xem <a href={links.services}>tất cả dịch vụ công</a>,{' '}
        <a href={links.lookUp}>tra cứu hồ sơ đã nộp</a>,{' '}
        <a href={links.contact}>liên hệ với Ủy ban nhân dân</a>.
      </p>
    </section>
  );
}
