// A slip: one small change of one file, as a person might make it by mistake.

export interface Slip {
  /** From the root of the project. */
  readonly file: string;
  /** What stands in the file, once. */
  readonly text: string;
  /** What stands in its place after the slip. */
  readonly slip: string;
  /** The tests that should notice; those nearest to the file unless said. */
  readonly tests?: readonly string[];
}

/** A slip at its place. */
export interface PlacedSlip {
  readonly file: string;
  /** The file with the slip in it. */
  readonly content: string;
  /** Of the place in the file, from 1. */
  readonly line: number;
  /** What stood there and what stands there, for whoever reads the report. */
  readonly text: string;
  readonly slip: string;
  readonly tests: readonly string[];
}

/** @throws RangeError when the text does not stand in the file exactly once */
export function placeSlip(slip: Slip, content: string, tests: readonly string[]): PlacedSlip {
  const at = content.indexOf(slip.text);
  if (at === -1 || content.includes(slip.text, at + 1))
    throw new RangeError(`${slip.file}: “${slip.text}” has to stand there once`);
  return {
    ...slip,
    tests,
    content: content.slice(0, at) + slip.slip + content.slice(at + slip.text.length),
    line: content.slice(0, at).split('\n').length,
  };
}
