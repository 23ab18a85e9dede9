// A zod schema out of a reading function, so that every kind states its messages in one place. The browser gets it with every form:
// zod's small half (`zod/mini`) is a quarter of the other.
import * as z from 'zod/mini';

/** Reports a mistake; `path` names the input when the field has several. */
export type Report = (message: string, ...path: (string | number)[]) => undefined;

/** @param read wire → stored; `undefined` means not answered. After one report the value is invalid, whatever it returns */
export function fromWire<T>(
  read: (wire: unknown, report: Report) => T | undefined,
): z.ZodMiniType<T | undefined> {
  return z.pipe(
    z.unknown(),
    z.transform((input: unknown, { issues }): T | undefined =>
      read(input, (message, ...path) => {
        issues.push({ code: 'custom', message, path, input });
        return undefined;
      }),
    ),
  );
}
