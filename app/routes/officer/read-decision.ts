// What a decision's form carries, as an officer typed it.
import { isUuid } from '#app/values/uuid.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import type { DecisionEntries } from '#app/ui/pages/officer/dossiers/decision-page.tsx';
import { readWire } from '#forms/index.ts';
import { isSupplementProblem, type SupplementProblem } from '#catalog/dossier-parts.ts';

/** To decide, to see the mail first, to put words that are used often into the reason. */
const intents = ['decide', 'preview', 'template'] as const;

/** What every decision carries: the rest is what its table asks. */
const own: ReadonlySet<string> = new Set([
  ...['intent', 'version', 'requestId', 'seen', 'reason', 'template', 'file', 'password'],
]);

/** The page that a form was sent from. */
interface Sending {
  /** 0 when the form names none: then somebody was faster, whatever he did. */
  readonly version: number;
  readonly requestId?: string;
  /** How many events the page had shown. */
  readonly seen: number;
}

interface ReadDecision extends Sending {
  readonly intent: (typeof intents)[number];
  readonly entries: DecisionEntries;
}

/** @throws the refusal of what no button of the page says, as a response: nothing is decided in its stead */
export const readDecision = (fields: FormData): ReadDecision => ({
  intent: intentOf(fields, intents),
  ...readSending(fields),
  entries: readEntries(fields),
});

function readSending(fields: FormData): Sending {
  const number = (name: string) => wholeNumber(textIn(fields, name)) ?? 0;
  const requestId = textIn(fields, 'requestId');
  return {
    version: number('version'),
    seen: number('seen'),
    ...(isUuid(requestId) ? { requestId } : {}),
  };
}

/** What is written so far, whichever button sent it. */
export function readEntries(fields: FormData): DecisionEntries {
  const text = (name: string) => textIn(fields, name);
  const targets = fields.getAll('target').filter((target) => typeof target === 'string');
  return {
    reason: text('reason'),
    wire: readWire([...fields.entries()].filter(([name]) => !own.has(name))),
    overrideReason: text('overrideReason'),
    items: [...new Set(targets)].map((target) => ({
      target,
      problem: problemIn(text(`problem.${target}`)),
      note: text(`note.${target}`).trim(),
    })),
  };
}

const textIn = (fields: FormData, name: string): string => textOf(fields, name).normalize('NFC');

function problemIn(text: string): SupplementProblem {
  return isSupplementProblem(text) ? text : 'missing';
}
