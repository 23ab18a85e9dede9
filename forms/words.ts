// Vietnamese numbers, dates, moments and amounts in words, as civil-status papers write them.
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { capitalise, uncapitalise } from '#app/values/first-letter.ts';

const config = new ReadingConfig();
config.unit = [];
// The library says "lẻ" and "tỉ"; papers of the State write "linh" and "tỷ".
config.oddText = 'linh';
config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];

/** @throws RangeError unless `n` is a non-negative safe integer: the library reads digits, and 1e21 has none */
export function numberInWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`cannot be read out: ${n}`);
  return doReadNumber(BigInt(n), config);
}

/** @param iso 'yyyy', 'yyyy-mm' or 'yyyy-mm-dd' → "Ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu" */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  const parts = [
    day === undefined ? [] : ['ngày', numberInWords(day)],
    // April is "tháng tư"; the number alone is "bốn".
    month === undefined ? [] : ['tháng', month === 4 ? 'tư' : numberInWords(month)],
    year === undefined ? [] : ['năm', numberInWords(year)],
  ];
  return capitalise(parts.flat().join(' '));
}

/** @param moment 'yyyy-mm-dd', 'yyyy-mm-ddThh' or 'yyyy-mm-ddThh:mm' → "Tám giờ ba mươi phút, ngày …" */
export function momentInWords(moment: string): string {
  const [date = '', time] = moment.split('T');
  const [hour, minute] = (time ?? '').split(':');
  const hours = hour === undefined || hour === '' ? '' : `${numberInWords(Number(hour))} giờ`;
  const minutes = minute === undefined ? '' : ` ${numberInWords(Number(minute))} phút`;
  const day = dateInWords(date);
  return hours === '' ? day : capitalise(`${hours}${minutes}, ${uncapitalise(day)}`);
}

/** @param amount whole đồng → "Tám nghìn đồng" */
export function amountInWords(amount: number): string {
  return capitalise(`${numberInWords(amount)} đồng`);
}
