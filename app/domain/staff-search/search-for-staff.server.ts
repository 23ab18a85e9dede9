// The one search of the staff: dossiers first, then procedures, what people sent, and what is published.
import type { StaffSearch } from '#app/read-models/staff-search.ts';
import { present } from '#app/values/present.ts';
import { findServices } from '../catalog/find-services.ts';
import { readServices } from '../catalog/read-services.server.ts';
import { readSought, soughtProblems, type DossierQuery } from '../dossiers/queue/read-sought.ts';
import { searchDossiers } from '../dossiers/queue/search-dossiers.server.ts';
import { listInbox } from '../inquiries/list-inquiries.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { nameHas } from '../personal-data/name-words.ts';
import { searchPortal } from '../search/search-portal.server.ts';

const mostProcedures = 8;
const mostInquiries = 5;
const mostPublished = 5;

/**
 * @param input `text` as it was typed
 * @returns what was found; `only`: the code of the one dossier whose whole code or register number was typed
 */
export async function searchForStaff(
  deps: Deps,
  staff: Staff,
  input: { readonly text: string },
): Promise<{ readonly search: StaffSearch; readonly only?: string }> {
  const query = input.text.trim();
  const nothing = { query, procedures: [], inquiries: [], published: [], publishedTotal: 0 };
  const dossierQuery = readSought(query);
  if (dossierQuery === undefined) return { search: nothing };
  if (typeof dossierQuery === 'string')
    return { search: { ...nothing, problem: soughtProblems[dossierQuery] } };
  const dossiers = await searchDossiers(deps, staff, dossierQuery);
  if (dossiers?.exact !== undefined) return { search: nothing, only: dossiers.exact };
  const [procedures, inquiries, published] = await Promise.all([
    findProcedures(deps, query, (dossiers?.shown.total ?? 0) > 0 ? dossierQuery.nameWords : []),
    findInquiries(deps, staff, query, dossierQuery),
    findPublished(deps, query, dossierQuery),
  ]);
  return {
    search: { query, procedures, inquiries, ...published, ...present({ dossiers: dossiers?.shown }) },
  };
}

/** @param ofName where people were found by these words, procedures are only those that are called so */
async function findProcedures(
  deps: Deps,
  query: string,
  ofName: readonly string[],
): Promise<StaffSearch['procedures']> {
  const { services, loose } = findServices(await readServices(deps), { query, fileable: false });
  // Words of a name are the beginnings of many others.
  return (loose ? [] : services)
    .filter(({ name }) => nameHas(name, ofName))
    .slice(0, mostProcedures)
    .map(({ code, slug, name }) => ({ code, slug, name }));
}

/** By their code alone: whoever wrote stands sealed and is not indexed. */
async function findInquiries(
  deps: Deps,
  staff: Staff,
  text: string,
  { codePart }: DossierQuery,
): Promise<StaffSearch['inquiries']> {
  if (codePart === undefined) return [];
  const inbox = await listInbox(deps, staff, { text, order: 'newest' });
  return inbox.ok ? inbox.lines.slice(0, mostInquiries) : [];
}

/** The number of a paper and a telephone number are nobody's who publishes. */
async function findPublished(
  deps: Deps,
  query: string,
  { identityNumber, phone }: DossierQuery,
): Promise<Pick<StaffSearch, 'published' | 'publishedTotal'>> {
  const none = { published: [], publishedTotal: 0 };
  if (identityNumber !== undefined || phone !== undefined) return none;
  const answer = await searchPortal(deps, { query });
  if (!answer.ok) return none;
  const { results, total } = answer.search;
  // Procedures stand above.
  const otherResults = results.filter(({ service }) => service === undefined);
  return { published: otherResults.slice(0, mostPublished), publishedTotal: total };
}
