// The period, author and state that an address of the ledger asks for; what it does not know narrows nothing.
import type { RoyaltyState } from '#app/publications/royalty-steps.ts';
import type { LedgerChoice } from '#app/ui/pages/editor/royalties/ledger-filter.tsx';
import { royaltyStateWords } from '#app/ui/pages/editor/royalties/royalty-words.tsx';
import { present } from '#app/values/present.ts';
import { addDays, addMonths, formatDate, isLocalDate } from '#catalog/local-date.ts';

const periodForm = /^20\d\d(-q[1-4]|-(0[1-9]|1[0-2]))?$/;

export function readLedgerChoice(query: URLSearchParams): LedgerChoice {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  const day = (name: string) => (isLocalDate(text(name)) ? text(name) : undefined);
  const [from, until] = [day('tu'), day('den')];
  const state = (Object.keys(royaltyStateWords) as RoyaltyState[]).find(
    (one) => royaltyStateWords[one] === text('tinh-trang'),
  );
  const [period, author, page] = [text('ky'), text('tac-gia'), text('trang')];
  return {
    ...((periodForm.test(period) || period === 'tat-ca') && { period }),
    ...present({ from, until }),
    ...(/^[\w-]{1,80}$/.test(author) && { author }),
    ...present({ state }),
    ...(/^[1-9]\d{0,4}$/.test(page) && { page: Number(page) }),
  };
}

export interface ChosenDays {
  /** Local days, both included; no limit when absent. */
  readonly from?: string;
  readonly until?: string;
  /** "Quý 4/2026" */
  readonly title: string;
}

/** @param otherwise the period when none is asked for: "2026", "2026-11" */
export function daysOf(choice: LedgerChoice, otherwise: string): ChosenDays {
  const { from, until } = choice;
  if (from !== undefined || until !== undefined) {
    const parts = [from && `từ ${formatDate(from)}`, until && `đến ${formatDate(until)}`].filter(Boolean);
    return { ...(from && { from }), ...(until && { until }), title: `Bài đăng ${parts.join(' ')}` };
  }
  const period = choice.period ?? otherwise;
  if (period === 'tat-ca') return { title: 'Từ trước đến nay' };
  const [year = '', part = ''] = period.split('-');
  if (part === '') return { from: `${year}-01-01`, until: `${year}-12-31`, title: `Năm ${year}` };
  const quarter = part.startsWith('q') ? Number(part.slice(1)) : undefined;
  const first = quarter === undefined ? part : String(quarter * 3 - 2).padStart(2, '0');
  const start = `${year}-${first}-01`;
  return {
    from: start,
    until: addDays(addMonths(start, quarter === undefined ? 1 : 3), -1),
    title: quarter === undefined ? `Tháng ${Number(part)}/${year}` : `Quý ${quarter}/${year}`,
  };
}
