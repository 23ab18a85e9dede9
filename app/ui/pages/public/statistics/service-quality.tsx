// How well dossiers are handled this year, for everybody: rates and grades, no person and no dossier.
import { ratedIn } from '#app/quality/satisfaction.ts';
import {
  componentIds,
  components,
  inTimeNote,
  indexGroups,
  percentText,
  type ComponentId,
  type Rate,
} from '#app/quality/service-index.ts';
import type { PublicQuality } from '#app/read-models/quality.ts';

import { formatCount } from '../../../components/plot/plot.tsx';
import { SatisfactionTable } from '../../../components/satisfaction-table/satisfaction-table.tsx';
import { Table } from '../../../components/table/table.tsx';

export function ServiceQuality({ year, rates, satisfaction }: PublicQuality) {
  const computed = componentIds.flatMap((id): readonly (Rate & { readonly id: ComponentId })[] => {
    const rate = rates[id];
    return rate === undefined ? [] : [{ id, ...rate }];
  });
  const rated = ratedIn(satisfaction.overall);
  return (
    <>
      <h2>Chất lượng phục vụ năm {year}</h2>
      {rated === 0 ? (
        <p>Năm nay chưa có người nộp hồ sơ nào đánh giá. Ai đã nhận kết quả đều đánh giá được một lần.</p>
      ) : (
        <SatisfactionTable
          caption={`Đánh giá của người nộp ${formatCount(rated)} hồ sơ, sau khi nhận kết quả`}
          satisfaction={satisfaction}
        />
      )}
      <Table
        caption="Các thành phần của bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg) mà Cổng tính được"
        dense
        cards
        rows={computed}
        rowKey={({ id }) => id}
        columns={[
          { header: 'Thành phần', rowHeader: true, cell: ({ id }) => components[id].label },
          { header: 'Nhóm', cell: ({ id }) => indexGroups[components[id].group].label },
          { header: 'Đạt', numeric: true, labelled: true, cell: ({ met }) => formatCount(met) },
          { header: 'Tổng số', numeric: true, labelled: true, cell: ({ of }) => formatCount(of) },
          { header: 'Tỷ lệ', numeric: true, labelled: true, cell: (rate) => percentText(rate) },
        ]}
      />
      <p className="quiet small">{inTimeNote}</p>
      <p className="quiet small">
        Các thành phần khác của bộ chỉ số cần dữ liệu ngoài Cổng nên không tính ở đây.
      </p>
    </>
  );
}
