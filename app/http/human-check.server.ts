// What a form sends to show that a person sends it.
import type { SentCheck } from '#app/domain/admission/challenge.server.ts';
import { humanCheckNames } from '#app/vocabulary/human-check.ts';
import { textOf } from './form-values.server.ts';

/** Takes it out of the fields, which then hold what was written alone. @returns empty texts for what was not sent */
export function takeHumanCheck(fields: FormData): { readonly honeypot: string; readonly check: SentCheck } {
  const { ticket, solution, answer, honeypot } = humanCheckNames;
  const submission = {
    honeypot: textOf(fields, honeypot),
    check: {
      ticket: textOf(fields, ticket),
      solution: textOf(fields, solution),
      answer: textOf(fields, answer),
    },
  };
  for (const name of Object.values(humanCheckNames)) fields.delete(name);
  return submission;
}
