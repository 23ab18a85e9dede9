// The year of a register: what the address says, or this one.
import { localDate } from '#catalog/local-date.ts';

export function readYear(request: Request, now: Date): number {
  const asked = Number(new URL(request.url).searchParams.get('nam'));
  return Number.isSafeInteger(asked) && asked >= 2018 && asked <= 2100
    ? asked
    : Number(localDate(now).slice(0, 4));
}
