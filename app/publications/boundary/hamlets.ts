// In which hamlet of the sketch a point lies.
import { communeMap } from './commune-map.ts';

export interface Point {
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

const areas = communeMap.features.flatMap(({ geometry, properties }) =>
  properties.what === 'hamlet' && geometry.type === 'Polygon'
    ? [{ name: properties.name, ring: geometry.coordinates[0] }]
    : [],
);

/** @returns the hamlet's name; undefined outside of the commune as the sketch draws it */
export function hamletAt({ latitude, longitude }: Point): string | undefined {
  return areas.find(({ ring }) => {
    // A ray to the east crosses the border an odd number of times from inside.
    const crossings = ring.slice(1).filter(([east, north], index) => {
      const [fromEast, fromNorth] = ring[index] ?? [east, north];
      if (fromNorth > latitude === north > latitude) return false;
      return longitude < fromEast + ((latitude - fromNorth) / (north - fromNorth)) * (east - fromEast);
    });
    return crossings.length % 2 === 1;
  })?.name;
}
