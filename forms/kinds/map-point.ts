// A point of the commune's map: latitude and longitude in degrees (WGS 84), to five places, which is about a metre.
// A browser without JavaScript cannot choose one, so no form may require it.
import { isInVietnam } from '#app/values/vietnam.ts';
import { missing } from '../text.ts';
import { textOf } from '../wire.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

/** As it is stored and sent: "11.06012,106.58120". */
const POINT = /^\s*(\d{1,2}(?:\.\d+)?)\s*,\s*(\d{1,3}(?:\.\d+)?)\s*$/;

/** @returns degrees, or undefined when the text is no point inside the bounds of Việt Nam */
export function readPoint(text: string): { latitude: number; longitude: number } | undefined {
  const [, north, east] = POINT.exec(text.slice(0, 60)) ?? [];
  if (north === undefined || east === undefined) return undefined;
  const point = { latitude: Number(north), longitude: Number(east) };
  return isInVietnam(point) ? point : undefined;
}

/** @returns the point in degrees as it is stored and sent, rounded to five places: "10.77510,106.70070" */
export const writePoint = ({ latitude, longitude }: { latitude: number; longitude: number }): string =>
  `${latitude.toFixed(5)},${longitude.toFixed(5)}`;

function words(answer: string): string {
  const [north = '', east = ''] = answer.split(',');
  return `vĩ độ ${north.replace('.', ',')}; kinh độ ${east.replace('.', ',')}`;
}

export const mapPoint: Kind<'map-point', string> = {
  kind: 'map-point',
  schema: (field, required) =>
    fromWire((wire, report) => {
      const pointText = textOf(wire);
      if (pointText.trim() === '') return required ? report(missing(field, 'Chọn')) : undefined;
      const point = readPoint(pointText);
      return point === undefined
        ? report('Chấm lại điểm trên sơ đồ: điểm này không đọc được')
        : writePoint(point);
    }),
  control: () => ({ layout: 'single', inputs: [{ suffix: '', type: 'map' }] }),
  paperText: (_field, answer) => words(answer),
  paperParts: () => [{ box: '', share: 1 }],
  readText: (_field, answer) => words(answer),
  toWire: (_field, answer) => answer,
  example: () => '11.06012,106.58120',
  jsonSchema: () => ({ type: 'string', pattern: '^\\d{1,2}\\.\\d{5},\\d{3}\\.\\d{5}$' }),
};
