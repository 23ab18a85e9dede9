/** With its islands, in degrees (WGS 84). */
const bounds = { south: 6, north: 24, west: 102, east: 118 };

/** @returns whether a point of the earth, in degrees, may lie in Việt Nam: one outside is misread or has its numbers exchanged */
export const isInVietnam = ({
  latitude,
  longitude,
}: {
  readonly latitude: number;
  readonly longitude: number;
}): boolean =>
  latitude >= bounds.south &&
  latitude <= bounds.north &&
  longitude >= bounds.west &&
  longitude <= bounds.east;
