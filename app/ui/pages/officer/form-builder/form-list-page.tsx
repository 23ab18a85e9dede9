// Every form for its keepers: which procedures use it, its version, and the draft under way.
import type { StaffFormRow } from '#app/read-models/catalog-editing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formFilter } from '#app/lists/forms.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { DraftStateTag } from '../catalog/draft-state.tsx';
import { formTitle } from '#forms/text.ts';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { listPage } from '../../../components/workspace/list-page.tsx';

export const FormListPage = listPage<StaffFormRow, typeof formFilter.fields, { readonly mayStart: boolean }>({
  heading: 'Mẫu đơn, tờ khai',
  filter: formFilter,
  filterLabel: 'Lọc mẫu đơn',
  shown: ({ mayStart, rows }) => ({
    actions: mayStart && <Button href={paths.staffNewForm()}>Thêm mẫu đơn</Button>,
    above: (
      <p className="quiet" role="status">
        {rows.length === 0 ? 'Không có mẫu đơn nào' : `${rows.length} mẫu đơn`}
      </p>
    ),
  }),
  rowKey: ({ code }) => code,
  empty: (
    <>
      Không có mẫu đơn nào như vậy. <a href={paths.staffForms()}>Xem tất cả</a>.
    </>
  ),
  table: { cards: false },
  className: 'queue catalog-list',
  columns: [
    {
      header: 'Mẫu đơn, tờ khai',
      rowHeader: true,
      cell: (row) => (
        <>
          <a href={paths.staffForm(row.code)} data-desk-row="">
            {formTitle(row.title)}
          </a>
          <span className="second-line">{row.code}</span>
        </>
      ),
    },
    {
      header: 'Dùng cho thủ tục',
      cell: (row) =>
        row.usedBy.length === 0 ? (
          <span className="quiet catalog-list__none">chưa thủ tục nào</span>
        ) : (
          row.usedBy.map(({ code, name }) => (
            <span key={code} className="form-list__user">
              <a href={paths.staffProcedure(code)}>{name}</a>
            </span>
          ))
        ),
    },
    {
      header: 'Bản',
      cell: (row) =>
        row.version === undefined ? (
          <StatusTag tone="neutral">Chưa công bố</StatusTag>
        ) : (
          <>
            Bản số {row.version}
            {row.publishedAt !== undefined && (
              <span className="second-line">{formatDate(row.publishedAt)}</span>
            )}
          </>
        ),
    },
    {
      header: 'Cần rà soát',
      hideOnPhone: true,
      cell: (row) =>
        row.toReview === 0 ? (
          <span className="quiet catalog-list__none">không</span>
        ) : (
          <StatusTag tone="waiting">{row.toReview} điểm</StatusTag>
        ),
    },
    {
      header: 'Bản nháp',
      cell: (row) =>
        row.draft === undefined ? (
          <span className="quiet catalog-list__none">không</span>
        ) : (
          <>
            <a href={paths.staffFormDraft(row.code)}>
              {row.draft.unreadable === true ? (
                <StatusTag tone="stopped">Bị hỏng</StatusTag>
              ) : (
                <DraftStateTag state={row.draft.state} />
              )}
              <span className="visually-hidden">: {formTitle(row.title)}</span>
            </a>
            <span className="second-line">sửa {formatDate(row.draft.updatedAt)}</span>
            {row.draft.failure !== undefined && <span className="second-line">{row.draft.failure}</span>}
          </>
        ),
    },
  ],
});
