// Short messages ring: at night nobody is woken but by a code that he asked for.
import { addDays, instantAt, localDate, localTime } from '#catalog/local-date.ts';

const evening = '21:00';
const morning = '07:00';

/** @returns the morning (Asia/Ho_Chi_Minh) that ends the night in which `at` lies; undefined by day */
export function endOfNight(at: Date): Date | undefined {
  const [today, time] = [localDate(at), localTime(at)];
  if (time >= evening) return instantAt(addDays(today, 1), morning);
  return time < morning ? instantAt(today, morning) : undefined;
}
