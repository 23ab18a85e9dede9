// The addresses that pages of a filing and of a dossier link to.
import { paths } from '#app/addresses/paths.ts';
import type { FilingLinks } from '#app/ui/pages/resident/filing/filing-frame.tsx';
import { placeOf, stepBefore, type FilingStep } from '#app/steps/filing-steps.ts';
import type { DossierLinks } from '#app/ui/pages/resident/my-dossier/my-dossier-page.tsx';

export function filingLinks(slug: string, code: string): FilingLinks {
  return {
    services: paths.services(),
    procedure: paths.procedure(slug),
    tasks: paths.filingTasks(slug, code),
  };
}

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

export function dossierLinks(slug: string, code: string): DossierLinks {
  return {
    self: paths.myDossier(code),
    list: paths.myDossiers(),
    procedure: paths.procedure(slug),
    pay: paths.pay(code),
    supplement: paths.supplement(code),
    paper: (paper) => paths.paper(code, paper),
    file: (id) => paths.attachment(code, id),
  };
}
