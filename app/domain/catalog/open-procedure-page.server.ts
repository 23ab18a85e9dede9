// A published procedure with the titles of its published forms: what its page shows.
import { offersForms, type FormCode, type Procedure } from '#catalog/procedure.ts';

import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { currentFormVersion, findPublishedProcedure } from './read-catalog.server.ts';

export interface ProcedurePage {
  readonly procedure: Procedure;
  readonly forms: readonly { readonly code: FormCode; readonly title: string }[];
}

export async function openProcedurePage(
  deps: Deps,
  { slug }: { readonly slug: string },
): Promise<Outcome<ProcedurePage>> {
  const published = await findPublishedProcedure(deps, slug);
  if (published === undefined) return refuse('not-found', 'Không có thủ tục này.');
  const { procedure } = published;
  const codes = offersForms(procedure) ? procedure.forms : [];
  const forms = await Promise.all(
    codes.map(async (code) => ({ code, title: (await currentFormVersion(deps, code))?.definition.title })),
  );
  return {
    ok: true,
    procedure,
    forms: forms.flatMap(({ code, title }) => (title === undefined ? [] : [{ code, title }])),
  };
}
