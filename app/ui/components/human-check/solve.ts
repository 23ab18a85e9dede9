// The browser's part of the proof of work.
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/**
 * @param challenge as the server wrote it
 * @returns what the server verifies; undefined when it cannot be solved here: then the plain question is asked
 */
export async function solve(challenge: string, controller: AbortController): Promise<string | undefined> {
  try {
    const parsedChallenge = JSON.parse(challenge) as Parameters<typeof solveChallenge>[0]['challenge'];
    const solution = await solveChallenge({ challenge: parsedChallenge, deriveKey, controller });
    return solution === null ? undefined : JSON.stringify({ challenge: parsedChallenge, solution });
  } catch {
    // `crypto.subtle` exists on secure pages alone.
    return undefined;
  }
}
