// What stands in the browser's tab: the page itself, "Lỗi:" in front when a form was refused. Whose portal it is, the document
// adds (app/ui/components/page/page-meta.tsx).
import type { StepPlace } from '#app/steps/filing-steps.ts';
import { capitalise } from '#app/values/first-letter.ts';

/** In front of the title where a form was refused. */
export const failedMark = 'Lỗi: ';

/** @param title undefined on the home page: the portal alone */
export function pageTitle(title = '', problems?: readonly unknown[]): string {
  const failed = problems !== undefined && problems.length > 0 ? failedMark : '';
  return `${failed}${title}`;
}

/** What the tab says of a step of a filing: where it stands comes first, because many hear no more of it. */
export const stepTitle = (place: StepPlace | undefined, heading: string, procedure: string): string =>
  `${place === undefined ? '' : `Bước ${place.step}/${place.of}: `}${heading}, ${procedure}`;

/** @param localName "xã Phú An" */
export const wholeTitle = (title: string, localName: string): string =>
  title === ''
    ? `Cổng thông tin điện tử ${localName}`.trim()
    : [title, capitalise(localName)].filter((part) => part !== '').join(' – ');
