// A published service with its published forms, and what else the same life events lead to: what its page shows.
import { present } from '#app/values/present.ts';
import { acceptsOnlineSubmission, offersForms, type FormCode } from '#catalog/procedure.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import type { FormDefinition } from '#forms/definition.ts';

import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { relatedServices } from './life-event-services.ts';
import { currentFormVersion } from './read-catalog.server.ts';
import { readServices, type PublishedService } from './read-services.server.ts';

export interface ProcedurePage {
  readonly sheet: ServiceSheet;
  readonly forms: readonly { readonly code: FormCode; readonly title: string }[];
  /** The declaration that is filled online. */
  readonly onlineForm?: FormDefinition;
  readonly related: readonly { readonly slug: string; readonly name: string }[];
}

/** With when it was published last; absent for what is not published yet. */
export interface PublishedPage extends ProcedurePage {
  readonly changed: { readonly number: number; readonly at: Date };
}

/**
 * @param request `slug`: of today's address
 * @returns `changed` says which revision readers see, and since when; refused as `not-found`
 */
export async function openProcedurePage(
  deps: Deps,
  { slug }: { readonly slug: string },
): Promise<Outcome<PublishedPage>> {
  const services = await readServices(deps);
  const service = services.find(({ offered }) => offered.slug === slug);
  if (service === undefined) return refuse('not-found', 'Không có thủ tục này.');
  const { offered, sheet, revisionNumber: number, publishedAt: at } = service;
  const codes = offersForms(offered) ? offered.forms : [];
  const versions = await Promise.all(codes.map((code) => currentFormVersion(deps, code)));
  const forms = versions.flatMap((version) => version?.definition ?? []);
  return { ok: true, ...procedurePage({ offered, sheet }, { forms, services }), changed: { number, at } };
}

/** @param beside `forms`: published forms, its own among them; `services`: every published one */
export function procedurePage(
  { offered, sheet }: Pick<PublishedService, 'offered' | 'sheet'>,
  {
    forms,
    services,
  }: { readonly forms: readonly FormDefinition[]; readonly services: readonly PublishedService[] },
): ProcedurePage {
  const codes = offersForms(offered) ? offered.forms : [];
  const own = codes.flatMap((code) => forms.find((form) => form.code === code) ?? []);
  const online = acceptsOnlineSubmission(offered) ? offered.onlineForm : undefined;
  const onlineForm = own.find(({ code }) => code === online);
  const related = relatedServices(
    services.map((one) => one.offered),
    offered,
  );
  return {
    sheet,
    forms: own.map(({ code, title }) => ({ code, title })),
    ...present({ onlineForm }),
    related: related.map(({ slug, name }) => ({ slug, name })),
  };
}
