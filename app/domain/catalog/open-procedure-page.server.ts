// A published procedure with its published forms, and what else the same life events lead to: what its page shows.
import { present } from '#app/values/present.ts';
import { acceptsOnlineSubmission, offersForms, type FormCode, type Procedure } from '#catalog/procedure.ts';
import type { FormDefinition } from '#forms/definition.ts';

import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { relatedServices } from './life-event-services.ts';
import { currentFormVersion, readPublishedCatalog } from './read-catalog.server.ts';

export interface ProcedurePage {
  readonly procedure: Procedure;
  readonly forms: readonly { readonly code: FormCode; readonly title: string }[];
  /** The declaration that is filled online. */
  readonly onlineForm?: FormDefinition;
  readonly related: readonly Procedure[];
}

export async function openProcedurePage(
  deps: Deps,
  { slug }: { readonly slug: string },
): Promise<Outcome<ProcedurePage>> {
  const published = (await readPublishedCatalog(deps)).map(({ procedure }) => procedure);
  const procedure = published.find((one) => one.slug === slug);
  if (procedure === undefined) return refuse('not-found', 'Không có thủ tục này.');
  const codes = offersForms(procedure) ? procedure.forms : [];
  const versions = await Promise.all(codes.map((code) => currentFormVersion(deps, code)));
  const forms = versions.flatMap((version) => version?.definition ?? []);
  return { ok: true, ...procedurePage(procedure, { forms, published }) };
}

/** @param beside `forms`: published forms, its own among them; `published`: every procedure */
export function procedurePage(
  procedure: Procedure,
  {
    forms,
    published,
  }: { readonly forms: readonly FormDefinition[]; readonly published: readonly Procedure[] },
): ProcedurePage {
  const codes = offersForms(procedure) ? procedure.forms : [];
  const offered = codes.flatMap((code) => forms.find((form) => form.code === code) ?? []);
  const online = acceptsOnlineSubmission(procedure) ? procedure.onlineForm : undefined;
  const onlineForm = offered.find(({ code }) => code === online);
  return {
    procedure,
    forms: offered.map(({ code, title }) => ({ code, title })),
    ...present({ onlineForm }),
    related: relatedServices(published, procedure),
  };
}
