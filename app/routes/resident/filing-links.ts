// Where a step of a filing stands, and the addresses that a dossier's page links to.
import { paths } from '#app/addresses/paths.ts';
import type { Draft } from '#app/read-models/dossiers.ts';
import { filingSteps, placeOf, stepBefore } from '#app/steps/filing-steps.ts';
import type { AtHand } from '#app/ui/pages/resident/filing/at-hand.tsx';
import type { FileLinks } from '#app/ui/pages/resident/filing/documents-page.tsx';
import type { DossierLinks } from '#app/ui/pages/resident/my-dossier/my-dossier-page.tsx';
import { present } from '#app/values/present.ts';
import { documentsToAttach } from '#catalog/procedure.ts';

/** What a page of a draft shows beside it: the papers to attach, and the cost as far as what is saved tells. */
export const atHandOf = ({ procedure, assessment }: Pick<Draft, 'procedure' | 'assessment'>): AtHand => ({
  papers: documentsToAttach(procedure)
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map(({ name, required }) => ({ name, required })),
  ...present({ assessment }),
});

/** Where a step stands, what lies before it and what beside it. */
export function around(draft: Draft, id: string) {
  const { slug, code } = draft;
  const steps = filingSteps(draft);
  const before = stepBefore(steps, id);
  return {
    atHand: atHandOf(draft),
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
