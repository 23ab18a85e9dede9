// The portal's own pools, in the workers that production has: the same papers as drawn here, and hostile files that hold
// up nobody but whoever brought them.
import { monitorEventLoopDelay } from 'node:perf_hooks';

import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';

import { tasksHere, type TaskOptions } from '#app/adapters/task-pool.ts';
import { drawBlank } from '#app/domain/drawing/draw-blank.server.ts';
import { drawingTasks } from '#app/server/drawing-tasks.server.ts';
import { openTaskPools } from '#app/server/task-pools.server.ts';
import { checkDeclaration, exampleWire, findForm, type FormContext } from '#forms/index.ts';
import { unit } from '../forms/pdf-example.ts';
import { docx, docxParagraph } from '../support/docx.ts';

const troubles: object[] = [];
const pools = openTaskPools({ warn: (trouble: object) => void troubles.push(trouble) });
afterAll(() => Promise.all([pools.drawing.close(), pools.reading.close()]));

const form = findForm('trich-luc-ho-tich');
if (form === undefined) throw new Error('no such form');
const context: FormContext = { today: '2026-11-17', unitName: unit.name };

test('papers are the same bytes, drawn in a worker or here', async () => {
  const checked = checkDeclaration(form, exampleWire(form, context), context);
  if (!checked.ok) throw new Error('the example is not complete');
  const options = { unit, at: new Date('2026-11-17T02:00:00Z') };
  for (const pool of [pools.drawing, tasksHere(drawingTasks)]) {
    const again = await pool.run('filledForm', [form, checked.answers, options]);
    const here = await drawingTasks.filledForm(form, checked.answers, options);
    expect(again.done && Buffer.from(again.result).equals(Buffer.from(here))).toBe(true);
  }
});

test('a photograph that goes to a worker is drawn as it is here', async () => {
  const side = { width: 30, height: 40, channels: 3, background: '#369' } as const;
  const photos = [
    { mediaType: 'image/jpeg', content: await sharp({ create: side }).jpeg().toBuffer() },
    { mediaType: 'image/png', content: await sharp({ create: side }).png().toBuffer() },
  ];
  const pages = { title: 'Giấy chứng sinh', at: new Date('2026-11-17T02:00:00Z'), photos };
  const drawn = await pools.drawing.run('photoPages', [pages]);
  const here = await drawingTasks.photoPages(pages);
  expect(drawn.done && Buffer.from(drawn.result).equals(Buffer.from(here))).toBe(true);
});

test('a blank is drawn once for all who ask, and not remembered when it could not be', async () => {
  let drawings = 0;
  const urgent: (boolean | undefined)[] = [];
  let trouble: 'busy' | undefined = 'busy';
  const deps = {
    drawing: {
      run: async (_name: string, _input: unknown, options?: TaskOptions) => {
        drawings += 1;
        urgent.push(options?.urgent);
        await new Promise((resolve) => setTimeout(resolve, 10));
        return trouble === undefined
          ? { done: true as const, result: new Uint8Array([drawings]) as never }
          : { done: false as const, trouble };
      },
      close: async () => {},
    },
  };
  const other = { ...form, title: 'Chỉ của phép thử này' };
  expect(await drawBlank(deps, 'stranger', other, unit)).toMatchObject({
    ok: false,
    refusal: { code: 'busy' },
  });
  trouble = undefined;
  const [first, second] = await Promise.all([
    drawBlank(deps, 'stranger', other, unit),
    drawBlank(deps, 'stranger', other, unit),
  ]);
  const third = await drawBlank(deps, 'known', other, unit);
  expect([first, second, third].map((drawn) => drawn.ok && [...drawn.content])).toEqual([[2], [2], [2]]);

  // Whose work depends on it does not wait in the queue of strangers; they take what is drawn for him.
  urgent.length = 0;
  const another = { ...form, title: 'Cán bộ cũng cần' };
  const askers = ['stranger', 'known', 'known', 'stranger'] as const;
  await Promise.all(askers.map((askedBy) => drawBlank(deps, askedBy, another, unit)));
  expect(urgent).toEqual([false, true]);
});

test('a file that takes long to read does not hold the thread that answers', async () => {
  await pools.reading.run('word', [docx('')]);
  const long = docx(docxParagraph('x').repeat(15_000), [], {}, true);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const read = await pools.reading.run('word', [long]);
  delay.disable();
  expect(read).toMatchObject({ done: true, result: { read: true } });
  expect(delay.max / 1e6).toBeLessThan((performance.now() - began) / 3);
  expect(troubles).toEqual([]);
});
