// A check of the installation: what is looked at, how urgent it is where it does not hold, and how it is mended. What comes of it is a
// line of the health page, so that page, alarm and `npm run doctor` speak with one voice (docs/decisions/124-doctor.md).
import { present } from '#app/values/present.ts';
import type { HealthLine, HealthState } from '../health.ts';

export interface Finding {
  /** "wrong" is as urgent as its check says; "none": there is nothing to look at here. */
  readonly found: 'fine' | 'wrong' | 'worth a look' | 'none';
  /** Vietnamese, whole sentences. */
  readonly words: string;
  readonly advice?: string;
}

export interface Check<Looked, Found = Finding> {
  readonly id: string;
  /** Vietnamese, as the page calls it. */
  readonly title: string;
  readonly urgency: 'trouble' | 'attention';
  run(looked: Looked): Found;
  /** Mends what can be mended without harm. @returns what it did, Vietnamese */
  readonly fix?: (looked: Looked) => Promise<string>;
}

export const fine = (words: string): Finding => ({ found: 'fine', words });
export const nothing = (words: string): Finding => ({ found: 'none', words });
export const wrong = (words: string, advice: string): Finding => ({ found: 'wrong', words, advice });
export const worthALook = (words: string, advice: string): Finding => ({
  found: 'worth a look',
  words,
  advice,
});

export function lineOf<Looked>(
  { id, title, urgency }: Omit<Check<Looked>, 'run' | 'fix'>,
  { found, words, advice }: Finding,
  measuredAt: Date,
): HealthLine {
  const state: HealthState = found === 'wrong' ? urgency : found === 'worth a look' ? 'attention' : found;
  return { id, label: title, state, words, measuredAt, ...present({ advice }) };
}
