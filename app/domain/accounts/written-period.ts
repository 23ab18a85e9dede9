// For how long an administrator gives a role or a unit, as he wrote it, as instants.
import { instantsOf, readDate } from '#catalog/local-date.ts';
import { refuseInputs, type Outcome } from '../kernel/refusal.ts';

interface Period {
  readonly from?: Date;
  /** The first instant after the last day. */
  readonly until?: Date;
}

/** @param written days; empty: from now on, and without an end @returns refused as `invalid` at `from`, at `until` */
export function readPeriod(written: { readonly from: string; readonly until: string }): Outcome<Period> {
  const day = (path: 'from' | 'until') => readDate(written[path].trim());
  const problems = (['from', 'until'] as const).flatMap((path) =>
    written[path].trim() !== '' && day(path) === undefined
      ? [{ path, message: 'Nhập ngày có thật, ví dụ 24/11/2026' }]
      : [],
  );
  if (problems.length > 0) return refuseInputs(problems);
  return { ok: true, ...instantsOf({ from: day('from'), until: day('until') }) };
}
