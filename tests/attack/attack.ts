// What every attack of `npm run attack` is.
import type { PortalProcess } from '../support/portal-process.ts';

export interface Attack {
  /** What holds whatever is tried, as a sentence. */
  readonly promise: string;
  /**
   * Tries to break it, for two minutes at the most, on this machine alone.
   * @param portal of this attack alone, with all that a demonstration begins with
   * @returns what broke, a line each, and figures of what was tried
   */
  attack(portal: PortalProcess): Promise<{ readonly broken: readonly string[]; readonly tried: string }>;
}
