// What the portal itself does to an inquiry by the clock: events of its chain that are nobody's decision.

/** What was said is removed; the event stands in its place. */
export const erasure = { event: 'erase', label: 'Xóa nội dung' } as const;
