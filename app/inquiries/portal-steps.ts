// What the portal itself does to an inquiry by the clock: events of its chain that are nobody's decision.

/** The day on which what was said is erased is told; `detail.eraseOn` names it. */
export const announcement = { event: 'announce-erasure', label: 'Báo trước ngày xóa nội dung' } as const;

/** What was said is removed; the event stands in its place. `detail.rule`: by which rule, in the words of that day. */
export const erasure = { event: 'erase', label: 'Xóa nội dung' } as const;

/** @returns what the timeline calls an event of the portal itself; undefined for any other */
export const portalLabel = (event: string): string | undefined =>
  [announcement, erasure].find((step) => step.event === event)?.label;
