// The sketch of the commune on paper: degrees to points of the drawing, and back.
import { positionsOf, type Position, type Sketch } from '#app/values/sketch.ts';

export interface Projection {
  /** Points of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly onPaper: (position: Position) => readonly [x: number, y: number];
  /** Degrees of a point of the drawing. */
  readonly onLand: (x: number, y: number) => { readonly latitude: number; readonly longitude: number };
}

const width = 730;
/** Names stand out over the points that they belong to. */
const margin = { x: 65, y: 30 };
const highest = 900;
/** Of an area without extent, in degrees. */
const least = 1e-6;

/** @param sketch all of it is drawn, as large as the width allows */
export function projectionOf(sketch: Sketch): Projection {
  const [longitudes, latitudes] = [0, 1].map((index) => positionsOf(sketch).map((one) => one[index] ?? 0));
  const [west, east] = [Math.min(...(longitudes ?? [])), Math.max(...(longitudes ?? []))];
  const [south, north] = [Math.min(...(latitudes ?? [])), Math.max(...(latitudes ?? []))];
  // A degree of longitude is shorter than one of latitude.
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  /** Points of the drawing a degree of latitude. */
  const scale = Math.min(
    (width - 2 * margin.x) / Math.max(least, (east - west) * narrowing),
    (highest - 2 * margin.y) / Math.max(least, north - south),
  );
  const left = (width - (east - west) * narrowing * scale) / 2;
  return {
    width,
    height: Math.round((north - south) * scale + 2 * margin.y),
    onPaper: ([longitude, latitude]) => [
      Math.round(left + (longitude - west) * narrowing * scale),
      Math.round(margin.y + (north - latitude) * scale),
    ],
    onLand: (x, y) => ({
      latitude: north - (y - margin.y) / scale,
      longitude: west + (x - left) / (narrowing * scale),
    }),
  };
}
