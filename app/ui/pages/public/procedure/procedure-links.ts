// Where the page of a procedure leads: the same from the page that is published and from its preview.
import { paths } from '#app/addresses/paths.ts';
import { servicesFilter } from '#app/lists/services.ts';

import { formTitle } from '#forms/text.ts';
import type { ProcedureLinks } from './procedure-view.tsx';
import type { ProcedureForm } from './sections.tsx';

export function procedureLinks(slug: string): ProcedureLinks {
  return {
    file: paths.file(slug),
    fill: (code) => paths.fillForm(slug, code),
    contact: paths.contact(),
    signUp: paths.signUp(),
    myDossiers: paths.myDossiers(),
    lookUp: paths.lookUp(),
    procedure: paths.procedure,
    event: (event) => servicesFilter.address({ event }),
    statistics: paths.statistics(),
  };
}

export function procedureForms(
  slug: string,
  forms: readonly { readonly code: string; readonly title: string }[],
): readonly ProcedureForm[] {
  return forms.map(({ code, title }) => ({
    code,
    title: formTitle(title),
    blankHref: paths.blankForm(slug, code),
    fillHref: paths.fillForm(slug, code),
    fileNote: 'tệp PDF điền được',
  }));
}
