// A blank is the same for everybody until its form changes, and dear to draw: it is drawn once.
import { createHash } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { FormDefinition } from '#forms/definition.ts';
import type { BlankOptions, blankForm, Unit } from '#forms/pdf/index.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { drawPdf, type AskedBy } from './draw-pdf.server.ts';

type Drawn = Outcome<{ content: Uint8Array }>;

const megabyte = 1024 * 1024;
const blanks = new LRUCache<string, Uint8Array>({
  maxSize: 16 * megabyte,
  sizeCalculation: (content) => content.byteLength,
});
/** By who began them: whose work depends on a blank does not wait for one in the queue of strangers, it is drawn for him besides. */
const drawingsUnderWay: Readonly<Record<AskedBy, Map<string, Promise<Drawn>>>> = {
  known: new Map(),
  stranger: new Map(),
};

/** Whoever asks while it is drawn, and no later than for him, waits for the same drawing. Refused as `drawPdf` does. */
export async function drawBlank(
  deps: Pick<Deps, 'drawing'>,
  askedBy: AskedBy,
  form: FormDefinition,
  unit: Unit,
  options: BlankOptions = {},
): Promise<Drawn> {
  // By content: definitions come from the database as new objects each time.
  const key = createHash('sha256')
    .update(JSON.stringify([form, unit, options]))
    .digest('base64url');
  const content = blanks.get(key);
  if (content !== undefined) return { ok: true, content };
  const drawing = drawingsUnderWay.known.get(key) ?? drawingsUnderWay[askedBy].get(key);
  if (drawing !== undefined) return drawing;
  const newDrawing = draw(deps, askedBy, [form, unit, options], key);
  drawingsUnderWay[askedBy].set(key, newDrawing);
  return newDrawing;
}

async function draw(
  deps: Pick<Deps, 'drawing'>,
  askedBy: AskedBy,
  blank: readonly [FormDefinition, Unit, BlankOptions],
  key: string,
): Promise<Drawn> {
  try {
    const outcome = await drawPdf<typeof blankForm>(deps, askedBy, 'blankForm', [...blank]);
    if (outcome.ok) blanks.set(key, outcome.content);
    return outcome;
  } finally {
    drawingsUnderWay[askedBy].delete(key);
  }
}
