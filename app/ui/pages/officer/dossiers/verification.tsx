// What is verified while the dossier waits for it: where, since when, and by when its result is wanted.
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';

import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export function Verification({ dossier: { verification, timeline } }: { readonly dossier: StaffDossier }) {
  if (verification === undefined) return null;
  const { place, meeting, until, outlastsLimit, begunBy, begunAt } = verification;
  const reason = timeline.findLast(({ event }) => event === 'begin-verification')?.reason;
  return (
    <SummaryList
      heading="Đang xác minh"
      dense
      rows={[
        { label: 'Nơi xác minh', value: <strong>{place}</strong> },
        ...(reason === undefined ? [] : [{ label: 'Cần xác minh', value: reason }]),
        {
          label: 'Cần có kết quả',
          value: `đến hết ${formatLongDate(until)}${outlastsLimit ? '; hạn trả kết quả hết trước ngày này' : ''}`,
        },
        ...(meeting === undefined ? [] : [{ label: 'Hẹn người nộp hồ sơ', value: meeting }]),
        { label: 'Người xác minh', value: `${begunBy}, từ ${formatMoment(begunAt)}` },
      ]}
    />
  );
}
