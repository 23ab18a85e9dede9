// The commune and its six hamlets as GeoJSON (RFC 7946, longitude before latitude): a sketch, without legal value.

type Position = readonly [longitude: number, latitude: number];

export type MapFeature = {
  readonly type: 'Feature';
  readonly id: string;
} & (
  | {
      readonly geometry: { readonly type: 'Polygon'; readonly coordinates: readonly [readonly Position[]] };
      readonly properties: {
        readonly name: string;
        readonly what: 'hamlet';
        readonly described: string;
        readonly labelAt: Position;
      };
    }
  | {
      readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly Position[] };
      readonly properties: { readonly name: string; readonly what: 'river' | 'road' };
    }
  | {
      readonly geometry: { readonly type: 'Point'; readonly coordinates: Position };
      readonly properties: { readonly name: string; readonly what: 'place'; readonly described: string };
    }
);

/** Whose land is drawn: the commune had these bounds until it was merged into a larger one. */
export const drawnCommune = 'xã Phú An';

export interface CommuneMap {
  readonly type: 'FeatureCollection';
  readonly features: readonly MapFeature[];
}

const riverside = [
  [106.556, 11.09],
  [106.549, 11.075],
  [106.553, 11.06],
  [106.562, 11.046],
  [106.575, 11.034],
] as const;
const inland = [
  [106.5665, 11.0915],
  [106.5625, 11.075],
  [106.566, 11.06],
  [106.573, 11.046],
  [106.582, 11.032],
] as const;
const middle = [
  [106.589, 11.088],
  [106.587, 11.073],
  [106.59, 11.058],
  [106.596, 11.044],
  [106.6, 11.034],
] as const;
const east = [
  [106.602, 11.084],
  [106.611, 11.07],
  [106.616, 11.054],
  [106.609, 11.038],
] as const;

const hamlet = (
  id: string,
  name: string,
  description: string,
  labelAt: Position,
  ...corners: readonly Position[]
): MapFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] },
  properties: { name, what: 'hamlet', described: description, labelAt },
});

const along = (
  id: string,
  name: string,
  what: 'river' | 'road',
  ...coordinates: readonly Position[]
): MapFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'LineString', coordinates },
  properties: { name, what },
});

const place = (id: string, name: string, description: string, coordinates: Position): MapFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: { name, what: 'place', described: description },
});

export const communeMap: CommuneMap = {
  type: 'FeatureCollection',
  features: [
    hamlet(
      'ben-giang',
      'Ấp Bến Giảng',
      'phía tây bắc, ven sông Sài Gòn; phía bắc giáp xã An Tây',
      [106.5588, 11.08],
      riverside[0],
      riverside[1],
      riverside[2],
      inland[2],
      inland[1],
      inland[0],
    ),
    hamlet(
      'ben-lieu',
      'Ấp Bến Liễu',
      'phía tây nam, ven sông Sài Gòn; phía bắc giáp ấp Bến Giảng',
      [106.5632, 11.0555],
      riverside[2],
      riverside[3],
      riverside[4],
      inland[4],
      inland[3],
      inland[2],
    ),
    hamlet(
      'phu-thu',
      'Ấp Phú Thứ',
      'phía bắc, dọc đường ĐT.744; phía bắc giáp xã An Tây',
      [106.5735, 11.082],
      inland[0],
      inland[1],
      middle[1],
      middle[0],
    ),
    hamlet(
      'phu-thuan',
      'Ấp Phú Thuận',
      'ở giữa, dọc đường ĐT.744, có chợ Phú An',
      [106.5735, 11.0695],
      inland[1],
      inland[2],
      middle[2],
      middle[1],
    ),
    hamlet(
      'an-thuan',
      'Ấp An Thuận',
      'phía nam, dọc đường ĐT.744, có trụ sở Ủy ban nhân dân và Trạm Y tế; phía nam giáp thành phố Thủ Dầu Một',
      [106.5798, 11.0535],
      inland[2],
      inland[3],
      inland[4],
      middle[4],
      middle[3],
      middle[2],
    ),
    hamlet(
      'an-thanh',
      'Ấp An Thành',
      'phía đông, suốt dọc sông Thị Tính',
      [106.601, 11.061],
      middle[0],
      middle[1],
      middle[2],
      middle[3],
      middle[4],
      east[3],
      east[2],
      east[1],
      east[0],
    ),
    along('song-sai-gon', 'Sông Sài Gòn', 'river', [106.5535, 11.096], ...riverside, [106.58, 11.026]),
    along('song-thi-tinh', 'Sông Thị Tính', 'river', [106.598, 11.0935], ...east, [106.601, 11.0265]),
    along(
      'dt-744',
      'Đường ĐT.744',
      'road',
      [106.584, 11.096],
      [106.584, 11.0885],
      [106.5825, 11.074],
      [106.5855, 11.059],
      [106.5915, 11.045],
      [106.597, 11.0265],
    ),
    place('tru-so', 'Trụ sở Ủy ban nhân dân', 'ấp An Thuận, bên đường ĐT.744', [106.5875, 11.048]),
    place('cho', 'Chợ Phú An', 'ấp Phú Thuận, bên đường ĐT.744', [106.5825, 11.064]),
    place('dinh', 'Đình Phú An', 'ấp Bến Giảng, gần bờ sông', [106.5525, 11.0715]),
  ],
};
