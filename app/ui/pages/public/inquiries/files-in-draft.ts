// Which files lie at the portal for what is written, beside it in its draft: a browser gives no file twice.
import * as z from 'zod/mini';

import { own } from '#forms/own.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { textOf } from '#forms/wire.ts';

import type { WrittenFiles } from './write-inquiry.tsx';

const name = 'writtenFiles';
const noFiles: WrittenFiles = { batch: '', held: [] };
const schema = z.object({
  batch: z.string(),
  held: z.array(z.object({ id: z.string(), fileName: z.string(), bytes: z.number() })),
});

export const withFiles = (wire: Wire, files: WrittenFiles): Wire => ({
  ...wire,
  [name]: JSON.stringify(files),
});

export function filesIn(wire: Wire): WrittenFiles {
  const text = textOf(own(wire, name));
  return text === '' ? noFiles : schema.parse(JSON.parse(text));
}
