// The dossiers that a figure is made of, each with its points.
import { paths } from '#app/addresses/paths.ts';
import { qualityDossiersFilter, qualityFilter, type QualityDossiersFilter } from '#app/lists/quality.ts';
import { dossierIndexIds, indices, type DossierIndexId } from '#app/quality/points.ts';
import { grades } from '#app/quality/rating.ts';
import type { QualityLine } from '#app/read-models/quality.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Option } from '#app/values/option.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { formatCount } from '../../../components/plot/plot.tsx';
import { DossierStatus } from '../../../components/status-tag/dossier-status.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { pointsText, timelinessLabels } from '#app/quality/quality-words.ts';

export interface QualityDossiersPageProps {
  readonly desk: Desk;
  readonly filter: QualityDossiersFilter;
  readonly title: string;
  readonly periods: readonly Option[];
  readonly dossiers: {
    readonly lines: readonly QualityLine[];
    readonly total: number;
    readonly page: number;
    readonly pages: number;
    readonly staff: readonly { readonly id: string; readonly name: string }[];
  };
}

const pointsColumn = (id: DossierIndexId): Column<QualityLine> => ({
  header: <abbr title={indices[id].label}>{`CS\u00a0${id.slice(2)}`}</abbr>,
  numeric: true,
  labelled: true,
  cell: ({ points }) => pointsText(points?.[id]),
});

export function QualityDossiersPage({ desk, filter, title, periods, dossiers }: QualityDossiersPageProps) {
  const { lines, total, page, pages, staff } = dossiers;
  const file = (ending: 'csv' | 'xlsx') =>
    qualityDossiersFilter.address(filter, paths.staffQualityFile('ho-so', ending));
  const { period, from, until } = filter;
  return (
    <DeskPage
      desk={desk}
      heading={`Hồ sơ của số liệu: ${title}`}
      caption={<a href={qualityFilter.address({ period, from, until })}>Chất lượng phục vụ</a>}
    >
      <FilterForm
        list={qualityDossiersFilter}
        filter={{ ...filter, period: filter.period ?? periods[0]?.value }}
        label="Lọc hồ sơ"
        options={{
          period: periods,
          staff: staff.map(({ id, name }) => ({ value: id, label: name })),
        }}
        {...(staff.length === 0 && { without: ['staff'] })}
      />
      <ButtonGroup>
        <Button kind="secondary" href={file('xlsx')} download>
          Tải bảng Excel
        </Button>
        <Button kind="quiet" href={file('csv')} download>
          Tải CSV
        </Button>
      </ButtonGroup>
      <p>{formatCount(total)} hồ sơ.</p>
      <Table
        caption="Hồ sơ của số liệu"
        captionHidden
        dense
        cards
        rows={lines}
        rowKey={({ code }) => code}
        empty={<p>Không có hồ sơ nào. Hãy chọn kỳ hoặc số liệu khác.</p>}
        columns={[
          {
            header: 'Hồ sơ',
            rowHeader: true,
            cell: ({ code }) => (
              <a className="code" href={paths.staffDossier(code)}>
                {code}
              </a>
            ),
          },
          { header: 'Thủ tục', cell: ({ procedureName }) => procedureName },
          { header: 'Trạng thái', cell: ({ state }) => <DossierStatus state={state} /> },
          {
            header: 'Giải quyết xong',
            labelled: true,
            oneLine: true,
            cell: ({ settledAt }) => (settledAt === undefined ? '–' : formatMoment(settledAt)),
          },
          {
            header: 'So với hạn',
            labelled: true,
            cell: ({ timeliness }) => (timeliness === undefined ? '–' : timelinessLabels[timeliness]),
          },
          ...dossierIndexIds.map(pointsColumn),
          {
            header: 'Đánh giá',
            labelled: true,
            cell: ({ grade, comment }) =>
              grade === undefined ? (
                '–'
              ) : (
                <>
                  {grades[grade]}
                  {comment !== undefined && <span className="queue__second">“{comment}”</span>}
                </>
              ),
          },
        ]}
      />
      <Pagination
        page={page}
        pageCount={pages}
        hrefOf={(number) => qualityDossiersFilter.address({ ...filter, page: number })}
      />
    </DeskPage>
  );
}
