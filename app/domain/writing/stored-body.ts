// What a version says: outside input made into a body that may be stored, and a stored one read back.
import * as z from 'zod';

import { contentBodySchema, type ContentBody } from '#app/publications/content-body.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import { textFact } from '#app/publications/facts.ts';
import { undemanding } from '#app/publications/item-wire.ts';
import { present } from '#app/values/present.ts';
import { isUuid } from '#app/values/uuid.ts';
import { isLocalDate } from '#catalog/local-date.ts';
import { answersToWire, checkDeclaration, type FormContext } from '#forms/index.ts';
import { refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { cleanHtml } from './clean-html.ts';
import { picturesIn, plainText } from './html-text.ts';
import { fold } from '#app/values/fold.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

const text = (most: number) =>
  z
    .string()
    .max(most, `Tối đa ${most} ký tự.`)
    .transform((value) => value.normalize('NFC').trim());
const optional = (most: number) =>
  text(most)
    .transform((value) => (value === '' ? undefined : value))
    .optional();
const fileId = z.string().refine(isUuid, 'Tệp này không có.');

const shape = z.object({
  title: text(200).refine((title) => title !== '', 'Hãy nhập tiêu đề.'),
  summary: text(500),
  html: z.string().max(500_000, 'Nội dung quá dài. Hãy tách thành nhiều bài hoặc đính kèm tệp.'),
  facts: z.record(z.string(), z.unknown()),
  picture: z.object({ fileId, alt: text(300), caption: optional(500) }).optional(),
  attachments: z.array(z.object({ fileId, title: text(200) })).max(30, 'Tối đa 30 tệp đính kèm.'),
  author: text(200),
  source: text(300),
  eventDate: z
    .string()
    .refine((day) => day === '' || isLocalDate(day), 'Ngày này không có.')
    .optional(),
  changeNote: optional(300),
  archived: z.boolean().optional(),
  sample: z.boolean().optional(),
});

/**
 * @param input of anybody: nothing of it is believed
 * @returns a body that may be stored, however unfinished; sanitised, NFC, its facts checked by the kind's own form. Refused as
 *   `invalid` at the inputs
 */
export function readContentBody(
  kind: ContentKind,
  input: unknown,
  context: FormContext,
): Outcome<{ body: ContentBody }> {
  const parsedInput = shape.safeParse(input);
  if (!parsedInput.success)
    return invalid(
      parsedInput.error.issues.map(({ path, message }) => ({ path: `item.${path.join('.')}`, message })),
    );
  const { eventDate: typedDate, picture, changeNote, archived, sample, ...rest } = parsedInput.data;
  const declaration = readFacts(kind, rest.facts, context);
  if (!declaration.ok) return invalid(declaration.problems);
  const eventDate = typedDate || (kind.eventFact && textFact(declaration.answers, kind.eventFact));
  return {
    ok: true,
    body: {
      ...rest,
      html: kind.text === 'none' ? '' : cleanHtml(rest.html),
      facts: kind.tidy?.(declaration.answers) ?? declaration.answers,
      ...present({ picture: picture && withoutEmptyCaption(picture) }),
      ...(eventDate === undefined || eventDate === '' ? {} : { eventDate }),
      ...present({ changeNote }),
      ...(archived === true && { archived }),
      ...(sample === true && { sample }),
    },
  };
}

function readFacts(kind: ContentKind, facts: ContentBody['facts'], context: FormContext) {
  if (kind.facts === undefined) return { ok: true, answers: {}, warnings: [] } as const;
  return checkDeclaration(undemanding(kind.facts), answersToWire(kind.facts, facts), context);
}

function withoutEmptyCaption({
  caption,
  ...picture
}: {
  readonly fileId: string;
  readonly alt: string;
  readonly caption?: string | undefined;
}) {
  return caption === undefined ? picture : { ...picture, caption };
}

/** @param problems each at the path of what has to be mended, as the form of the item names it */
export const invalid = (problems: readonly InputProblem[]) =>
  refuseInputs(problems, 'Có chỗ cần xem lại. Hãy sửa rồi làm lại.');

interface Stored {
  readonly body: object;
}

/** @returns undefined when what is stored can't be read: no list and no page may fail because of one row */
export function readableBody({ body }: Stored): ContentBody | undefined {
  const parsedBody = contentBodySchema.safeParse(body);
  return parsedBody.success ? parsedBody.data : undefined;
}

/** @throws ZodError when what is stored can't be read; the column accepts only what can */
export const bodyOf = ({ body }: Stored): ContentBody => contentBodySchema.parse(body);

export const unreadableTitle = 'Bài không đọc được';

/** In the place of a body that can't be read: it lacks what no item may lack, so that it is never published. */
const unreadableBody: ContentBody = {
  title: unreadableTitle,
  summary: '',
  html: '',
  facts: {},
  attachments: [],
  author: '',
  source: '',
};

export const erasedTitle = 'Bản đã xóa';

/** @returns in the place of a body that can't be read, or was erased, one whose title says so: staff mend it by writing it anew */
export const bodyForStaff = (storedBody: Stored): ContentBody =>
  readableBody(storedBody) ??
  ('erased' in storedBody.body ? { ...unreadableBody, title: erasedTitle } : unreadableBody);

/** @returns the ids of every file that the body names, each once: its pictures, in the text too, and what is attached */
export function filesOf({ picture, attachments, html }: ContentBody): readonly string[] {
  return [
    ...new Set([
      ...(picture === undefined ? [] : [picture.fileId]),
      ...attachments.map((one) => one.fileId),
      ...picturesIn(html),
    ]),
  ];
}

/** @returns all that it says, as written and once more without marks */
export function searchTextOf(body: ContentBody): string {
  const words = [body.title, body.summary, plainText(body.html), ...textsIn(body.facts), body.author].join(
    ' ',
  );
  return `${words}\n${fold(words)}`;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
