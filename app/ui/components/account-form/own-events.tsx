// Who came in to one's own account lately, and who was refused there.
import type { OwnAccountEvent } from '#app/read-models/own-data.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { SummaryList } from '../summary-list/summary-list.tsx';

export function OwnEvents({ events }: { readonly events: readonly OwnAccountEvent[] }) {
  if (events.length === 0) return null;
  return (
    <>
      <SummaryList
        heading="Đăng nhập gần đây"
        rows={events.map(({ what, device, at }) => ({
          label: formatMoment(at),
          value: device === undefined ? what : `${what} (${device})`,
        }))}
      />
      {events.some(({ failed }) => failed) && (
        <p>Lần nhập sai không phải của bạn? Có người đang thử mật khẩu của bạn: hãy đổi mật khẩu.</p>
      )}
    </>
  );
}
