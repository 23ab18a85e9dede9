// A version of the commune's identity as an administrator typed it, and as it is stored.
import { factFields } from '#app/commune/facts.ts';
import { textOf } from '#app/http/form-values.server.ts';
import type { DraftInput } from '#app/domain/commune/draft-version.server.ts';
import type { TypedVersion } from '#app/ui/pages/admin/commune/version-form.tsx';
import { readDate } from '#catalog/local-date.ts';

/** @returns `input.validFrom`: what was typed where it is no date, so that the use case says so */
export function readTypedVersion(fields: FormData): { entries: TypedVersion; input: DraftInput } {
  const entries = {
    validFrom: textOf(fields, 'validFrom'),
    basis: textOf(fields, 'basis'),
    facts: Object.fromEntries(factFields.map(({ id }) => [id, textOf(fields, id)])),
  };
  return {
    entries,
    input: { ...entries, validFrom: readDate(entries.validFrom) ?? entries.validFrom },
  };
}
