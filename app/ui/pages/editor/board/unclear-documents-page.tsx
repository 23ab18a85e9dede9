// Relations of legal documents that change nothing because it is not clear what they mean, and documents that count without a page.
import { relations as relationTable, unclearReasons } from '#app/publications/legal-documents/relations.ts';
import type { LegalOffer, UnclearRelation } from '#app/read-models/legal-documents.ts';
import { paths } from '#app/addresses/paths.ts';

import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Table, type Column } from '../../../components/table/table.tsx';
import { inWords, remedies } from './document-relations.tsx';

const columns: readonly Column<UnclearRelation>[] = [
  {
    header: 'Văn bản',
    rowHeader: true,
    cell: ({ itemId, title, number, shown }) => (
      <>
        <a href={paths.boardItem(itemId)}>{number}</a>
        <span className="second-line">{shown ? title : 'Trang đã gỡ'}</span>
      </>
    ),
  },
  {
    header: 'Nói rằng',
    cell: ({ relation, side, otherNumber }) => `${relationTable[relation][side]} ${otherNumber}`,
  },
  {
    header: 'Chưa rõ vì',
    cell: ({ unclear }) => (
      <>
        {unclearReasons[unclear]}
        <span className="second-line">{remedies[unclear]}</span>
      </>
    ),
  },
];

export interface UnclearDocumentsPageProps {
  readonly desk: Desk;
  readonly relations: readonly UnclearRelation[];
  /** Counted while no page shows them. */
  readonly hidden: readonly LegalOffer[];
}

export function UnclearDocumentsPage({ desk, relations, hidden }: UnclearDocumentsPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading="Quan hệ văn bản chưa rõ"
      caption={<a href={paths.staffLegalDocuments()}>Văn bản</a>}
    >
      <p>
        Những gì chưa rõ thì chưa làm thay đổi hiệu lực của văn bản nào. Mở văn bản, chọn hoặc ghi rõ văn bản
        được nói đến, rồi trình, biên tập, duyệt như mọi lần sửa.
      </p>
      <div className="queue catalog-list">
        <Table
          caption="Quan hệ chưa rõ"
          captionHidden
          dense
          cards
          columns={columns}
          rows={relations}
          rowKey={({ itemId, relation, side, otherNumber, position }) =>
            [itemId, position, relation, side, otherNumber].join(' ')
          }
          empty={<p>Mọi quan hệ giữa các văn bản đều rõ.</p>}
        />
      </div>
      {hidden.length > 0 && (
        <section aria-labelledby="da-go">
          <h2 id="da-go">Trang đã gỡ, văn bản vẫn được tính</h2>
          <ul>
            {hidden.map((act) => (
              <li key={act.itemId}>
                <a href={paths.boardItem(act.itemId)}>{inWords(act)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </DeskPage>
  );
}
