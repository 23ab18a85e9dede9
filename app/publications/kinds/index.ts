// Every kind of content by its id. Shared code asks the kind and never branches.
import type { ContentKind } from '../content-kind.ts';
import { article } from './article.ts';
import { commendation } from './commendation.ts';
import { consultation } from './consultation.ts';
import { contact } from './contact.ts';
import { directive } from './directive.ts';
import { event } from './event.ts';
import { guidance } from './guidance.ts';
import { legalDocument } from './legal-document.ts';
import { link } from './link.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { planning } from './planning.ts';
import { project } from './project.ts';
import { publicInformation } from './public-information.ts';
import { reply } from './reply.ts';
import { statisticalReport } from './statistical-report.ts';
import { week } from './week.ts';
import { works } from './works.ts';

export const kinds = {
  page,
  person,
  contact,
  article,
  event,
  directive,
  reply,
  commendation,
  week,
  guidance,
  planning,
  project,
  works,
  'public-information': publicInformation,
  link,
  'legal-document': legalDocument,
  consultation,
  'statistical-report': statisticalReport,
} as const satisfies Record<string, ContentKind>;

export type ContentKindId = keyof typeof kinds;
