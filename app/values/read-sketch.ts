// A sketch of land as GeoJSON (RFC 7946, longitude before latitude). What is entered is read strictly and stored in one form.
import * as z from 'zod';

import { present } from './present.ts';
import { positionsOf, type Position, type Sketch, type SketchFeature } from './sketch.ts';
import { isInVietnam } from './vietnam.ts';

/** Of what is entered: letters, features, corners of all of them. */
const most = { letters: 60_000, features: 80, positions: 1500 };

/** Vietnamese: what is wrong with what was entered. */
class SketchFault extends Error {}

const outside = 'Có tọa độ nằm ngoài Việt Nam. GeoJSON ghi kinh độ trước, vĩ độ sau, ví dụ [106.58, 11.06].';

const position = z
  .array(z.number())
  .min(2)
  .max(4)
  .transform((numbers): Position => {
    const [longitude = 0, latitude = 0] = numbers.map((degrees) => Math.round(degrees * 1e6) / 1e6);
    if (!isInVietnam({ latitude, longitude })) throw new SketchFault(outside);
    return [longitude, latitude];
  });

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)).length(1) }),
  z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(z.array(position)).length(1)).length(1),
  }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
  z.object({ type: z.literal('Point'), coordinates: position }),
]);

const text = (longest: number) =>
  z.string().transform((entered, context) => {
    const line = entered.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (line.length > longest) context.addIssue({ code: 'custom', message: 'too long' });
    return line;
  });

const properties = z.object({
  name: text(80).nullish(),
  described: text(300).nullish(),
  what: z.enum(['hamlet', 'area', 'river', 'road', 'place', 'beyond']).optional().catch(undefined),
  labelAt: position.optional(),
  nameAt: z.number().min(0).max(100).optional(),
});

const feature = z.object({
  type: z.literal('Feature'),
  geometry,
  properties: properties.nullish().transform((given) => given ?? {}),
});

const document = z.union([
  z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }),
  feature.transform((one) => ({ features: [one] as unknown[] })),
  geometry.transform((one) => ({ features: [{ type: 'Feature', geometry: one }] as unknown[] })),
]);

const notRead =
  'Không đọc được sơ đồ. Dán GeoJSON (FeatureCollection gồm Polygon, LineString, Point; mỗi vùng một vòng, không có lỗ), hoặc mỗi dòng một điểm của đường ranh: vĩ độ, kinh độ.';

type Read = { readonly ok: true; readonly sketch: Sketch } | { readonly ok: false; readonly message: string };

/** Read again with every version that is listed; a commune has few. */
const known = new Map<string, Read>();

/**
 * @param entered GeoJSON, or the border as lines of latitude and longitude
 * @returns what it draws: at least one area, each of its rings closed and without a crossing, all within Việt Nam; or what is wrong, in
 *   Vietnamese
 */
export function readSketch(entered: string): Read {
  const before = known.get(entered);
  if (before !== undefined) return before;
  const read = readAnew(entered);
  if (known.size >= 20) known.clear();
  known.set(entered, read);
  return read;
}

function readAnew(entered: string): Read {
  try {
    if (entered.length > most.letters)
      throw new SketchFault(`Sơ đồ dài quá ${most.letters} ký tự. Hãy bớt điểm của đường ranh rồi dán lại.`);
    const { features } = document.parse(
      entered.trim().startsWith('{') ? JSON.parse(entered) : borderIn(entered),
    );
    if (features.length > most.features) throw new SketchFault(`Sơ đồ có quá ${most.features} hình.`);
    const sketch = features.map((one) => drawnOf(feature.parse(one)));
    const count = positionsOf(sketch).length;
    if (count > most.positions)
      throw new SketchFault(`Sơ đồ có quá ${most.positions} điểm. Hãy đơn giản hóa đường ranh rồi dán lại.`);
    if (!sketch.some(({ what }) => what === 'area'))
      throw new SketchFault('Sơ đồ phải có ít nhất một vùng (Polygon).');
    return { ok: true, sketch };
  } catch (fault) {
    return { ok: false, message: fault instanceof SketchFault ? fault.message : notRead };
  }
}

/** "11.06, 106.58" a line, the first point once: as maps tell it. */
function borderIn(entered: string): object {
  const points = entered
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [latitude = '', longitude = '', more] = line.trim().split(/[\s,;]+/);
      if (more !== undefined || ![latitude, longitude].every((one) => /^\d{1,3}\.\d{1,12}$/.test(one)))
        throw new SketchFault(notRead);
      return [Number(longitude), Number(latitude)];
    });
  return { type: 'Polygon', coordinates: [[...points, ...points.slice(0, 1)]] };
}

