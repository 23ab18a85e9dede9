// Somebody else saved this item meanwhile: his text and mine, and a choice in which nothing is lost.
import type { VersionDifference } from '#app/read-models/version-differences.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { VersionDifferences } from '../../public/sections/version-differences.tsx';

export interface Conflict {
  readonly by: string;
  readonly at: Date;
  /** From his to mine. */
  readonly differences: readonly VersionDifference[];
}

export function ConflictNotice({ conflict }: { readonly conflict: Conflict }) {
  const { by, at, differences } = conflict;
  return (
    <Notification tone="important" heading={`${by} vừa lưu bài này, chưa lưu bản của bạn`}>
      <p>
        Lưu lúc {formatMoment(at)}. Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi chọn một trong
        hai: sửa tiếp và bấm “Lưu bản của tôi”, hoặc lấy bản của {by}.
      </p>
      <VersionDifferences differences={differences} before={`Bản của ${by}`} after="Bản của bạn" />
      <form method="post">
        <ButtonGroup>
          <Button kind="secondary" name="intent" value="discard-typing">
            Bỏ bản của tôi, lấy bản của {by}
          </Button>
        </ButtonGroup>
      </form>
    </Notification>
  );
}
