// How the portal itself ran in a year (Đ21). Nothing measures it yet: whatever comes to measure it answers here, and the
// report says in words that there are no figures until then.
import type { OperationFigures } from '#app/publications/yearly-report/figures.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** @returns undefined where nothing was measured */
export function readOperation(_deps: Deps, _year: number): Promise<OperationFigures | undefined> {
  return Promise.resolve(undefined);
}
