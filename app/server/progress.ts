// What the person who starts the portal sees: one line a step.

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a step and says that it is done, and how long it took when that is worth saying. */
export async function progress<T>(step: string, run: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const result = await run();
  const seconds = (Date.now() - began) / 1000;
  say(`✓ ${step}${seconds >= 1 ? ` (${seconds.toFixed(1).replace('.', ',')} giây)` : ''}`);
  return result;
}
