// The list of public information (Đ10.12): what, who holds it, in what form, where, until when.
import { textFact } from '#app/publications/facts.ts';

import { InformationRequestEntry } from '../inquiries/information-request-entry.tsx';
import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { Table } from '../../../components/table/table.tsx';
import { anyAddress } from './fact-text.ts';
import type { KindReaders } from './section-view.ts';

function Where({ text }: { readonly text: string }) {
  const href = anyAddress(text);
  return href === undefined ? <>{text}</> : <a href={href}>Xem tại đây</a>;
}

export const publicInformation: KindReaders = {
  List: ({ lines }) => (
    <>
      <InformationRequestEntry />
      <Table
        caption="Danh mục thông tin công khai"
        cards
        rows={lines}
        rowKey={(line) => line.id}
        columns={[
          {
            header: 'Thông tin',
            rowHeader: true,
            cell: (line) => (
              <>
                <ItemTitle of={line.title} id={line.href.split('#')[1]} />
                <Origin author={line.author} source={line.source} />
              </>
            ),
          },
          {
            header: 'Đơn vị nắm giữ',
            labelled: true,
            cell: (line) => textFact(line.facts, 'holder'),
          },
          { header: 'Hình thức', labelled: true, cell: (line) => textFact(line.facts, 'form') },
          {
            header: 'Nơi tiếp cận',
            labelled: true,
            cell: (line) => <Where text={textFact(line.facts, 'where')} />,
          },
          {
            header: 'Thời điểm, thời hạn',
            labelled: true,
            cell: (line) => textFact(line.facts, 'when'),
          },
        ]}
      />
    </>
  ),
};
