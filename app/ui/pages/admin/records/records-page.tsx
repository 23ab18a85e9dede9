// Who of the staff did what, looked at what, looked for whom.
import { recordsFilter, type RecordKind, type RecordsFilter } from '#app/lists/records.ts';
import type { RecordLine } from '#app/read-models/records.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Pagination } from '../../../components/pagination/pagination.tsx';
import { Table } from '../../../components/table/table.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface RecordsPageProps {
  readonly desk: Desk;
  readonly filter: RecordsFilter;
  readonly lines: readonly RecordLine[];
  readonly page: number;
  readonly pages: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const intros: Readonly<Record<RecordKind, string>> = {
  changes:
    'Thay đổi về thủ tục, tài khoản, vai trò, lịch, chữ ký số, tin, bài. Không ai sửa hay xóa được dòng nào.',
  looks: 'Mỗi lần cán bộ mở một hồ sơ hay tệp của hồ sơ. Người nộp cũng đọc được ở trang hồ sơ của mình.',
  searches:
    'Mỗi lần cán bộ tìm một người. Tên người được tìm không lưu lại: gõ đúng tên, số định danh hoặc số điện thoại vào ô trên để biết ai đã tìm.',
};

const textLabels: Readonly<Record<RecordKind, string>> = {
  changes: 'Mã thủ tục, tên người, chữ trong bài, lý do',
  looks: 'Mã tra cứu',
  searches: 'Người được tìm',
};

export function RecordsPage({ desk, filter, lines, page, pages, people }: RecordsPageProps) {
  const { kind = 'changes' } = filter;
  return (
    <DeskPage desk={desk} heading="Nhật ký">
      <FilterForm
        list={recordsFilter}
        filter={filter}
        label="Lọc nhật ký"
        options={{ person: people.map(({ id, name }) => ({ value: id, label: name })) }}
        labels={{ text: textLabels[kind] }}
      />
      <p className="quiet">{intros[kind]}</p>
      <Table
        caption="Nhật ký"
        captionHidden
        dense
        cards
        rows={lines}
        rowKey={({ id }) => id}
        empty={<p>Không có dòng nào như vậy.</p>}
        columns={[
          {
            header: 'Việc',
            rowHeader: true,
            cell: ({ what, about, code, detail }) => (
              <>
                {code === undefined ? what : `${code}: ${what}`}
                {about !== undefined && <span className="queue__second">{about}</span>}
                {detail.length > 0 && <span className="queue__second">{detail.join('; ')}</span>}
              </>
            ),
          },
          { header: 'Ai', cell: ({ person }) => person },
          { header: 'Lúc', oneLine: true, cell: ({ at }) => formatMoment(at) },
        ]}
      />
      <Pagination
        page={page}
        pageCount={pages}
        hrefOf={(n) => recordsFilter.address({ ...filter, page: n })}
      />
    </DeskPage>
  );
}
