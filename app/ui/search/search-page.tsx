// Search over everything published (Đ13.1a): what was found with the words marked, narrowed by kind and year; or where to go on.
import type { PortalSearch, SearchAsked } from '#app/read-models/search.ts';

import { Pagination } from '../pagination/pagination.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { askedBy, newestFirst, searchAddress } from './search-address.ts';
import { SearchResults } from './search-results.tsx';

export interface SearchLinks {
  readonly search: string;
  readonly services: string;
  readonly lookUp: string;
  readonly contact: string;
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
  const { asked } = search;
  return (
    <>
      <SearchBox
        action={links.search}
        label="Bạn cần tìm gì?"
        defaultValue={asked.query}
        hint="Gõ có dấu hay không dấu đều được. Đặt cụm từ trong ngoặc kép để tìm đúng cụm đó."
        error={refused}
      >
        {asked.shelf !== undefined && <input type="hidden" name={askedBy.shelf} value={asked.shelf} />}
        {asked.year !== undefined && <input type="hidden" name={askedBy.year} value={asked.year} />}
        {asked.order === 'newest' && <input type="hidden" name={askedBy.order} value={newestFirst} />}
      </SearchBox>
      {refused !== undefined ? null : asked.query === '' ? (
        <Entrances links={links} />
      ) : (
        <Outcome search={search} links={links} />
      )}
    </>
  );
}

function Outcome({ search, links }: { readonly search: PortalSearch; readonly links: SearchLinks }) {
  const { asked, results, total, pages, shelves } = search;
  return (
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua">
        {total === 0 ? 'Không tìm thấy gì' : `${total.toLocaleString('vi')} kết quả`} cho “{asked.query}”
      </h2>
      <Loosened search={search} />
      {shelves.length > 0 && <Narrowing search={search} action={links.search} />}
      {results.length > 0 && <SearchResults results={results} fileHref={links.file} />}
      {total === 0 && <Nothing search={search} links={links} />}
      {/* Past the last page: the list is empty, and the way back is here. */}
      <Pagination
        page={asked.page}
        pageCount={pages}
        hrefOf={(page) => searchAddress(links.search, asked, { page })}
        label="Các trang kết quả"
      />
    </section>
  );
}

function Loosened({ search: { loosened } }: { readonly search: PortalSearch }) {
  if (loosened === undefined) return null;
  return (
    <p>
      {loosened.how === 'beginning' ? (
        <>Không có trang nào có đúng các từ này, nên tìm cả những từ bắt đầu bằng “{loosened.words}”.</>
      ) : (
        <>
          Không có trang nào có đủ mọi từ, nên chỉ tìm theo <strong>{loosened.words}</strong>.
        </>
      )}
    </p>
  );
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly count?: number;
  readonly href: string;
  readonly chosen: boolean;
}

function Narrowing({ search, action }: { readonly search: PortalSearch; readonly action: string }) {
  const { asked, shelves, years } = search;
  const to = (change: Partial<Record<keyof SearchAsked, undefined>> | Partial<SearchAsked>) =>
    searchAddress(action, asked, change);
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
            chosen: asked.shelf === undefined,
          },
          ...shelves.map(({ id, label, count }) => ({
            key: id,
            label,
            count,
            href: to({ shelf: id }),
            chosen: asked.shelf === id,
          })),
        ]}
      />
      {(years.length > 1 || asked.year !== undefined) && (
        <Choices
          title="Năm"
          choices={[
            {
              key: 'moi-nam',
              label: 'Mọi năm',
              href: to({ year: undefined }),
              chosen: asked.year === undefined,
            },
            ...years.map(({ id, label, count }) => ({
              key: label,
              label,
              count,
              href: to({ year: id }),
              chosen: asked.year === id,
            })),
          ]}
        />
      )}
      <Choices
        title="Xếp theo"
        choices={[
          {
            key: 'sat',
            label: 'Sát nhất',
            href: to({ order: 'relevance' }),
            chosen: asked.order === 'relevance',
          },
          { key: 'moi', label: 'Mới nhất', href: to({ order: 'newest' }), chosen: asked.order === 'newest' },
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

function Nothing({ search, links }: { readonly search: PortalSearch; readonly links: SearchLinks }) {
  const { asked, suggestion, shelves, years } = search;
  const narrowed = asked.shelf !== undefined || asked.year !== undefined;
  return (
    <>
      {narrowed && (shelves.length > 0 || years.length > 0) && (
        <p>
          <a href={searchAddress(links.search, asked, { shelf: undefined, year: undefined })}>
            Bỏ hết lựa chọn để xem mọi kết quả
          </a>
        </p>
      )}
      {suggestion !== undefined && (
        <p>
          Có phải bạn muốn tìm{' '}
          <a href={searchAddress(links.search, asked, { query: suggestion })}>
            <strong>{suggestion}</strong>
          </a>
          ?
        </p>
      )}
      <ul className="govuk-list govuk-list--bullet">
        <li>Thử ít từ hơn, hoặc một từ khác cùng nghĩa.</li>
        <li>
          Cần làm thủ tục? <a href={links.services}>Xem tất cả dịch vụ công</a>.
        </li>
        <li>
          Đã nộp hồ sơ? <a href={links.lookUp}>Tra cứu bằng mã hồ sơ</a>.
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
  const asked: SearchAsked = { query: '', order: 'relevance', page: 1 };
  return (
    <section aria-labelledby="hay-tim">
      <h2 id="hay-tim">Thường được tìm</h2>
      <ul className="govuk-list govuk-list--bullet">
        {oftenSought.map((query) => (
          <li key={query}>
            <a href={searchAddress(links.search, asked, { query })}>{query}</a>
          </li>
        ))}
      </ul>
      <p>
        Hoặc xem <a href={links.services}>tất cả dịch vụ công</a>,{' '}
        <a href={links.lookUp}>tra cứu hồ sơ đã nộp</a>, <a href={links.contact}>liên hệ với xã</a>.
      </p>
    </section>
  );
}
