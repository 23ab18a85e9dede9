// Who the commune is: what holds today, what is to come, what is being drafted, what was.
import { paths } from '#app/addresses/paths.ts';
import { communeFields, type CommuneFacts } from '#app/commune/facts.ts';
import { factInWords } from '#app/commune/stand-in-facts.ts';
import { versionStates } from '#app/commune/steps.ts';
import type { CommunePage as CommunePageData, VersionLine } from '#app/read-models/commune.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface CommunePageProps {
  readonly desk: Desk;
  readonly page: CommunePageData;
}

export function CommunePage({ desk, page: { today, coming, open, past, mayDraft } }: CommunePageProps) {
  return (
    <DeskPage
      desk={desk}
      heading="Thông tin đơn vị"
      actions={mayDraft ? <Button href={paths.newCommuneVersion()}>Soạn thay đổi</Button> : undefined}
    >
      <p>
        Mọi trang, thư, giấy tờ và số hồ sơ lấy thông tin từ đây. Quản trị viên soạn thay đổi; Chủ tịch hoặc
        một quản trị viên khác duyệt. Giấy tờ của ngày nào mang thông tin của ngày ấy.
      </p>
      {(open.length > 0 || coming.length > 0) && (
        <Lines caption="Thay đổi đang soạn, chờ duyệt hoặc sắp có hiệu lực" lines={[...open, ...coming]} />
      )}
      <h2>Hôm nay, có hiệu lực từ ngày {formatDate(today.since)}</h2>
      <Facts facts={today.facts} />
      <Lines caption="Các lần thay đổi" lines={past} />
    </DeskPage>
  );
}

/** A version as a list; what was left empty is not in it. */
export function Facts({ facts }: { readonly facts: CommuneFacts }) {
  return (
    <>
      {communeFields.map(({ heading, fields }) => (
        <SummaryList
          key={heading}
          heading={heading}
          headingLevel={3}
          dense
          rows={fields
            .map(({ id, label }) => ({ label, value: factInWords(facts, id) }))
            .filter(({ value }) => value !== '')}
        />
      ))}
    </>
  );
}

export const period = ({ validFrom, validTo }: Pick<VersionLine, 'validFrom' | 'validTo'>): string =>
  validTo === undefined ? `Từ ${formatDate(validFrom)}` : `${formatDate(validFrom)} – ${formatDate(validTo)}`;

function Lines({ caption, lines }: { readonly caption: string; readonly lines: readonly VersionLine[] }) {
  return (
    <Table
      caption={caption}
      cards
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Đơn vị',
          rowHeader: true,
          cell: (line) => (
            <a href={paths.communeVersion(line.id)} data-desk-row>
              {line.name}
            </a>
          ),
        },
        { header: 'Hiệu lực', labelled: true, cell: period },
        {
          header: 'Tình trạng',
          labelled: true,
          cell: ({ state, standing }) => (
            <StatusTag tone={versionStates[state].tone}>
              {standing ? 'Đang có hiệu lực' : versionStates[state].label}
            </StatusTag>
          ),
        },
        { header: 'Căn cứ', labelled: true, cell: ({ basis }) => basis },
        { header: 'Người duyệt', labelled: true, cell: ({ approvedBy }) => approvedBy ?? '–' },
      ]}
    />
  );
}
