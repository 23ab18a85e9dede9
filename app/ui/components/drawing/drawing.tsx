// A small drawing beside words that say the same: nothing to whoever listens.
import type { SectorId } from '#catalog/sectors.ts';

import { colourOf, drawings, type Drawn, type DrawingName } from './drawings.ts';

export function Drawing({ name, size = 48 }: { readonly name: DrawingName; readonly size?: number }) {
  const { ground, strokes }: Drawn = drawings[name];
  return (
    <svg
      className="drawing"
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="48" height="48" rx="8" fill={colourOf(ground)} />
      {strokes.map(([colour, path, width]) =>
        width === undefined ? (
          <path key={path} fill={colourOf(colour)} d={path} />
        ) : (
          <path
            key={path}
            fill="none"
            stroke={colourOf(colour)}
            strokeWidth={width}
            strokeLinecap="round"
            strokeLinejoin="round"
            d={path}
          />
        ),
      )}
    </svg>
  );
}

export const sectorDrawings: Readonly<Record<SectorId, DrawingName>> = {
  'ho-tich': 'family',
  'chung-thuc': 'certification',
  'nuoi-con-nuoi': 'adoption',
  'cu-tru': 'residence',
  'lien-thong': 'linked',
  'bao-tro-xa-hoi': 'support',
  'giam-ngheo': 'bowl',
  'nguoi-co-cong': 'merit',
  'dat-dai': 'land',
  'xay-dung': 'construction',
  'ho-kinh-doanh': 'business',
  'trong-trot': 'crops',
  'nong-nghiep': 'farmer',
  'moi-truong': 'environment',
  'tai-nguyen-nuoc': 'water',
  'giao-duc': 'education',
  'van-hoa': 'drum',
  'the-duc-the-thao': 'ball',
  'tin-nguong-ton-giao': 'community',
  'thi-dua-khen-thuong': 'commendation',
  'hoa-giai-o-co-so': 'talk',
  'boi-thuong-nha-nuoc': 'compensation',
  'khieu-nai-to-cao': 'complaint',
};
