// Examples of the boundary map, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { BoundaryMap } from './boundary-map.tsx';
import { MapPoint, ShownMapPoint } from './map-point.tsx';

const market = '11.06400,106.58250';

export const examples: readonly Example[] = [
  { name: 'Sơ đồ địa giới', element: <BoundaryMap /> },
  {
    name: 'Chọn điểm trên sơ đồ',
    element: <MapPoint id="diem" name="diem" label="Chấm nơi xảy ra trên sơ đồ" defaultValue={market} />,
  },
  { name: 'Điểm đã chọn', element: <ShownMapPoint point={market} label="Nơi xảy ra" /> },
];
