// A version of an item as the values that fill its page, and what was typed there back as a version: as far as it goes,
// because an item is saved long before it is complete. Only what cannot be read at all (31/02) is refused.
import { present } from '#app/values/present.ts';
import {
  answersToWire,
  checkDeclaration,
  type Answers,
  type FieldDefinition,
  type FormContext,
  type FormDefinition,
  type Wire,
} from '#forms/index.ts';
import { entriesOf, partOf, textOf, valueAt } from '#forms/wire.ts';
import { own } from '#forms/own.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { AttachmentUse, ContentBody, PictureUse } from './content-body.ts';
import type { ContentKind } from './content-kind.ts';
import { itemPrefix, itemQuestions } from './item-questions.ts';

/** @returns the same questions, none of them demanded, those within groups neither */
export function undemanding(form: FormDefinition): FormDefinition {
  const ease = (field: FieldDefinition): FieldDefinition =>
    field.kind === 'group'
      ? { ...field, required: false, minEntries: 0, fields: field.fields.map(ease) }
      : { ...field, required: false };
  return {
    ...form,
    sections: form.sections.map((section) => ({ ...section, fields: section.fields.map(ease) })),
  };
}

const easedQuestions = undemanding(itemQuestions);

/** @param kind whose own questions are filled from the facts of the body */
export function bodyToWire(kind: ContentKind, body: ContentBody): Wire {
  const { picture, attachments, eventDate, changeNote, archived, sample } = body;
  const headAnswers: Answers = {
    title: body.title,
    summary: body.summary,
    author: body.author,
    source: body.source,
    ...present({ eventDate, changeNote, archived, sample }),
  };
  return {
    ...(kind.facts === undefined ? {} : answersToWire(kind.facts, body.facts)),
    item: {
      ...answersToWire(itemQuestions, headAnswers),
      html: body.html,
      ...present({
        picture: picture && { fileId: picture.fileId, alt: picture.alt, caption: picture.caption ?? '' },
      }),
      attachments: attachments.map(({ fileId, title }) => ({ fileId, title })),
    },
  };
}

export type ReadBody =
  | { readonly ok: true; readonly body: ContentBody }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** @param wire what the page sent, its text under `item.html`; whether files exist is for whoever saves to find out */
export function readBody(kind: ContentKind, wire: Wire, context: FormContext): ReadBody {
  const item = wire['item'];
  const headCheck = checkDeclaration(easedQuestions, isWire(item) ? item : {}, context);
  const facts =
    kind.facts === undefined ? undefined : checkDeclaration(undemanding(kind.facts), wire, context);
  if (!headCheck.ok || facts?.ok === false) {
    const mine = headCheck.ok
      ? []
      : headCheck.problems.map((one) => ({ ...one, path: `${itemPrefix}${one.path}` }));
    return { ok: false, problems: [...mine, ...(facts?.ok === false ? facts.problems : [])] };
  }
  const picture = pictureIn(item);
  return {
    ok: true,
    body: {
      title: answer(headCheck.answers, 'title'),
      summary: answer(headCheck.answers, 'summary'),
      html: partOf(item, 'html'),
      facts: facts?.answers ?? {},
      ...present({ picture }),
      attachments: attachmentsIn(item),
      author: answer(headCheck.answers, 'author'),
      source: answer(headCheck.answers, 'source'),
      ...optional('eventDate', answer(headCheck.answers, 'eventDate')),
      ...optional('changeNote', answer(headCheck.answers, 'changeNote')),
      ...(headCheck.answers['archived'] === true && { archived: true }),
      ...(headCheck.answers['sample'] === true && { sample: true }),
    },
  };
}

function isWire(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const answer = (answers: Answers, id: string): string => textOf(own(answers, id));

function optional<K extends string>(key: K, value: string): Partial<Record<K, string>> {
  return value === '' ? {} : ({ [key]: value } as Record<K, string>);
}

function pictureIn(item: unknown): PictureUse | undefined {
  const picture = valueAt(item, 'picture');
  const fileId = partOf(picture, 'fileId');
  if (fileId === '' || partOf(picture, 'remove') !== '') return undefined;
  return {
    fileId,
    alt: partOf(picture, 'alt').trim(),
    ...optional('caption', partOf(picture, 'caption').trim()),
  };
}

function attachmentsIn(item: unknown): readonly AttachmentUse[] {
  return entriesOf(valueAt(item, 'attachments')).flatMap(([, entry]) => {
    const fileId = partOf(entry, 'fileId');
    if (fileId === '' || partOf(entry, 'remove') !== '') return [];
    return [{ fileId, title: partOf(entry, 'title').trim() }];
  });
}
