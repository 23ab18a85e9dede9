// Dossiers by what somebody types: read as a name, a code, a number of a paper or a telephone number at once. What was found by the
// index of names is unsealed and compared, so that nothing is shown that only shares its bucket (docs/decisions/044).
import { present } from '#app/values/present.ts';
import { waysOfFinding, type FoundBy } from '#app/vocabulary/ways-of-finding.ts';
import type { QueueConditions, QueueMoment, QueueScope } from '#db/queries/dossier-queue.server.ts';
import {
  findSoughtRows,
  insertStaffSearch,
  type FoundDossierRow,
  type SoughtRows,
} from '#db/queries/dossier-search.server.ts';
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { KeyRing } from '../../kernel/key-ring.ts';
import { nameBuckets, phoneIndex } from '../../personal-data/applicant-index.ts';
import { nameHas, nameWords } from '../../personal-data/name-words.ts';
import { openOrUndefined } from '../../personal-data/sealed-json.server.ts';
import { applicantContext } from '../filing/draft-content.server.ts';
import { inCodeLetters, type DossierQuery } from './read-sought.ts';

interface FoundDossiers {
  /** By id, the latest first; what it was found by. */
  readonly foundBy: ReadonlyMap<string, readonly FoundBy[]>;
  /** There are more than were looked through. */
  readonly more: boolean;
  /** The only one whose whole code or register number was typed. */
  readonly exact?: string;
}

/** So many are unsealed for one question. Whoever finds more types another word. */
const mostLookedThrough = 1000;

/** So many of a name are enough for a page, the latest: whoever looks for an older one asks for those too. */
export const enoughForPage = 100;

interface Looking {
  /** Narrows where is looked; what is at an end is found too. */
  readonly filter?: QueueConditions;
  readonly moment: QueueMoment;
  /** So many that bear a name are enough, the latest: others are not unsealed for the sake of their number. */
  readonly enough?: number;
}

/**
 * Dossiers of somebody's lists by what he typed. Whoever looks for a person is recorded: who, when, under a keyed index of what was sought.
 * @param query as `readSought` reads it
 * @returns none that only shares the bucket of a name
 */
export async function findDossiers(
  deps: Pick<Deps, 'db' | 'keys' | 'clock'>,
  scope: QueueScope,
  query: DossierQuery,
  { filter = {}, moment, enough = mostLookedThrough }: Looking,
): Promise<FoundDossiers> {
  const { keys } = deps;
  const { nameWords: words } = query;
  const rowsOf = (soughtRows: SoughtRows) =>
    findSoughtRows(deps.db.$client, scope, filter, moment, soughtRows, mostLookedThrough + 1);
  const byName = (offset: number, end: number): SoughtRows =>
    words.length === 0
      ? {}
      : { named: { buckets: nameBuckets(keys, words), offset, limit: end - offset + 1 } };
  // Most that lie in the buckets of a frequent name bear it; of a rare one hardly any does, and all are looked through.
  const begin = Math.min(Math.ceil(1.25 * enough), mostLookedThrough);
  const rows = await rowsOf({ ...rowsSought(keys, query), ...byName(0, begin) });
  const ways = waysOfFinding.map((by) => rows.filter((row) => row.by === by));
  const others = ways.flatMap((way) => way.slice(0, mostLookedThrough)).filter(({ by }) => by !== 'name');
  const inBuckets = rows.filter(({ by }) => by === 'name');
  const bearers = bearing(deps, inBuckets.slice(0, begin), words);
  let hasMore = inBuckets.length > begin;
  if (hasMore && bearers.length < enough && begin < mostLookedThrough) {
    const rest = await rowsOf(byName(begin, mostLookedThrough));
    bearers.push(...bearing(deps, rest.slice(0, mostLookedThrough - begin), words));
    hasMore = rest.length > mostLookedThrough - begin;
  }
  const matches = [...others, ...bearers.slice(0, enough)];
  const latest = matches.toSorted(
    (one, other) => (other.submittedAt?.getTime() ?? 0) - (one.submittedAt?.getTime() ?? 0),
  );
  const foundBy = new Map<string, readonly FoundBy[]>();
  for (const { id, by } of latest) foundBy.set(id, [...(foundBy.get(id) ?? []), by]);
  await recordSearch(deps, scope, query, foundBy.size);
  return {
    foundBy,
    more: hasMore || bearers.length > enough || ways.some((way) => way.length > mostLookedThrough),
    ...present({ exact: exactly(matches, query) }),
  };
}

function rowsSought(keys: KeyRing, { identityNumber, phone, codePart }: DossierQuery): SoughtRows {
  return {
    ...(identityNumber !== undefined && { identityIndex: keys.blindIndex(identityNumber) }),
    ...(phone !== undefined && { phoneIndex: phoneIndex(keys, phone) }),
    ...(codePart !== undefined && {
      codePart: { ofCode: inCodeLetters(codePart), ofRegister: codePart },
    }),
  };
}

const bearing = (deps: Pick<Deps, 'keys'>, rows: readonly FoundDossierRow[], words: readonly string[]) =>
  rows.filter((row) => isNamed(deps, row, words));

function isNamed({ keys }: Pick<Deps, 'keys'>, { id, applicant }: FoundDossierRow, words: readonly string[]) {
  const facts =
    applicant === null ? undefined : openOrUndefined<ApplicantFacts>(keys, applicant, applicantContext(id));
  return facts !== undefined && nameHas(facts.name, words);
}

function exactly(rows: readonly FoundDossierRow[], { code, codePart }: DossierQuery): string | undefined {
  const exactRows = rows.filter(
    ({ by, ...row }) =>
      by === 'code' && (row.code === code || row.registerNumber?.replace(/[.-]/g, '') === codePart),
  );
  return exactRows.length === 1 ? exactRows[0]?.code : undefined;
}

async function recordSearch(
  { db, keys, clock }: Pick<Deps, 'db' | 'keys' | 'clock'>,
  { viewerId }: QueueScope,
  { nameWords: words, identityNumber, phone }: DossierQuery,
  count: number,
): Promise<void> {
  const by = [
    words.length > 0 && ('name' as const),
    identityNumber !== undefined && ('identity' as const),
    phone !== undefined && ('phone' as const),
  ].filter((way) => way !== false);
  if (by.length === 0) return;
  await insertStaffSearch(db.$client, {
    staffId: viewerId,
    by,
    soughtIndex: searchIndex(keys, identityNumber ?? phone ?? words.join(' ')),
    found: count,
    at: clock.now(),
  });
}

/**
 * Under what searches for the same person are found again.
 * @param text as it was typed; the order of its words does not matter
 */
export const searchIndex = (keys: KeyRing, text: string): Uint8Array =>
  keys.blindIndex(`sought:${nameWords(text).toSorted().join(' ')}`);
