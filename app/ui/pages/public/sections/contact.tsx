// Competent officials (Đ10.9): whom to call or write to, by given name as Vietnamese lists are.
import { textFact } from '#app/publications/facts.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { Table } from '../../../components/table/table.tsx';
import { mailAddress, phoneText } from './fact-text.ts';
import type { KindReaders } from './section-view.ts';

function Phone({ number }: { readonly number: string }) {
  return (
    <a className="code" href={`tel:${number}`}>
      {phoneText(number)}
    </a>
  );
}

function Mail({ address }: { readonly address: string }) {
  const mail = mailAddress(address);
  return mail === undefined ? <>{address}</> : <a href={`mailto:${mail}`}>{mail}</a>;
}

const sort = (a: ItemLine, b: ItemLine) => personOrder(bareTitle(a.title), bareTitle(b.title));

export const contact: KindReaders = {
  sort,
  List: ({ section, lines }) => (
    <Table
      caption={section.title}
      captionHidden
      cards
      rows={lines.toSorted(sort)}
      rowKey={(line) => line.id}
      columns={[
        {
          header: 'Họ và tên',
          rowHeader: true,
          cell: (line) => (
            <>
              <ItemTitle of={line.title} id={line.href.split('#')[1]} />
              <Origin author={line.author} source={line.source} />
            </>
          ),
        },
        { header: 'Chức vụ', cell: (line) => textFact(line.facts, 'post') },
        { header: 'Đơn vị công tác', cell: (line) => textFact(line.facts, 'unit') },
        {
          header: 'Điện thoại, fax',
          cell: (line) => (
            <>
              <Phone number={textFact(line.facts, 'phone')} />
              {textFact(line.facts, 'fax') !== '' && (
                <>
                  <br />
                  Fax {phoneText(textFact(line.facts, 'fax'))}
                </>
              )}
            </>
          ),
        },
        { header: 'Thư điện tử', cell: (line) => <Mail address={textFact(line.facts, 'email')} /> },
      ]}
    />
  ),
};
