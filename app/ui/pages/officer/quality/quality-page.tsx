// Quality of service in a period: the index by component, points of the agency and of people, and what residents said. From every
// figure to the dossiers that it is made of.
import { paths } from '#app/addresses/paths.ts';
import {
  qualityDossiersFilter,
  qualityFilter,
  type QualityDossiersFilter,
  type QualityFilter,
} from '#app/lists/quality.ts';
import { registerFilter } from '#app/lists/inquiries.ts';
import {
  dossierIndexIds,
  indexIds,
  indices,
  unknownOf,
  type DossierIndexId,
  type IndexId,
} from '#app/quality/points.ts';
import { indexNote, numberOf, whyRange } from '#app/quality/entered-points.ts';
import { ratedIn, satisfiedIn } from '#app/quality/satisfaction.ts';
import {
  componentIds,
  components,
  indexGroups,
  inTimeNote,
  missingOf,
  percentText,
  type ComponentId,
} from '#app/quality/service-index.ts';
import type { AgencyQuality, Quality, StaffScore } from '#app/read-models/quality.ts';
import type { Option } from '#app/values/option.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { formatCount } from '../../../components/plot/plot.tsx';
import { PrintHint } from '../../../components/print-sheet/print-sheet.tsx';
import { SatisfactionTable } from '../../../components/satisfaction-table/satisfaction-table.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { bandText, pointsText, sumText } from '#app/quality/quality-words.ts';

export interface QualityPageProps {
  readonly desk: Desk;
  readonly quality: Quality;
  readonly filter: QualityFilter;
  /** "Quý 4/2026" */
  readonly title: string;
  /** The same as a whole year, quarter or month. */
  readonly period?: string | undefined;
  readonly periods: readonly Option[];
}

export function QualityPage({ desk, quality, filter, title, period, periods }: QualityPageProps) {
  const { staff, agency } = quality;
  const to = (more: QualityDossiersFilter) => qualityDossiersFilter.address({ ...filter, ...more });
  return (
    <DeskPage desk={desk} heading={`Chất lượng phục vụ: ${title}`}>
      <FilterForm
        list={qualityFilter}
        filter={{ ...filter, period: filter.period ?? periods[0]?.value }}
        label="Chọn kỳ"
        options={{ period: periods }}
      />
      <ButtonGroup>
        <Button
          kind="secondary"
          href={qualityFilter.address(filter, paths.staffQualityFile('diem-so', 'xlsx'))}
          download
        >
          Tải bảng Excel
        </Button>
        <Button
          kind="quiet"
          href={qualityFilter.address(filter, paths.staffQualityFile('diem-so', 'csv'))}
          download
        >
          Tải CSV
        </Button>
        <Button kind="quiet" href={qualityFilter.address(filter, paths.staffQualityFile('diem-so', 'pdf'))}>
          Bản PDF
        </Button>
        <Button kind="quiet" href={to({})}>
          Xem từng hồ sơ
        </Button>
        {quality.mayEnter && period !== undefined && (
          <Button kind="quiet" href={paths.staffQualityPoints(period)}>
            Nhập điểm Cổng không tự biết
          </Button>
        )}
      </ButtonGroup>
      <p>{atAGlance(quality)}</p>
      <h2>Điểm của {agency === undefined ? 'tôi' : 'từng cán bộ'}</h2>
      <StaffTable staff={staff} to={to} />
      <Details summary="Cách tính" printed>
        <p>
          TT 01/2018/TT-VPCP Điều 13–15: mỗi chỉ số 0 đến 2 điểm, lấy trung bình các hồ sơ; cán bộ tối đa 10
          điểm. Chỗ nào Cổng không đủ dữ liệu thì ghi khoảng điểm thấp nhất đến cao nhất có thể có, không ước
          đoán.
        </p>
        <ul>
          {dossierIndexIds.map((id) => (
            <li key={id}>
              {indices[id].brief} (chỉ số {numberOf(id)}): {indices[id].label}. {unknownOf(id)}
            </li>
          ))}
        </ul>
      </Details>
      {agency !== undefined && <Agency agency={agency} to={to} />}
      <Satisfaction quality={quality} to={to} />
      {agency !== undefined && <ServiceIndex agency={agency} filter={filter} to={to} />}
      <PrintHint />
    </DeskPage>
  );
}

/** "Kỳ này: 42 hồ sơ xong, 95 % đúng hạn, 3 người chưa hài lòng." */
function atAGlance({ dossiers, agency, satisfaction: { overall } }: Quality): string {
  if (dossiers === 0) return 'Kỳ này chưa có hồ sơ nào được giải quyết xong và có hạn để so.';
  const inTime = agency?.rates['settled-in-time'];
  const parts = [
    `${formatCount(dossiers)} hồ sơ xong`,
    ...(inTime === undefined ? [] : [`${percentText(inTime)} đúng hạn`]),
    ratedIn(overall) === 0 ? 'chưa có đánh giá' : `${formatCount(overall.unsatisfied)} người chưa hài lòng`,
  ];
  return `Kỳ này: ${parts.join(', ')}.`;
}

type To = (more: QualityDossiersFilter) => string;

