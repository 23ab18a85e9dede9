// Exemptions that were accepted: the accountant reads which paper was seen, and by whom.
import type { WaiverLine } from '#app/read-models/payments.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { inSentence } from '#forms/text.ts';

import { Table } from '../../../components/table/table.tsx';

/** What nobody paid, with what it rests on: another person than whoever waived it reads it. */
export function Waivers({ waivers }: { readonly waivers: readonly WaiverLine[] }) {
  if (waivers.length === 0) return null;
  return (
    <>
      <h2>Miễn phí, lệ phí đã chấp nhận trong 90 ngày qua</h2>
      <Table
        caption="Miễn phí, lệ phí đã chấp nhận"
        captionHidden
        dense
        cards
        rows={waivers}
        rowKey={(item) => item.code}
        columns={[
          {
            header: 'Hồ sơ',
            rowHeader: true,
            cell: (item) => (
              <>
                <span className="code">{item.code}</span>
                <span className="second-line">
                  {item.applicantName} · {item.procedureName}
                </span>
              </>
            ),
          },
          { header: 'Trường hợp', labelled: true, cell: (item) => item.ground },
          {
            header: 'Giấy tờ đã xem',
            labelled: true,
            cell: (item) => `${item.examined} (${inSentence(item.evidence)})`,
          },
          {
            header: 'Người chấp nhận',
            labelled: true,
            cell: (item) => `${item.by}, ${formatMoment(item.at)}`,
          },
        ]}
      />
    </>
  );
}
