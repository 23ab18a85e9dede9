// Every procedure for its keepers: level, what is under review, and the draft under way.
import { catalogFilter, draftChoices, type CatalogFilter } from '#app/lists/catalog.ts';
import type { StaffCatalog, StaffCatalogRow } from '#app/read-models/catalog-editing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';
import { sectors } from '#catalog/sectors.ts';
import { draftSteps } from '#catalog/draft-steps.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { DraftStateTag } from './draft-state.tsx';

const columns: readonly Column<StaffCatalogRow>[] = [
  {
    header: 'Thủ tục',
    rowHeader: true,
    cell: (row) => (
      <>
        <a href={paths.staffProcedure(row.code)} data-desk-row="">
          {row.name}
        </a>
        <span className="second-line">{row.code}</span>
      </>
    ),
  },
  {
    header: 'Lĩnh vực, mức độ',
    cell: (row) => (
      <>
        {row.sector === undefined ? 'chưa rõ lĩnh vực' : sectors[row.sector]}
        <span className="second-line">{row.level === undefined ? 'chưa chọn' : `mức độ ${row.level}`}</span>
      </>
    ),
  },
  { header: 'Công bố', cell: (row) => <Published row={row} />, hideOnPhone: true },
  {
    header: 'Cần rà soát',
    cell: (row) =>
      row.toReview === 0 ? (
        <span className="quiet catalog-list__none">không</span>
      ) : (
        <StatusTag tone="waiting">
          {row.toReview} điểm<span className="catalog-list__more"> cần rà soát</span>
        </StatusTag>
      ),
  },
  {
    header: 'Bản nháp',
    cell: (row) =>
      row.draft === undefined ? (
        <span className="quiet catalog-list__none">không</span>
      ) : (
        <>
          <a href={paths.staffProcedureDraft(row.code)}>
            {row.draft.unreadable === true ? (
              <StatusTag tone="stopped">Bị hỏng</StatusTag>
            ) : (
              <DraftStateTag state={row.draft.state} />
            )}
            <span className="visually-hidden">: {row.name}</span>
          </a>
          <span className="second-line">sửa {formatDate(row.draft.updatedAt)}</span>
          {row.draft.failure !== undefined && <span className="second-line">{row.draft.failure}</span>}
        </>
      ),
  },
];

function Published({ row }: { readonly row: StaffCatalogRow }) {
  if (!row.live) return <StatusTag tone="neutral">Chưa công bố</StatusTag>;
  return <>{row.publishedAt === undefined ? 'đang công bố' : formatDate(row.publishedAt)}</>;
}

export interface CatalogListPageProps {
  readonly desk: Desk;
  readonly filter: CatalogFilter;
  readonly catalog: StaffCatalog;
}

export function CatalogListPage({ desk, filter, catalog }: CatalogListPageProps) {
  const { rows, counts, mayStartIn } = catalog;
  return (
    <DeskPage
      desk={desk}
      heading="Thủ tục hành chính"
      actions={
        <>
          <Button kind="secondary" href={paths.staffReview()}>
            Rà soát ({counts.toReview})
          </Button>
          {mayStartIn.length > 0 && <Button href={paths.staffNewProcedure()}>Thêm thủ tục</Button>}
        </>
      }
    >
      {catalog.unreadable.length > 0 && (
        <Notification tone="important" heading="Có thủ tục đang công bố bị hỏng">
          <p>
            Cổng không đọc được bản đang công bố của: {catalog.unreadable.join(', ')}. Người dân không thấy
            các thủ tục này. Hãy báo quản trị viên phục hồi từ bản sao lưu.
          </p>
        </Notification>
      )}
      <CatalogCounts filter={filter} counts={counts} />
      <CatalogFilters filter={filter} counts={counts} />
      <p className="quiet" role="status">
        {rows.length === 0 ? 'Không có thủ tục nào' : `${rows.length} thủ tục`}
      </p>
      <div className="queue catalog-list">
        <Table
          caption="Thủ tục hành chính"
          captionHidden
          dense
          columns={columns}
          rows={rows}
          rowKey={(row) => row.code}
          empty={
            <p>
              Không có thủ tục nào như vậy. <a href={paths.staffCatalog()}>Xem tất cả {counts.all} thủ tục</a>
              .
            </p>
          }
        />
      </div>
    </DeskPage>
  );
}

interface CatalogFiltersProps {
  readonly filter: CatalogFilter;
  readonly counts: StaffCatalog['counts'];
}

/** The counts above the staff's list of procedures, and what it is narrowed by. */
function CatalogCounts({ filter, counts }: CatalogFiltersProps) {
  const chips: readonly { label: string; count: number; filter: CatalogFilter }[] = [
    { label: 'Tất cả', count: counts.all, filter: {} },
    { label: 'Cần rà soát', count: counts.toReview, filter: { review: true } },
    { label: draftSteps.states.open.label, count: counts.drafts.open, filter: { draft: 'open' } },
    {
      label: draftSteps.states.submitted.label,
      count: counts.drafts.submitted,
      filter: { draft: 'submitted' },
    },
    { label: draftSteps.states.approved.label, count: counts.drafts.approved, filter: { draft: 'approved' } },
    {
      label: draftChoices['mine-to-approve'].label,
      count: counts.mineToApprove,
      filter: { draft: 'mine-to-approve' },
    },
  ];
  const here = catalogFilter.address(filter);
  return (
    <nav className="chips" aria-label="Danh sách theo tình trạng">
      {chips.map((chip) => {
        const href = catalogFilter.address(chip.filter);
        return (
          <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>
            {chip.label} ({chip.count})
          </a>
        );
      })}
    </nav>
  );
}

export function CatalogFilters({ filter, counts }: CatalogFiltersProps) {
  return (
    <FilterForm
      list={catalogFilter}
      filter={filter}
      label="Lọc thủ tục"
      counts={{ sector: counts.bySector, level: counts.byLevel }}
    />
  );
}
