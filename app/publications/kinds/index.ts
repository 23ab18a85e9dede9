// Every kind of content by its id.
import type { ContentKind } from '../content-kind.ts';
import { article } from './article.ts';

export const kinds = { article } as const satisfies Record<string, ContentKind>;

export type ContentKindId =
  | keyof typeof kinds
  | 'page'
  | 'person'
  | 'event'
  | 'directive'
  | 'reply'
  | 'commendation'
  | 'week'
  | 'guidance'
  | 'planning'
  | 'project'
  | 'contact'
  | 'works'
  | 'public-information'
  | 'link';
