// What each kind shows to readers, by its id.
import type { ContentKindId } from '#app/publications/kinds/index.ts';

import { legalDocument } from '../legal-documents/legal-document.tsx';
import { consultation } from './consultation.tsx';
import { contact } from './contact.tsx';
import { event } from './event.tsx';
import { link } from './link.tsx';
import { article, commendation, directive, guidance, reply } from './news.tsx';
import { page } from './page.tsx';
import { person } from './person.tsx';
import { planning } from './planning.tsx';
import { project } from './project.tsx';
import { publicInformation } from './public-information.tsx';
import type { KindReaders } from './section-view.ts';
import { statisticalReport } from './statistical-report.tsx';
import { week } from './week.tsx';
import { works } from './works.tsx';

const readers: Readonly<Record<ContentKindId, KindReaders>> = {
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
};

/** @param kind as a section stores it */
export function readersOf(kind: string): KindReaders | undefined {
  return Object.entries(readers).find(([id]) => id === kind)?.[1];
}
