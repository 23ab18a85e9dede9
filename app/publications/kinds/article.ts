// News: a text with a picture. Nothing more is asked.
import type { ContentKind } from '../content-kind.ts';

export const article = {
  id: 'article',
  name: 'Tin, bài',
  addLabel: 'Viết tin, bài',
  facts: undefined,
  text: 'required',
  picture: 'optional',
  order: 'newest',
  ownPage: true,
  list: 'paged',
  byMonth: true,
} as const satisfies ContentKind;
