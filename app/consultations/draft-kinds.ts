// The kinds of drafts for consultation, with the least period that the law sets.

interface DraftKind {
  readonly name: string;
  /** Full days between opening and close; absent when no law sets a number. */
  readonly leastDays?: number;
  /** The law that sets it, as a refusal names it. */
  readonly law?: string;
  /** We have read the text of the law. If not, the unit for justice has to check the number. */
  readonly verified: boolean;
}

const grassRoots = 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 25–28';
const documents = 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15';

const ofGrassRoots = (name: string): DraftKind => ({
  name,
  leastDays: 20,
  law: grassRoots,
  verified: true,
});

export const draftKinds = {
  'development-plan': ofGrassRoots(
    'Kế hoạch phát triển kinh tế - xã hội, phương án chuyển đổi cơ cấu kinh tế',
  ),
  'land-use': ofGrassRoots('Quy hoạch, kế hoạch sử dụng đất và việc quản lý, sử dụng quỹ đất'),
  investment: ofGrassRoots('Dự án, công trình đầu tư; phương án bồi thường, hỗ trợ, tái định cư'),
  'unit-change': ofGrassRoots(
    'Thành lập, giải thể, nhập, chia, đặt tên, đổi tên đơn vị hành chính, ấp, khu phố',
  ),
  planning: ofGrassRoots('Quy hoạch xây dựng, quy hoạch chi tiết trên địa bàn cấp xã'),
  rules: ofGrassRoots('Quy chế, quy định của cấp xã'),
  'community-decision': ofGrassRoots('Quyết định liên quan đến quyền, lợi ích của cộng đồng dân cư'),
  'limiting-decision': ofGrassRoots('Quyết định hành chính hạn chế quyền, đặt nghĩa vụ cho người dân'),
  resolution: {
    name: 'Nghị quyết quy phạm pháp luật của Hội đồng nhân dân cấp xã',
    leastDays: 20,
    law: documents,
    verified: false,
  },
  decision: {
    name: 'Quyết định quy phạm pháp luật của Ủy ban nhân dân cấp xã',
    leastDays: 20,
    law: documents,
    verified: false,
  },
  other: { name: 'Dự thảo khác, tự nguyện lấy ý kiến', verified: true },
} as const satisfies Record<string, DraftKind>;

export type DraftKindId = keyof typeof draftKinds;

/** @param id any text @returns undefined when no kind has this id */
export function findDraftKind(id: string): DraftKind | undefined {
  return Object.entries<DraftKind>(draftKinds).find(([kindId]) => kindId === id)?.[1];
}
