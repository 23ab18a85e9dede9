// A sketch of land: hamlets, rivers, roads, places. For orientation, without legal value. What pages draw in the browser, without the
// parser of what is entered.

/** Degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

export type SketchFeature =
  | {
      readonly what: 'area';
      /** "Ấp An Thuận" */
      readonly name: string;
      /** Where it lies, in words. */
      readonly described?: string;
      readonly labelAt: Position;
      /** Closed. */
      readonly ring: readonly Position[];
    }
  | {
      readonly what: 'river' | 'road';
      readonly name: string;
      /** Where along it its name stands, in per cent. */
      readonly nameAt: number;
      readonly line: readonly Position[];
    }
  | {
      readonly what: 'place';
      readonly name: string;
      readonly described?: string;
      readonly at: Position;
    }
  /** The name of what lies around it. */
  | { readonly what: 'beyond'; readonly name: string; readonly at: Position };

export type Sketch = readonly SketchFeature[];

const positionsOfOne = (one: SketchFeature): readonly Position[] =>
  'ring' in one ? one.ring : 'line' in one ? one.line : [one.at];

/** @returns every corner of every feature */
export const positionsOf = (sketch: Sketch): readonly Position[] => sketch.flatMap(positionsOfOne);

/** @returns "6 vùng, 3 đường và sông, 3 nơi; 58 điểm tọa độ" */
export function sketchInWords(sketch: Sketch): string {
  const count = (...whats: readonly SketchFeature['what'][]) =>
    sketch.filter(({ what }) => whats.includes(what)).length;
  const parts = [
    [count('area'), 'vùng'],
    [count('road', 'river'), 'đường, sông'],
    [count('place'), 'nơi'],
  ] as const;
  const named = parts.flatMap(([number, one]) => (number === 0 ? [] : [`${number} ${one}`]));
  return `${named.join(', ')} (${positionsOf(sketch).length} điểm tọa độ)`;
}

/** @returns the name of the area in which a point lies; undefined outside of all */
export function areaAt(
  sketch: Sketch,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): string | undefined {
  return sketch.find((one) => {
    if (!('ring' in one)) return false;
    // A ray to the east crosses the border an odd number of times from inside.
    const crossings = one.ring.slice(1).filter(([east, north], index) => {
      const [fromEast, fromNorth] = one.ring[index] ?? [east, north];
      if (fromNorth > latitude === north > latitude) return false;
      return longitude < fromEast + ((latitude - fromNorth) / (north - fromNorth)) * (east - fromEast);
    });
    return crossings.length % 2 === 1;
  })?.name;
}
