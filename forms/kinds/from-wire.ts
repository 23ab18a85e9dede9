// A zod schema out of a reading function, so that every kind states its messages in one place.
// The namespace import lets the bundler leave out zod's locales: 75 kB less in the browser.
import * as z from 'zod';

/** Reports a mistake; `path` names the input when the field has several. */
export type Report = (message: string, ...path: (string | number)[]) => undefined;

/** @param read wire → stored; `undefined` means not answered. After one report the value is invalid, whatever it returns */
export function fromWire<T>(
  read: (wire: unknown, report: Report) => T | undefined,
): z.ZodType<T | undefined> {
  return z.unknown().transform((wire, context): T | undefined => {
    let failed = false;
    const value = read(wire, (message, ...path) => {
      failed = true;
      context.addIssue({ code: 'custom', message, path });
      return undefined;
    });
    return failed ? z.NEVER : value;
  });
}