function StaffTable({ staff, to }: { readonly staff: readonly StaffScore[]; readonly to: To }) {
  const column = (id: DossierIndexId): Column<StaffScore> => ({
    header: <abbr title={`Chỉ số ${numberOf(id)}: ${indices[id].label}`}>{indices[id].brief}</abbr>,
    numeric: true,
    labelled: true,
    cell: ({ staffId, averages }) =>
      averages[id] === undefined ? (
        '–'
      ) : (
        <a href={to({ figure: id, staff: staffId })}>{pointsText(averages[id])}</a>
      ),
  });
  return (
    <Table
      caption="Điểm của từng cán bộ"
      captionHidden
      dense
      cards
      rows={staff}
      rowKey={({ staffId }) => staffId}
      empty={<p>Kỳ này chưa có cán bộ nào có hồ sơ giải quyết xong.</p>}
      columns={[
        { header: 'Cán bộ', rowHeader: true, cell: ({ name }) => name },
        {
          header: 'Hồ sơ',
          numeric: true,
          labelled: true,
          cell: ({ staffId, dossiers }) => (
            <a href={to({ figure: 'cs1', staff: staffId })}>{formatCount(dossiers)}</a>
          ),
        },
        {
          header: 'Tự giải quyết',
          numeric: true,
          labelled: true,
          cell: ({ settled }) => formatCount(settled),
        },
        ...dossierIndexIds.map(column),
        {
          header: 'Tổng',
          numeric: true,
          labelled: true,
          cell: ({ sum, dossiers }) => (dossiers === 0 ? '–' : pointsText(sum)),
        },
        { header: 'Mức hoàn thành', labelled: true, cell: ({ band }) => bandText(band) },
        {
          header: 'Hài lòng',
          numeric: true,
          labelled: true,
          cell: ({ staffId, satisfaction }) =>
            ratedIn(satisfaction) === 0 ? (
              '–'
            ) : (
              <a href={to({ figure: 'rated', staff: staffId })}>
                {satisfiedIn(satisfaction)}/{ratedIn(satisfaction)}
              </a>
            ),
        },
      ]}
    />
  );
}

const ofDossiers: readonly IndexId[] = dossierIndexIds;

const isOfDossiers = (id: IndexId): id is DossierIndexId => ofDossiers.includes(id);

function Agency({ agency, to }: { readonly agency: AgencyQuality; readonly to: To }) {
  const { points, entered } = agency;
  return (
    <>
      <h2>Điểm của Ủy ban nhân dân</h2>
      <p>
        {sumText(agency)} {whyRange(points, entered)}
      </p>
      <Table
        caption="Chín chỉ số của Thông tư 01/2018/TT-VPCP"
        captionHidden
        dense
        cards
        rows={indexIds}
        rowKey={(id) => id}
        columns={[
          {
            header: 'Chỉ số',
            rowHeader: true,
            cell: (id) => `${numberOf(id)}. ${indices[id].label}`,
          },
          {
            header: 'Điểm',
            numeric: true,
            labelled: true,
            cell: (id) =>
              isOfDossiers(id) && points[id] !== undefined ? (
                <a href={to({ figure: id })}>{pointsText(points[id])}</a>
              ) : (
                pointsText(points[id])
              ),
          },
          {
            header: 'Điều Cổng không biết, điều đơn vị nhập',
            cell: (id) => indexNote(points, entered, id),
          },
        ]}
      />
    </>
  );
}

function Satisfaction({ quality: { satisfaction }, to }: { readonly quality: Quality; readonly to: To }) {
  const rated = ratedIn(satisfaction.overall);
  return (
    <>
      <h2>Đánh giá của người dân</h2>
      {rated === 0 ? (
        <p>Kỳ này chưa có hồ sơ nào được đánh giá.</p>
      ) : (
        <SatisfactionTable
          caption={`Đánh giá của ${formatCount(rated)} hồ sơ`}
          satisfaction={satisfaction}
          hrefOf={(grade) => to({ figure: 'rated', grade })}
        />
      )}
    </>
  );
}

interface IndexProps {
  readonly agency: AgencyQuality;
  readonly filter: QualityFilter;
  readonly to: To;
}

function ServiceIndex({ agency: { rates }, filter, to }: IndexProps) {
  const count = (id: ComponentId, part: 'met' | 'of') => {
    const rate = rates[id];
    if (rate === undefined) return '–';
    const text = formatCount(rate[part]);
    switch (rate.about) {
      case 'dossiers':
        return <a href={to({ figure: id, ...(part === 'met' && { met: 'yes' }) })}>{text}</a>;
      case 'petitions':
        return <a href={registerFilter.address(filter, paths.staffInquiryRegister('petition'))}>{text}</a>;
      // No list of the catalog is narrowed like this.
      case 'procedures':
        return text;
    }
  };
  return (
    <>
      <h2>Bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg)</h2>
      <p>
        Phần của đơn vị, theo dữ liệu của Cổng. Trọng số các nhóm chưa đối chiếu được với nguyên văn Quyết
        định, nên Cổng chỉ tính tỷ lệ của từng thành phần, không quy ra điểm.
      </p>
      <Table
        caption="Các thành phần của bộ chỉ số"
        captionHidden
        dense
        cards
        rows={componentIds}
        rowKey={(id) => id}
        columns={[
          {
            header: 'Nhóm (điểm tối đa, chưa đối chiếu)',
            cell: (id) => {
              const { label, weight } = indexGroups[components[id].group];
              return `${label} (${weight})`;
            },
          },
          { header: 'Thành phần', rowHeader: true, cell: (id) => components[id].label },
          { header: 'Đạt', numeric: true, labelled: true, cell: (id) => count(id, 'met') },
          { header: 'Tổng số', numeric: true, labelled: true, cell: (id) => count(id, 'of') },
          {
            header: 'Tỷ lệ',
            numeric: true,
            labelled: true,
            cell: (id) => {
              const rate = rates[id];
              return rate === undefined ? '–' : percentText(rate);
            },
          },
          {
            header: 'Ghi chú',
            cell: (id) => {
              const missing = missingOf(id);
              return missing === undefined ? '' : `Chưa tính. ${missing}`;
            },
          },
        ]}
      />
      <p className="quiet small">{inTimeNote}</p>
    </>
  );
}
