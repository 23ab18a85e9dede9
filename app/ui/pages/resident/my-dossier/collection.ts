// What fetching a result at the desk takes: said right after filing, and once more when the result is there.
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';

import type { SummaryRow } from '../../../components/summary-list/summary-list.tsx';

export const collectionRows = ({
  lastStep,
  papersToShow,
}: Pick<ApplicantDossier, 'lastStep' | 'papersToShow'>): readonly SummaryRow[] => [
  ...(lastStep === undefined ? [] : [{ label: 'Việc của bạn', value: lastStep }]),
  { label: 'Mang theo', value: papersToShow.length === 0 ? 'Giấy tờ tùy thân' : papersToShow.join('; ') },
];
