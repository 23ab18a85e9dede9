// The year of a register: what the address says, or this one.
import { localDate } from '#catalog/local-date.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';

export function readYear(request: Request, now: Date): number {
  const asked = wholeNumber(new URL(request.url).searchParams.get('nam'), { from: 2018, to: 2100 });
  return asked ?? Number(localDate(now).slice(0, 4));
}
