// What a decision's form carries, as an officer typed it.
import { isUuid } from '#app/domain/kernel/ids.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import type { Typed } from '#app/ui/pages/officer/dossiers/decision-page.tsx';
import { readWire } from '#forms/index.ts';
import { isSupplementProblem, type SupplementProblem } from '#catalog/dossier-parts.ts';

/** To decide, to see the mail first, to put words that are used often into the reason. */
const intents = ['decide', 'preview', 'template'] as const;

/** What every decision carries: the rest is what its table asks. */
const own: ReadonlySet<string> = new Set([
  ...['intent', 'version', 'requestId', 'seen', 'reason', 'template', 'file'],
]);

export interface ReadDecision {
  readonly intent: (typeof intents)[number];
  /** 0 when the form names none: then somebody was faster, whatever he did. */
  readonly version: number;
  readonly requestId?: string;
  /** How many events the page had shown. */
  readonly seen: number;
  readonly typed: Typed;
}

export function readDecision(fields: FormData): ReadDecision {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.normalize('NFC') : '';
  };
  const number = (name: string) => wholeNumber(text(name)) ?? 0;
  const requestId = text('requestId');
  const targets = fields.getAll('target').filter((target) => typeof target === 'string');
  return {
    intent: intents.find((intent) => intent === text('intent')) ?? 'decide',
    version: number('version'),
    seen: number('seen'),
    typed: {
      reason: text('reason'),
      wire: readWire([...fields.entries()].filter(([name]) => !own.has(name))),
      overrideReason: text('overrideReason'),
      items: [...new Set(targets)].map((target) => ({
        target,
        problem: problemIn(text(`problem.${target}`)),
        note: text(`note.${target}`).trim(),
      })),
    },
    ...(isUuid(requestId) ? { requestId } : {}),
  };
}

function problemIn(text: string): SupplementProblem {
  return isSupplementProblem(text) ? text : 'missing';
}
