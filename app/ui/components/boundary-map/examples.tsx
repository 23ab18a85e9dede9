// Examples of the boundary map, for the preview page and the tests.
import type { Sketch } from '#app/values/sketch.ts';
import type { Example } from '../../preview/example.ts';
import { BoundaryMap } from './boundary-map.tsx';
import { MapPoint, ShownMapPoint } from './map-point.tsx';

const square = [106.58, 11.06, 106.59, 11.07] as const;
const [west, south, east, north] = square;
const sketch: Sketch = [
  {
    ...{ what: 'area', name: 'Ấp Phú Thuận', described: 'ở giữa, có chợ' },
    labelAt: [106.585, 11.065],
    ring: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  },
  {
    what: 'river',
    name: 'Sông Sài Gòn',
    nameAt: 50,
    line: [
      [106.578, 11.058],
      [106.578, 11.072],
    ],
  },
  { what: 'place', name: 'Chợ Phú An', at: [106.5825, 11.064] },
  { what: 'beyond', name: 'Xã An Tây', at: [106.585, 11.073] },
];
const market = '11.06400,106.58250';

export const examples: readonly Example[] = [
  { name: 'Sơ đồ địa giới', element: <BoundaryMap sketch={sketch} /> },
  {
    name: 'Chọn điểm trên sơ đồ',
    element: (
      <MapPoint
        sketch={sketch}
        id="diem"
        name="diem"
        label="Chấm nơi xảy ra trên sơ đồ"
        defaultValue={market}
      />
    ),
  },
  { name: 'Điểm đã chọn', element: <ShownMapPoint sketch={sketch} point={market} label="Nơi xảy ra" /> },
];
