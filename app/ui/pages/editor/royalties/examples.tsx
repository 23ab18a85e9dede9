// Examples of royalties, for the preview page and the tests.
import type {
  ItemRoyalties,
  OpenRoyaltyLine,
  OpenStatement,
  RateTable,
  RoyaltyLedger,
} from '#app/read-models/royalties.ts';

import type { Desk } from '../../../components/workspace/desk-page.tsx';
import type { Example } from '../../../preview/example.ts';
import { ItemRoyaltiesPage } from './item-royalties-page.tsx';
import { LedgerPage } from './ledger-page.tsx';
import { NewRatesPage } from './new-rates-page.tsx';
import { NewStatementPage } from './new-statement-page.tsx';
import { RateTableView } from './rates-page.tsx';
import { RoyaltyTag } from './royalty-words.tsx';
import { StatementPage } from './statement-page.tsx';

const at = new Date('2026-11-24T09:30:00+07:00');
const desk: Desk = { actor: { name: 'Nguyễn Quốc Long', position: 'Trưởng Ban Biên tập' }, groups: [] };
const author = {
  id: 'u1',
  name: 'Huỳnh Tấn Phát',
  note: 'Công chức Văn hóa - Thông tin',
  staff: true,
  known: true,
};

const line: OpenRoyaltyLine = {
  id: 'l1',
  lock: 2,
  item: {
    id: 'i1',
    title: 'Tết trồng cây',
    section: 'Tin tức',
    visibility: 'withdrawn',
    standing: false,
    sample: true,
    publishedAt: at,
    editedSince: true,
  },
  version: 2,
  author,
  work: { id: 'tin', label: 'Tin' },
  grade: { id: 'b', label: 'Loại B (tốt)' },
  unitValue: 139_000,
  tableCoefficient: 100,
  coefficient: 50,
  coefficientReason: 'hai tác giả, mỗi người một nửa',
  amount: 69_500,
  takenBack: 0,
  state: 'proposed',
  proposedBy: 'Hồ Thị Nga',
  proposedAt: at,
  may: { approve: true, refuse: true, change: true, withdraw: true, correct: false },
  namesakes: ['Lê Văn Tâm (cán bộ)'],
  namesakeReason: 'ở xã khác, đã xem căn cước',
  changedBy: ['Huỳnh Tấn Phát'],
};

const paid: OpenRoyaltyLine = {
  ...line,
  id: 'l2',
  state: 'paid',
  takenBack: 20_000,
  may: { approve: false, refuse: false, change: false, withdraw: false, correct: true },
};

const takenBack: OpenRoyaltyLine = {
  ...line,
  id: 'l3',
  amount: -20_000,
  corrects: { amount: 69_500, statement: '02/2026', reason: 'tính nhầm hệ số' },
  may: { approve: true, refuse: true, change: false, withdraw: true, correct: false },
};

const rates: RateTable = {
  id: 'r1',
  effectiveFrom: '2018-07-01',
  unitValue: 139_000,
  legalBasis: 'Nghị định số 18/2014/NĐ-CP',
  note: '',
  provisional: true,
  grades: [{ id: 'b', label: 'Loại B (tốt)' }],
  works: [{ id: 'tin', label: 'Tin', coefficients: { b: 100 } }],
  withholding: { percent: 10, from: 2_000_000 },
  createdAt: at,
  state: 'in-force',
};

const sums = { lines: 1, proposed: 69_500, approved: 0, stated: 0, paid: 0, total: 69_500 };
const other = { ...author, id: 'u2', name: 'Lê Văn Tâm', note: '', staff: false, known: false };

const ledger: RoyaltyLedger = {
  lines: [line],
  count: 1,
  page: 1,
  pages: 1,
  authors: [
    { author, ...sums },
    { author: other, ...sums },
  ],
  sums,
  all: true,
  toDecide: 1,
};

const royalties: ItemRoyalties = {
  item: { id: 'i1', title: 'Tết trồng cây', published: false },
  mayPropose: true,
  lines: [line, paid, takenBack],
  rates,
  people: [author],
};

const statement: OpenStatement = {
  id: 's1',
  number: '03/2026',
  from: '2026-10-01',
  until: '2026-12-31',
  state: 'approved',
  lock: 2,
  gross: 69_500,
  withheld: 0,
  net: 69_500,
  netInWords: 'Sáu mươi chín nghìn năm trăm đồng',
  payees: [{ author, lines: 1, gross: 69_500, withheld: 0, net: 69_500 }],
  lines: [line, takenBack],
  lost: [{ line, why: 'Bài đã thu hồi hoặc đã gỡ khỏi Cổng.' }],
  withholding: { percent: 10, from: 2_000_000 },
  drawnBy: 'Bùi Thị Kim',
  drawnAt: at,
  may: { approve: false, pay: true, drop: true, cancel: true },
};

const periods = [{ value: '2026', label: 'Năm 2026' }];

export const examples: readonly Example[] = [
  {
    name: 'Tình trạng',
    element: (
      <p>
        <RoyaltyTag state="proposed" /> <RoyaltyTag state="approved" /> <RoyaltyTag state="paid" />{' '}
        <RoyaltyTag state="refused" />
      </p>
    ),
  },
  {
    name: 'Sổ nhuận bút',
    whole: true,
    element: (
      <LedgerPage
        desk={desk}
        ledger={ledger}
        filter={{}}
        periods={periods}
        authors={[author]}
        title="Năm 2026"
      />
    ),
  },
  {
    name: 'Nhuận bút của bài',
    whole: true,
    element: (
      <ItemRoyaltiesPage
        desk={desk}
        royalties={royalties}
        reply={{ line: '', entries: {}, problems: [{ path: 'work', message: 'Hãy chọn thể loại.' }] }}
      />
    ),
  },
  { name: 'Bảng hệ số', element: <RateTableView table={rates} /> },
  {
    name: 'Nhập bảng hệ số',
    whole: true,
    element: (
      <NewRatesPage
        desk={desk}
        entries={{ 'works.0.label': 'Tin', 'works.0.0': '1,5', 'grades.0.label': 'Loại A' }}
        size={{ grades: 2, works: 2 }}
        problems={[{ path: 'unitValue', message: 'Hãy nhập giá trị một đơn vị hệ số.' }]}
      />
    ),
  },
  {
    name: 'Lập bảng kê',
    whole: true,
    element: (
      <NewStatementPage
        desk={desk}
        preview={{
          from: '2026-10-01',
          until: '2026-12-31',
          lines: [takenBack],
          payers: ['Trần Thị Kế'],
          lost: [{ line, why: 'Bài đã gỡ.' }],
        }}
        filter={{}}
        periods={periods}
      />
    ),
  },
  {
    name: 'Bảng kê',
    whole: true,
    element: (
      <StatementPage
        desk={desk}
        statement={statement}
        issuer={{ header: ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ AN'], place: 'Phú An' }}
      />
    ),
  },
];
