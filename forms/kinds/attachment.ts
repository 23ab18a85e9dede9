// Files are stored outside the answers: the answer is the names of those under "field:<id>".
import { own } from '../own.ts';
import { inSentence, named } from '../text.ts';
import { fromWire } from './from-wire.ts';
import type { Kind } from './kind.ts';

export const attachment: Kind<'attachment', readonly string[]> = {
  kind: 'attachment',
  readsFiles: true,
  schema: (field, required, context) =>
    fromWire((_wire, report) => {
      const names = (own(context.attachments ?? {}, `field:${field.id}`) ?? []).map((file) => file.fileName);
      const max = field.maxFiles ?? 5;
      if (names.length > max) return report(`Bớt tệp của ${named(field)}: tối đa ${max} tệp`);
      if (names.length > 0) return names;
      return required ? report(`Tải lên ${inSentence(field.label)}`) : undefined;
    }),
  control: () => ({ layout: 'single', inputs: [{ suffix: '', type: 'files' }] }),
  paperText: (_field, answer) => answer.join('; '),
  paperParts: () => [],
  readText: (_field, answer) => answer.join('; '),
  toWire: () => '',
  example: () => '',
  jsonSchema: (field) => ({
    type: 'array',
    items: { type: 'string' },
    minItems: 1,
    maxItems: field.maxFiles ?? 5,
  }),
};
