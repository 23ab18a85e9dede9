// Finding a procedure by what somebody types and chooses: on the page of the services, in the search over everything, and
// for machines.
import type { FoundServices, ServiceQuery } from '#app/read-models/finding.ts';
import { present } from '#app/values/present.ts';
import { filingOf } from '#catalog/offer.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { servicesFor } from './life-event-services.ts';
import { comeNear } from './near-services.ts';
import { holdingWords, holdsFirmly, readWords, serviceWords, type Query } from './service-words.ts';
import { splitJoinedWords } from './words-run-together.ts';

/** As much of a published service as is looked at and shown. */
export interface Findable {
  /** On the day for which it is asked. */
  readonly offered: Procedure;
  readonly sheet: ServiceSheet;
}

/**
 * @param services the published catalog
 * @returns what is found with every filter, counts for each choice, and, when the words find nothing, how they may have
 * been meant and what comes near
 */
export function findServices(services: readonly Findable[], sought: ServiceQuery): FoundServices {
  const all = services.map(({ offered }) => offered);
  const sheets = new Map(services.map(({ offered, sheet }) => [offered, sheet]));
  const sheetsOf = (procedures: readonly Procedure[]) => procedures.flatMap((one) => sheets.get(one) ?? []);
  const typedQuery = readWords(sought.query);
  const queryApart = splitJoinedWords(all, typedQuery);
  const query = queryApart === undefined ? typedQuery : readWords(queryApart);
  const isWordless = sought.query.trim() !== '' && typedQuery.words.length === 0;
  const procedures = sought.event === undefined ? all : servicesFor(all, sought.event, { others: true });
  const matches = isWordless ? [] : holdingWords(procedures, query);
  const filters = {
    sector: ({ sector }: Procedure) => sought.sector === undefined || sector === sought.sector,
    level: ({ level }: Procedure) => sought.level === undefined || level === sought.level,
    event: ({ lifeEvents: events }: Procedure) => sought.event === undefined || events.includes(sought.event),
    fileable: (procedure: Procedure) => !sought.fileable || filingOf(procedure).at === 'here',
    national: (procedure: Procedure) =>
      sought.national !== true || filingOf(procedure).at === 'national-portal',
  };
  type Filter = keyof typeof filters;
  const passing = (without?: Filter) =>
    matches.filter((procedure) =>
      (Object.keys(filters) as Filter[]).every((name) => name === without || filters[name](procedure)),
    );
  return {
    services: sheetsOf(passing()),
    counts: {
      sector: tally(passing('sector').map(({ sector }) => sector)),
      level: tally(passing('level').map(({ level }) => level)),
      event: tally(passing('event').flatMap(({ lifeEvents: events }) => events)),
      fileable: passing('fileable').filter((one) => filingOf(one).at === 'here').length,
      national: passing('national').filter((one) => filingOf(one).at === 'national-portal').length,
    },
    withoutFilters: matches.length,
    wordless: isWordless,
    loose: matches.length > 0 && !matches.some((procedure) => holdsFirmly(query, serviceWords(procedure))),
    ...present({ readAs: queryApart }),
    ...(matches.length > 0 || isWordless ? { near: [] } : nearSheets(all, query, sheetsOf)),
  };
}

function nearSheets(
  all: readonly Procedure[],
  query: Query,
  sheetsOf: (procedures: readonly Procedure[]) => readonly ServiceSheet[],
): Pick<FoundServices, 'suggestion' | 'near'> {
  const { near, ...meant } = comeNear(all, query);
  return { ...meant, near: sheetsOf(near) };
}

function tally<K extends PropertyKey>(values: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
