// Events of an inquiry's chain that are no steps of its kind's table.

/** Whoever wrote sends it: the first event of every chain, called as its kind has it. */
export const filing = { event: 'submit' } as const;

/** The working calendar moved the end of the limit that runs. `detail`: `reason`, `dueBefore`, `period`. */
export const calendarChange = { event: 'calendar-changed', label: 'Đổi ngày hẹn trả lời' } as const;

/** The day on which what was said is erased is told; `detail.eraseOn` names it. */
export const announcement = { event: 'announce-erasure', label: 'Báo trước ngày xóa nội dung' } as const;

/** What was said is removed; the event stands in its place. `detail.rule`: by which rule, in the words of that day. */
export const erasure = { event: 'erase', label: 'Xóa nội dung' } as const;

/** @returns what the timeline calls an event of no table; undefined for any other */
export const portalLabel = (event: string): string | undefined =>
  [calendarChange, announcement, erasure].find((step) => step.event === event)?.label;
