// Where a step of a filing stands, and the addresses that a dossier's page links to.
import { paths } from '#app/addresses/paths.ts';
import { placeOf, stepBefore, type FilingStep } from '#app/steps/filing-steps.ts';
import type { FileLinks } from '#app/ui/pages/resident/filing/documents-page.tsx';
import type { DossierLinks } from '#app/ui/pages/resident/my-dossier/my-dossier-page.tsx';

/** Where a step stands and what lies before it. */
export function around(steps: readonly FilingStep[], id: string, slug: string, code: string) {
  const before = stepBefore(steps, id);
  return {
    place: placeOf(steps, id),
    back:
      before === undefined
        ? { href: paths.filingTasks(slug, code), label: 'Các phần của hồ sơ' }
        : { href: paths.filingStep(slug, code, before.id), label: before.heading },
  };
}

export function fileLinks(code: string): FileLinks {
  return {
    file: (id) => paths.attachment(code, id),
    thumbnail: (id) => paths.thumbnail(code, id),
    transfers: paths.transfers(code),
  };
}

export function dossierLinks(slug: string, code: string): DossierLinks {
  return {
    self: paths.myDossier(code),
    list: paths.myDossiers(),
    procedure: paths.procedure(slug),
    again: paths.file(slug),
    complaint: paths.complainOfLateness(code),
    dueDay: paths.dueDay(code),
    pay: paths.pay(code),
    supplement: paths.supplement(code),
    rate: paths.rateMyDossier(code),
    paper: (paper) => paths.paper(code, paper),
    ...fileLinks(code),
  };
}
