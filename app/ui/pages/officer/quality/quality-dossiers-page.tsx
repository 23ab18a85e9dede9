// The dossiers that a figure is made of, each with its points.
import { paths } from '#app/addresses/paths.ts';
import { qualityDossiersFilter, qualityFilter } from '#app/lists/quality.ts';
import { dossierIndexIds, indices, type DossierIndexId } from '#app/quality/points.ts';
import { grades } from '#app/quality/rating.ts';
import type { QualityLine } from '#app/read-models/quality.ts';
import { states } from '#catalog/dossier-states.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { formatCount } from '../../../components/plot/plot.tsx';
import { DossierStatus } from '../../../components/status-tag/dossier-status.tsx';
import { pointsText, timelinessLabels } from '#app/quality/quality-words.ts';
import { listPage, type ListColumn, type StaffList } from '../../../components/workspace/list-page.tsx';

interface QualityDossiers {
  /** "Quý 4/2026" */
  readonly title: string;
  readonly total: number;
}

const pointsColumn = (id: DossierIndexId): ListColumn<QualityLine> => ({
  header: <abbr title={indices[id].label}>{`CS\u00a0${id.slice(2)}`}</abbr>,
  numeric: true,
  labelled: true,
  cell: ({ points }) => pointsText(points?.[id]),
  sheet: (['thấp', 'cao'] as const).map((end) => ({
    ...{ heading: `Chỉ số ${id.slice(2)}, ${end} nhất`, width: 10, kind: 'number' },
    value: ({ points }) => points?.[id][end === 'thấp' ? 'least' : 'most'],
  })),
});

export const qualityDossiers: StaffList<QualityLine, typeof qualityDossiersFilter.fields, QualityDossiers> = {
  heading: 'Hồ sơ',
  filter: qualityDossiersFilter,
  filterLabel: 'Lọc hồ sơ',
  shown: ({ title, total, filter = {}, options }) => {
    const file = (ending: 'csv' | 'xlsx') =>
      qualityDossiersFilter.address(filter, paths.staffQualityFile('ho-so', ending));
    const { period, from, until } = filter;
    return {
      heading: `Hồ sơ của số liệu: ${title}`,
      caption: <a href={qualityFilter.address({ period, from, until })}>Chất lượng phục vụ</a>,
      form: { filter: { ...filter, period: period ?? options?.['period']?.[0]?.value } },
      above: (
        <>
          <ButtonGroup>
            <Button kind="secondary" href={file('xlsx')} download>
              Tải bảng Excel
            </Button>
            <Button kind="quiet" href={file('csv')} download>
              Tải CSV
            </Button>
          </ButtonGroup>
          <p>{formatCount(total)} hồ sơ.</p>
        </>
      ),
    };
  },
  rowKey: ({ code }) => code,
  empty: 'Không có hồ sơ nào. Hãy chọn kỳ hoặc số liệu khác.',
  table: { caption: 'Hồ sơ của số liệu' },
  sheet: { numbered: false },
  columns: [
    {
      header: 'Hồ sơ',
      rowHeader: true,
      cell: ({ code }) => (
        <a className="code" href={paths.staffDossier(code)}>
          {code}
        </a>
      ),
      sheet: { heading: 'Mã tra cứu', width: 20, value: ({ code }) => code },
    },
    {
      header: 'Thủ tục',
      cell: ({ procedureName }) => procedureName,
      sheet: { heading: 'Thủ tục', width: 50, value: ({ procedureName }) => procedureName },
    },
    {
      header: 'Trạng thái',
      cell: ({ state }) => <DossierStatus state={state} />,
      sheet: { heading: 'Trạng thái', width: 20, value: ({ state }) => states[state].label },
    },
    {
      header: 'Giải quyết xong',
      labelled: true,
      oneLine: true,
      cell: ({ settledAt }) => (settledAt === undefined ? '–' : formatDate(settledAt)),
      sheet: {
        ...{ heading: 'Ngày giải quyết xong', width: 14, kind: 'date' },
        value: ({ settledAt }) => settledAt && localDate(settledAt),
      },
    },
    {
      header: 'So với hạn',
      labelled: true,
      cell: ({ timeliness }) => (timeliness === undefined ? '–' : timelinessLabels[timeliness]),
      sheet: {
        ...{ heading: 'So với hạn', width: 14 },
        value: ({ timeliness }) => timeliness && timelinessLabels[timeliness],
      },
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
            {comment !== undefined && <span className="second-line">“{comment}”</span>}
          </>
        ),
      sheet: [
        { heading: 'Đánh giá', width: 16, value: ({ grade }) => grade && grades[grade] },
        { heading: 'Ý kiến', width: 50, value: ({ comment }) => comment },
      ],
    },
  ],
};

export const QualityDossiersPage = listPage(qualityDossiers);
