// What happened to the procedure or its form while the draft lay here: told before anything else.
import type { Draft } from '#app/read-models/dossiers.ts';
import { components } from '#catalog/components.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Notification } from '../../../components/notification/notification.tsx';

export function DraftNews({ draft: { closedBecause, moved, toReview } }: { readonly draft: Draft }) {
  if (closedBecause !== undefined) {
    return (
      <Notification tone="important" heading="Hồ sơ này không gửi trực tuyến được">
        <p>{closedBecause}</p>
      </Notification>
    );
  }
  return (
    <>
      {moved !== undefined && (
        <Notification heading={`Thủ tục được cập nhật, ${formatMoment(moved.at)}`}>
          <p>
            Những gì bạn đã khai vẫn còn. Các phần sau đã khác so với khi bạn bắt đầu, hãy xem lại trước khi
            gửi:
          </p>
          <ul>
            {moved.components.map((component) => (
              <li key={component}>{components[component]}</li>
            ))}
          </ul>
        </Notification>
      )}
      {toReview.length > 0 && (
        <Notification heading="Mẫu tờ khai vừa được cập nhật">
          <p>Câu trả lời của bạn vẫn còn. Hãy xem lại các phần có ghi “Cần xem lại”.</p>
        </Notification>
      )}
    </>
  );
}
