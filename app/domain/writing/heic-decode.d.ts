// What is used of a library that has no types of its own.
declare module 'heic-decode' {
  interface Picture {
    /** Pixels, upright. */
    readonly width: number;
    readonly height: number;
    /** Four bytes a pixel. */
    decode(): Promise<{ readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }>;
  }
  /** `dispose` gives the memory back: afterwards nothing can be decoded. */
  export function all(file: {
    readonly buffer: Uint8Array;
  }): Promise<readonly Picture[] & { dispose(): void }>;
}
