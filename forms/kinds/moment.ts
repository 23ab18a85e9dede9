// A date with the hour and the minute when they are known: 'yyyy-mm-dd', 'yyyy-mm-ddThh' or 'yyyy-mm-ddThh:mm'.
import { addDays, dateParts, datePartsOf, formatDay, readDate, twoDigits } from '../calendar.ts';
import { cleanLine, missing } from '../text.ts';
import { isBlank, partOf } from '../wire.ts';
import { dateBoxes, dateInputs } from './date.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

function inWords(moment: string): string {
  const [day = '', time] = moment.split('T');
  if (time === undefined) return `ngày ${formatDay(day)}`;
  const [hour = '', minute] = time.split(':');
  return `${hour} giờ${minute === undefined ? '' : ` ${minute} phút`}, ngày ${formatDay(day)}`;
}

export const moment: Kind<'moment', string> = {
  kind: 'moment',
  schema: (field, required, context) =>
    fromWire((wire, report) => {
      const parts = dateParts(wire);
      const time = (name: string) => cleanLine(partOf(wire, name).slice(0, 60));
      const [hour, minute] = [time('hour'), time('minute')];
      if (isBlank([parts, hour, minute])) return required ? report(missing(field, 'Nhập'), 'day') : undefined;
      const day = readDate(
        parts,
        { label: field.label, today: context.today, past: field.past, future: field.future },
        report,
      );
      const name = field.label;
      if (hour !== '' && !/^([01]?\d|2[0-3])$/.test(hour))
        return report(`${name}: nhập giờ bằng số từ 0 đến 23`, 'hour');
      if (minute !== '' && !/^[0-5]?\d$/.test(minute))
        return report(`${name}: nhập phút bằng số từ 0 đến 59`, 'minute');
      if (hour === '' && minute !== '')
        return report(`${name}: nhập giờ, hoặc xóa phút nếu không rõ`, 'hour');
      if (day === undefined || hour === '') return day;
      return `${day}T${twoDigits(Number(hour))}${minute === '' ? '' : `:${twoDigits(Number(minute))}`}`;
    }),
  control: () => ({
    layout: 'date',
    inputs: [
      ...dateInputs,
      { suffix: '.hour', type: 'text', label: 'Giờ', inputMode: 'numeric', width: 2, maxLength: 2 },
      { suffix: '.minute', type: 'text', label: 'Phút', inputMode: 'numeric', width: 2, maxLength: 2 },
    ],
  }),
  paperText: (_field, answer) => inWords(answer),
  paperParts: () => [
    { box: '.hour', share: 0.1 },
    { text: ' giờ ' },
    { box: '.minute', share: 0.1 },
    { text: ' phút, ' },
    ...dateBoxes,
  ],
  readText: (_field, answer) => inWords(answer),
  toWire: (_field, answer) => {
    const [day = '', time = ''] = answer.split('T');
    const [hour = '', minute = ''] = time.split(':');
    return { ...datePartsOf(day), hour, minute };
  },
  example: (field, context) => ({
    ...datePartsOf(addDays(context.today, field.future ? 7 : -2)),
    hour: '08',
    minute: '30',
  }),
  jsonSchema: () => ({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}(:\\d{2})?)?$' }),
};
