// A few procedures of the demonstration that named people of the commune have looked at already; the rest is open.
import { openReview } from '#app/domain/catalog-editing/open-review.server.ts';
import { settlePoint } from '#app/domain/catalog-editing/settle-point.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { orFault } from './or-fault.ts';
import { staffMember } from './staff-member.ts';

/** `most`: how many of its points were settled; left out, all. */
const reviews: readonly {
  readonly by: Parameters<typeof staffMember>[0];
  readonly code: string;
  readonly most?: number;
}[] = [
  { by: 'hotich', code: '2.000635' },
  { by: 'hotich', code: '1.001193', most: 2 },
  { by: 'xahoi', code: '1.001731', most: 1 },
];

export async function seedFactReviews(deps: Deps): Promise<void> {
  for (const { by, code, most } of reviews) {
    const actor = staffMember(by);
    const { reviewed } = orFault(await openReview(deps, actor, { code }));
    for (const { id: point, version } of reviewed.points.slice(0, most))
      orFault(
        await settlePoint(deps, actor, {
          ...{ code, point, version, event: 'confirm' },
          ground: 'Đối chiếu mẫu của bản dùng thử, không phải kết quả rà soát thật',
        }),
      );
  }
}
