// What an administrator wrote of a stop, read by its form.
import * as z from 'zod';

import { extensionForm, stopForm } from '#app/operation/maintenance.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { checkDeclaration } from '#forms/validate.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { wallMoment } from '../kernel/wall-moment.ts';

const stop = z.object({
  from: wallMoment,
  until: wallMoment,
  reason: z.string(),
  urgent: z.string().default(''),
});
const extension = z.object({ newUntil: wallMoment, why: z.string() });

function read<T extends object>(
  deps: Deps,
  { form, schema }: { readonly form: FormDefinition; readonly schema: z.ZodType<T> },
  wire: Wire,
): Outcome<T> {
  const check = checkDeclaration(form, wire, formContextOf(deps));
  if (!check.ok) return refuseInputs(check.problems);
  const reading = schema.safeParse(check.answers);
  if (reading.success) return { ok: true, ...reading.data };
  const at = String(reading.error.issues[0]?.path[0] ?? '');
  return refuseInputs([{ path: `${at}.hour`, message: 'Nhập cả giờ, không chỉ ngày.' }]);
}

/** @returns a stop to announce; refused as `invalid` at the inputs in which something is missing, such as the hour of a day */
export const readStop = (deps: Deps, wire: Wire) => read(deps, { form: stopForm, schema: stop }, wire);

/** @returns the new end of a stop that runs, and why; refused as `readStop` */
export const readExtension = (deps: Deps, wire: Wire) =>
  read(deps, { form: extensionForm, schema: extension }, wire);
