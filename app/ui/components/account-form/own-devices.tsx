// Where somebody is signed in, and a button that ends all of it but here.
import type { OwnSession } from '#app/read-models/own-data.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../button/button.tsx';
import { SummaryList } from '../summary-list/summary-list.tsx';

export interface OwnDevicesProps {
  readonly sessions: readonly OwnSession[];
  /** What people may do besides. */
  readonly hint?: string;
  /** Of a page with other buttons. */
  readonly intent?: string;
}

export function OwnDevices({ sessions, hint, intent }: OwnDevicesProps) {
  return (
    <>
      <SummaryList
        heading="Thiết bị đang đăng nhập"
        rows={sessions.map(({ device = 'Thiết bị không rõ', since, here }) => ({
          label: here ? `${device} (máy này)` : device,
          value: `Từ ${formatMoment(since)}`,
        }))}
      />
      {sessions.length > 1 && (
        <form method="post">
          {hint !== undefined && <p>{hint}</p>}
          <Button kind="secondary" {...(intent !== undefined && { name: 'intent', value: intent })}>
            Đăng xuất khỏi các thiết bị khác
          </Button>
        </form>
      )}
    </>
  );
}
