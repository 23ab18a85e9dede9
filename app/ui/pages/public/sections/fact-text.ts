// Facts in the words and links that readers need: hours, names in order, addresses that are safe to follow.
import { formatDate, formatLongDate } from '#catalog/local-date.ts';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** "2026-11-24T08:30" → "08:30, thứ Ba, 24/11/2026"; what is not a moment stays as it is. */
export function momentText(moment: string): string {
  const [day = '', time] = moment.split('T');
  if (!isDay(day)) return moment;
  if (time === undefined) return formatLongDate(day);
  return `${time.includes(':') ? time : `${time}:00`}, ${formatLongDate(day)}`;
}

export function dayText(day: string): string {
  return isDay(day) ? formatDate(day) : day;
}

/** @returns an address of the web, or undefined: nothing else is ever made a link */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}

/** Of the web, or of this portal. */
export function anyAddress(text: string): string | undefined {
  return /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : webAddress(text);
}

export function mailAddress(text: string): string | undefined {
  return /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[a-z]{2,}$/i.test(text) ? text : undefined;
}

/** "+84274355800" → "0274 355 800" as people write it, without changing what is dialled. */
export function phoneText(phone: string): string {
  return phone.startsWith('+84') ? `0${phone.slice(3)}`.replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3') : phone;
}