function drawnOf({ geometry: drawn, properties: given }: z.infer<typeof feature>): SketchFeature {
  const { what, labelAt, nameAt = 50 } = given;
  const [name, described] = [given.name ?? '', given.described ?? ''];
  const words = present({ described: described === '' ? undefined : described });
  switch (drawn.type) {
    case 'Polygon':
    case 'MultiPolygon': {
      const [ring = []] = drawn.type === 'Polygon' ? drawn.coordinates : (drawn.coordinates[0] ?? []);
      const called = name === '' ? 'Địa giới' : name;
      const corners = ringOf(ring, called);
      return { what: 'area', name: called, ...words, labelAt: labelAt ?? middleOf(corners), ring: corners };
    }
    case 'LineString':
      return {
        what: what === 'river' ? 'river' : 'road',
        ...{ name: named(name), nameAt, line: drawn.coordinates },
      };
    case 'Point':
      return what === 'beyond'
        ? { what, name: named(name), at: drawn.coordinates }
        : { what: 'place', name: named(name), ...words, at: drawn.coordinates };
  }
}

function named(name: string): string {
  if (name === '') throw new SketchFault('Mỗi đường và mỗi điểm phải có tên (properties.name).');
  return name;
}

/** @returns without corners that stand twice one after the other */
function ringOf(positions: readonly Position[], name: string): readonly Position[] {
  const ring = positions.filter((one, index) => index === 0 || !isSame(one, positions[index - 1]));
  if (ring.length < 4) throw new SketchFault(`Vùng “${name}” phải có ít nhất ba điểm.`);
  if (!isSame(ring[0], ring.at(-1)))
    throw new SketchFault(`Đường ranh của “${name}” chưa khép kín: điểm cuối phải trùng điểm đầu.`);
  if (crossesItself(ring)) throw new SketchFault(`Đường ranh của “${name}” tự cắt hoặc tự chạm chính nó.`);
  if (Math.abs(areaSums(ring).area) < leastArea)
    throw new SketchFault(`Các điểm của “${name}” nằm trên một đường thẳng, nên không có vùng nào.`);
  return ring;
}

const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

/** On which side of a line a point lies; 0: on it. */
const side = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

const between = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): boolean =>
  Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);

/** @returns whether two sides cross or touch */
function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [ofC, ofD, ofA, ofB] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  return (
    (ofC * ofD < 0 && ofA * ofB < 0) ||
    (ofC === 0 && between(a, b, c)) ||
    (ofD === 0 && between(a, b, d)) ||
    (ofA === 0 && between(c, d, a)) ||
    (ofB === 0 && between(c, d, b))
  );
}

function crossesItself(ring: readonly Position[]): boolean {
  const sides = ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const);
  return sides.some(([a, b], index) =>
    sides.some(([c, d], other) => {
      if (other <= index) return false;
      // Neighbours share a corner; they may not run back over each other.
      if (other === index + 1) return side(a, b, d) === 0 && between(a, b, d);
      if (index === 0 && other === sides.length - 1) return side(a, b, c) === 0 && between(a, b, c);
      return meet(a, b, c, d);
    }),
  );
}

/** Twice an area that nobody could draw, in square degrees: some square metres. Three points on a line are never exactly on it. */
const leastArea = 1e-9;

/** Sums over the corners, counted from the first: degrees are large beside the size of a hamlet. `area`: twice the area, signed. */
function areaSums(ring: readonly Position[]) {
  const [first = [0, 0] as const] = ring;
  return ring.slice(1).reduce(
    ({ area, east, north }, [bx, by], index) => {
      const [ax, ay] = ring[index] ?? first;
      const [x0, y0, x1, y1] = [ax - first[0], ay - first[1], bx - first[0], by - first[1]];
      const cross = x0 * y1 - x1 * y0;
      return { area: area + cross, east: east + (x0 + x1) * cross, north: north + (y0 + y1) * cross };
    },
    { area: 0, east: 0, north: 0 },
  );
}

/** The middle of an area, for its name. */
function middleOf(ring: readonly Position[]): Position {
  const [first = [0, 0] as const] = ring;
  const sums = areaSums(ring);
  if (sums.area === 0) return first;
  const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return [rounded(first[0] + sums.east / (3 * sums.area)), rounded(first[1] + sums.north / (3 * sums.area))];
}

/** @returns GeoJSON; read again it is the same sketch */
export function writeSketch(sketch: Sketch): string {
  const lines = sketch.map((one) => {
    const { what, name, ...rest } = one;
    const drawn =
      'ring' in one
        ? { type: 'Polygon', coordinates: [one.ring] }
        : 'line' in one
          ? { type: 'LineString', coordinates: one.line }
          : { type: 'Point', coordinates: one.at };
    const { ring: _, line: __, at: ___, ...more } = { ring: 0, line: 0, at: 0, ...rest };
    return JSON.stringify({ type: 'Feature', properties: { what, name, ...more }, geometry: drawn });
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}`;
}
