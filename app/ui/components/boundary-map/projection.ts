// The sketch of the commune on paper: degrees to points of the drawing, and back.
type Position = readonly [longitude: number, latitude: number];

const west = 106.535;
const north = 11.0975;
/** Points of the drawing a degree; a degree of longitude is a little shorter here. */
const scale = 8400;
const narrowing = Math.cos((11.06 * Math.PI) / 180);

/** Points of the drawing. */
export const [width, height] = [730, 615];

export const onPaper = ([longitude, latitude]: Position): readonly [x: number, y: number] => [
  Math.round((longitude - west) * narrowing * scale),
  Math.round((north - latitude) * scale),
];

/** Degrees of a point of the drawing. */
export const onLand = (x: number, y: number): { latitude: number; longitude: number } => ({
  latitude: north - y / scale,
  longitude: west + x / (narrowing * scale),
});
