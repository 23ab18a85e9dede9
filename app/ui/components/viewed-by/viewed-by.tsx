// Which staff looked at a dossier or an inquiry, when and what for.
import type { StaffLook } from '#app/read-models/dossiers.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Details } from '../details/details.tsx';
import { Table } from '../table/table.tsx';

export function ViewedBy({
  views,
  heading = 'Ai đã xem hồ sơ của tôi',
  one = 'hồ sơ',
}: {
  readonly views: readonly StaffLook[];
  readonly heading?: string;
  /** What was looked at: "câu hỏi". */
  readonly one?: string;
}) {
  return (
    <section>
      <h2>{heading}</h2>
      {views.length === 0 ? (
        <p>Chưa có cán bộ nào mở {one} này. Mỗi lần cán bộ xem đều được ghi lại ở đây.</p>
      ) : (
        <Details summary={`${views.length} lượt xem của cán bộ`}>
          <Table
            caption="Các lượt xem"
            captionHidden
            dense
            rows={views.map((view, index) => ({ ...view, key: String(index) }))}
            rowKey={(view) => view.key}
            columns={[
              { header: 'Lúc', oneLine: true, cell: (view) => formatMoment(view.at) },
              {
                header: 'Ai',
                cell: (view) => (view.position === '' ? view.name : `${view.name}, ${view.position}`),
                rowHeader: true,
              },
              {
                header: 'Xem gì',
                cell: ({ what, receiver }) => (
                  <>
                    {what}
                    {receiver !== undefined && <span className="second-line">Gửi đến: {receiver}</span>}
                  </>
                ),
              },
              { header: 'Để làm gì', cell: ({ purpose = '' }) => purpose },
            ]}
          />
        </Details>
      )}
    </section>
  );
}
