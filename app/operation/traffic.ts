// How long replies take: counts by kind of page, minute and duration, for the last hour of this process. The memory does not grow with
// the number of requests.
import { paths } from '#app/addresses/paths.ts';
import { minuteMs } from '#app/values/durations.ts';

export const pageKinds = {
  cached: 'Trang công khai, lấy từ bộ nhớ đệm',
  public: 'Trang công khai, tạo mới',
  resident: 'Trang của người nộp hồ sơ',
  staff: 'Trang của cán bộ',
  machine: 'Máy hỏi (API, thanh toán, theo dõi)',
} as const;

export type PageKind = keyof typeof pageKinds;
const kinds = Object.keys(pageKinds) as PageKind[];

const beginnings: readonly (readonly [start: string, kind: PageKind])[] = [
  [paths.staff(), 'staff'],
  [paths.myDossiers(), 'resident'],
  [paths.account(), 'resident'],
  [paths.apiProcedures().split('/').slice(0, 2).join('/'), 'machine'],
  [paths.vnpayIpn(), 'machine'],
  [paths.standInApi(), 'machine'],
  [paths.alive(), 'machine'],
  [paths.ready(), 'machine'],
  [paths.metrics(), 'machine'],
];
const filing = paths.file('').split('/').at(-1) ?? '';

/** @param path of an address, without its query @returns 'public' for a path that has no other kind; never 'cached' */
export function pageKindOf(path: string): PageKind {
  const beginning = beginnings.find(([start]) => path === start || path.startsWith(`${start}/`));
  return beginning?.[1] ?? (path.split('/').includes(filing) ? 'resident' : 'public');
}

/** Upper ends of durations in milliseconds, each 25 % above the one before: durations are known with this accuracy. */
const ends = Array.from({ length: 48 }, (_, index) => 1.25 ** index);
const minutes = 60;

export interface KindTimes {
  readonly kind: PageKind;
  readonly requests: number;
  readonly failed: number;
  /** Milliseconds within which half of the replies, and 95 of 100, were finished. */
  readonly p50: number;
  readonly p95: number;
}

export interface Traffic {
  /** @param ms duration @param at end of the reply, in milliseconds since 1970 */
  count(kind: PageKind, status: number, ms: number, at: number): void;
  /** Requests of one minute without those that the page cache answered. @param at any moment of it, in milliseconds since 1970 */
  minute(at: number): { readonly answered: number; readonly failed: number };
  /** Of the last `last` minutes; kinds without requests are left out. */
  times(now: number, last?: number): KindTimes[];
}

/** @returns empty counts; a process needs one such object */
export function createTraffic(): Traffic {
  const slots = Array.from({ length: minutes }, () => ({
    minute: -1,
    counts: new Uint32Array(kinds.length * ends.length),
    failed: new Uint32Array(kinds.length),
  }));
  const slotOf = (minute: number) => slots[minute % minutes];
  const within = (now: number, last: number) => {
    const current = Math.floor(now / minuteMs);
    return slots.filter(({ minute }) => minute > current - last && minute <= current);
  };
  const sum = (values: Uint32Array) => values.reduce((all, value) => all + value, 0);
  return {
    count(kind, status, ms, at) {
      const minute = Math.floor(at / minuteMs);
      const slot = slotOf(minute);
      if (slot === undefined) return;
      if (slot.minute !== minute) {
        slot.minute = minute;
        slot.counts.fill(0);
        slot.failed.fill(0);
      }
      const of = kinds.indexOf(kind);
      const bucket = Math.min(ends.length - 1, Math.max(0, Math.ceil(Math.log(ms) / Math.log(1.25))));
      slot.counts[of * ends.length + bucket] = (slot.counts[of * ends.length + bucket] ?? 0) + 1;
      if (status >= 500) slot.failed[of] = (slot.failed[of] ?? 0) + 1;
    },
    minute(at) {
      const minute = Math.floor(at / minuteMs);
      const slot = slotOf(minute);
      if (slot?.minute !== minute) return { answered: 0, failed: 0 };
      const from = kinds.indexOf('cached') + 1;
      return {
        answered: sum(slot.counts.subarray(from * ends.length)),
        failed: sum(slot.failed.subarray(from)),
      };
    },
    times(now, last = minutes) {
      const recent = within(now, last);
      return kinds.flatMap((kind, of) => {
        const counts = ends.map((_, bucket) =>
          recent.reduce((all, slot) => all + (slot.counts[of * ends.length + bucket] ?? 0), 0),
        );
        const requests = counts.reduce((all, count) => all + count, 0);
        if (requests === 0) return [];
        const failed = recent.reduce((all, slot) => all + (slot.failed[of] ?? 0), 0);
        return [
          {
            kind,
            requests,
            failed,
            p50: durationWithin(counts, requests * 0.5),
            p95: durationWithin(counts, requests * 0.95),
          },
        ];
      });
    },
  };
}

/** The upper end of the duration within which `share` requests were answered. */
function durationWithin(counts: readonly number[], share: number): number {
  let all = 0;
  const bucket = counts.findIndex((count) => (all += count) >= share);
  return Math.round(ends[bucket] ?? 0);
}
