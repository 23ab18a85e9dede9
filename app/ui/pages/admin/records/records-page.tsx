// Who of the staff did what, looked at what, looked for whom.
import { recordsFilter, type RecordKind } from '#app/lists/records.ts';
import { exportBounds } from '#app/vocabulary/exports.ts';
import { accountEventDays } from '#app/vocabulary/security-events.ts';
import type { RecordLine } from '#app/read-models/records.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { ExportForm } from '../../../components/workspace/export-form.tsx';
import { listPage } from '../../../components/workspace/list-page.tsx';

const intros: Readonly<Record<RecordKind, string>> = {
  changes:
    'Thay đổi về thủ tục, tài khoản, vai trò, lịch, chữ ký số, tin, bài. Không ai sửa hay xóa được dòng nào.',
  looks:
    'Mỗi lần cán bộ mở một hồ sơ, một câu hỏi, phản ánh, yêu cầu, hay tệp của chúng. Người nộp, người gửi cũng đọc được ở trang của mình.',
  comings:
    'Mỗi lần cán bộ đăng nhập, nhập mã xác thực, hoặc có người nhập sai ở tài khoản của họ. Giữ ' +
    `${accountEventDays} ngày.`,
  searches:
    'Mỗi lần cán bộ tìm một người. Tên người được tìm không lưu lại: gõ đúng tên, số định danh hoặc số điện thoại vào ô trên để biết ai đã tìm.',
};

const textLabels: Readonly<Record<RecordKind, string>> = {
  changes: 'Mã thủ tục, tên người, chữ trong bài, lý do',
  looks: 'Mã tra cứu',
  comings: 'Việc: “sai mật khẩu”, “mã xác thực”',
  searches: 'Người được tìm',
};

export const RecordsPage = listPage<RecordLine, typeof recordsFilter.fields, { readonly requestId: string }>({
  heading: 'Nhật ký',
  filter: recordsFilter,
  filterLabel: 'Lọc nhật ký',
  shown: ({ filter, rows, requestId }) => {
    const kind = filter?.kind ?? 'changes';
    return {
      form: { labels: { text: textLabels[kind] } },
      above: <p className="quiet">{intros[kind]}</p>,
      below: rows.length > 0 && (
        <ExportForm
          kind="records"
          query={recordsFilter.query({ ...filter, page: undefined })}
          requestId={requestId}
        >
          <p className="quiet">
            Xuất nhật ký như đang lọc, tối đa {exportBounds.lines.toLocaleString('vi')} dòng. Cổng ghi lại ai
            xuất.
          </p>
        </ExportForm>
      ),
    };
  },
  rowKey: ({ id }) => id,
  empty: 'Không có dòng nào như vậy.',
  columns: [
    {
      header: 'Việc',
      rowHeader: true,
      cell: ({ what, about, code, detail }) => (
        <>
          {code === undefined ? what : `${code}: ${what}`}
          {about !== undefined && <span className="second-line">{about}</span>}
          {detail.length > 0 && <span className="second-line">{detail.join('; ')}</span>}
        </>
      ),
    },
    { header: 'Ai', cell: ({ person }) => person },
    { header: 'Lúc', oneLine: true, cell: ({ at }) => formatMoment(at) },
  ],
});
