// What fetching a result at the desk takes: said right after filing, and once more when the result is there.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { formatVnd } from '#catalog/money.ts';

import type { SummaryRow } from '../../../components/summary-list/summary-list.tsx';

export const collectionRows = ({
  lastStep,
  papersToShow,
  payment: { owed, amountDue, payable },
}: Pick<ApplicantDossier, 'lastStep' | 'papersToShow' | 'payment'>): readonly SummaryRow[] => [
  ...(lastStep === undefined ? [] : [{ label: 'Việc của bạn', value: lastStep }]),
  { label: 'Mang theo', value: papersToShow.length === 0 ? 'Giấy tờ tùy thân' : papersToShow.join('; ') },
  // What can be paid online has its button on the page.
  ...(owed === 'amount' && !payable ? [{ label: 'Phải nộp', value: formatVnd(amountDue) }] : []),
];
