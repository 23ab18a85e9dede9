// What the one search of the staff found: dossiers first, then procedures, what people sent, what is published.
import { paths } from '#app/addresses/paths.ts';
import { queueFilter } from '#app/lists/queue.ts';
import { searchFilter } from '#app/lists/search.ts';
import type { StaffSearch, FoundDossier } from '#app/read-models/staff-search.ts';

import { Marked } from '../../../components/marked/marked.tsx';
import { SearchBox } from '../../../components/search-box/search-box.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { DossierStatus } from '../../../components/status-tag/dossier-status.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { Due } from '../dossiers/dossier/due.tsx';

export interface StaffSearchPageProps {
  readonly desk: Desk;
  readonly search: StaffSearch;
}

export function StaffSearchPage({ desk, search }: StaffSearchPageProps) {
  const { query, problem } = search;
  return (
    <DeskPage desk={desk} heading="Tìm kiếm" searches={false}>
      <SearchBox
        action={paths.staffSearch()}
        label="Tên, mã, số định danh, điện thoại, thủ tục"
        hint="Tên có dấu hay không dấu, thứ tự nào cũng được, nhưng trọn từng tiếng. Mã hồ sơ, mã tra cứu gõ một phần là đủ."
        defaultValue={query}
        error={problem}
      />
      {query !== '' && problem === undefined && <Found search={search} />}
    </DeskPage>
  );
}

function Found({ search }: { readonly search: StaffSearch }) {
  const { query, dossiers, procedures, inquiries, published, publishedTotal } = search;
  const nothing = (dossiers?.total ?? 0) + procedures.length + inquiries.length + published.length === 0;
  return (
    <div className="staff-search">
      {nothing && <Nothing query={query} hasLists={dossiers !== undefined} />}
      {dossiers !== undefined && dossiers.total > 0 && (
        <section>
          <h2 role="status">
            {dossiers.more ? 'Hơn ' : ''}
            {dossiers.total} hồ sơ
          </h2>
          {dossiers.more && (
            <p className="quiet">
              Có nhiều hồ sơ như vậy, đây là những hồ sơ mới nhất. Gõ thêm họ, tên đệm để tìm gần hơn.
            </p>
          )}
          <FoundTable items={dossiers.items} />
          {dossiers.total > dossiers.items.length && (
            <p>
              <a href={queueFilter.address({ text: query, order: 'newest' })}>
                Xem tất cả, lọc thêm trong danh sách hồ sơ
              </a>
            </p>
          )}
        </section>
      )}
      {procedures.length > 0 && (
        <section>
          <h2>Thủ tục</h2>
          <ul className="staff-search__list">
            {procedures.map(({ code, slug, name }) => (
              <li key={code}>
                <a href={paths.procedure(slug)} data-desk-row="">
                  {name}
                </a>
                <span className="second-line">
                  {code} ·{' '}
                  {dossiers !== undefined && (
                    <>
                      <a href={queueFilter.address({ procedure: code, closed: true })}>
                        Hồ sơ<span className="visually-hidden"> {name}</span>
                      </a>{' '}
                      ·{' '}
                    </>
                  )}
                  <a href={paths.staffProcedure(code)}>
                    Biên tập<span className="visually-hidden"> {name}</span>
                  </a>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {inquiries.length > 0 && (
        <section>
          <h2>Hỏi đáp, phản ánh, yêu cầu của người dân</h2>
          <ul className="staff-search__list">
            {inquiries.map(({ kind, code, subject, stateLabel }) => (
              <li key={code}>
                <a href={paths.staffInquiry(kind, code)} data-desk-row="">
                  {code}
                </a>
                <span className="second-line">
                  {subject} · {stateLabel}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {published.length > 0 && (
        <section>
          <h2>Trên Cổng</h2>
          <ul className="staff-search__list">
            {published.map(({ subject, address, title, shelf }) => (
              <li key={subject}>
                <a href={address} data-desk-row="">
                  <Marked parts={title} />
                </a>
                <span className="second-line">{shelf.label}</span>
              </li>
            ))}
          </ul>
          {publishedTotal > published.length && (
            <p>
              <a href={searchFilter.address({ query })}>Tìm tiếp trên Cổng</a>
            </p>
          )}
        </section>
      )}
    </div>
  );
}

function Nothing({ query, hasLists }: { readonly query: string; readonly hasLists: boolean }) {
  return (
    <div className="inset" role="status">
      <p>Không tìm thấy gì với “{query}”.</p>
      {hasLists && (
        <ul>
          <li>Tên: gõ trọn từng tiếng, ví dụ “van an” chứ không phải “van a”.</li>
          <li>Số định danh, số điện thoại: gõ đủ các chữ số; cách hay chấm ở giữa thế nào cũng được.</li>
          <li>Bạn chỉ tìm thấy hồ sơ thuộc lĩnh vực mình được giao.</li>
        </ul>
      )}
    </div>
  );
}

const ways = {
  name: undefined,
  code: 'khớp mã',
  identity: 'khớp số định danh',
  phone: 'khớp số điện thoại',
} as const;

const columns: readonly Column<FoundDossier>[] = [
  {
    header: 'Người nộp',
    rowHeader: true,
    cell: (item) => (
      <>
        <a className="queue__code" href={addressOf(item)} data-desk-row="">
          <span>{item.handles ? <Marked parts={item.name} /> : item.code}</span>
        </a>
        <Ways item={item} />
      </>
    ),
  },
  {
    header: 'Hồ sơ',
    cell: ({ code, registerNumber, procedureName }) => (
      <>
        {procedureName}
        <span className="second-line">
          {registerNumber !== undefined && <span className="staff-search__code">{registerNumber} · </span>}
          <span className="staff-search__code">{code}</span>
        </span>
      </>
    ),
  },
  {
    header: 'Trạng thái, người thụ lý',
    cell: ({ state, holderName }) => (
      <>
        <DossierStatus state={state} />
        {holderName !== undefined && <span className="second-line">{holderName}</span>}
      </>
    ),
  },
  {
    header: 'Hẹn trả',
    cell: ({ state, dueAt, limitDueAt = dueAt, lateness }) => (
      <Due state={state} dueAt={limitDueAt} lateness={lateness} />
    ),
  },
];

/** The accountant has no page of the dossier: what is owed is recorded where the payments are. */
const addressOf = ({ code, handles }: FoundDossier): string =>
  handles
    ? paths.staffDossier(code)
    : `${paths.staffPayments()}?${new URLSearchParams({ q: code }).toString()}`;

/** What is not marked in the name is said. */
function Ways({ item: { by } }: { readonly item: FoundDossier }) {
  const waysInWords = by.flatMap((way) => ways[way] ?? []).join(', ');
  return waysInWords === '' ? null : <span className="second-line">{waysInWords}</span>;
}

/** Dossiers that were found, a line each, with what was typed marked. */
export function FoundTable({ items }: { readonly items: readonly FoundDossier[] }) {
  return (
    <div className="queue">
      <Table
        caption="Hồ sơ tìm thấy"
        captionHidden
        dense
        columns={columns}
        rows={items}
        rowKey={({ code }) => code}
      />
    </div>
  );
}
