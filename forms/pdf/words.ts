// How official papers write dates and amounts (Nghị định 30/2020/NĐ-CP, Phụ lục I). Pure.

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: string;
  readonly minute: string;
}

function readMoment(at: Date): Moment {
  const parts = new Map(clock.formatToParts(at).map((p) => [p.type, p.value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return {
    year: Number(part('year')),
    month: Number(part('month')),
    day: Number(part('day')),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/**
 * @returns "ngày 05 tháng 01 năm 2026", the day in Asia/Ho_Chi_Minh. Days under 10 and the months 1 and 2 have a zero, so that
 * nobody can add a digit
 */
export function paperDate(at: Date): string {
  const { year, month, day } = readMoment(at);
  return `ngày ${String(day).padStart(2, '0')} tháng ${month <= 2 ? `0${month}` : month} năm ${year}`;
}

/** @returns "16 giờ 05 phút, ngày 05 tháng 01 năm 2026", in Asia/Ho_Chi_Minh */
export function paperMoment(at: Date): string {
  const { hour, minute } = readMoment(at);
  return `${hour} giờ ${minute} phút, ${paperDate(at)}`;
}
