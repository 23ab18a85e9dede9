// The catalog as staff keep it: every procedure, live or new, with what is under review and whose draft is where.
import type { CatalogFilter } from '#app/lists/catalog.ts';
import type { StaffCatalog, StaffCatalogRow } from '#app/read-models/catalog-editing.ts';
import { present } from '#app/values/present.ts';
import type { Level, Procedure } from '#catalog/procedure.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { listDraftsUnderWay, type CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { findServices } from '../catalog/find-services.ts';
import { listUnreadable } from '../catalog/read-catalog.server.ts';
import { readServices, type PublishedService } from '../catalog/read-services.server.ts';
import { comparable } from '../kernel/words.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { mayApprove, mayEdit, sectorsOf, type EditedSubject } from './permissions.ts';
import { readableProcedure, sectorIn } from './procedure-drafts.server.ts';

interface Entry {
  readonly row: StaffCatalogRow;
  readonly lifeEvents: Procedure['lifeEvents'];
  readonly mineToApprove: boolean;
}

/**
 * @returns the rows that pass the filter, drafts that were never published first; `counts` are of all entries, whatever the filter;
 *   refused as `not-allowed` to all but staff
 */
export async function listCatalogForStaff(
  deps: Deps,
  actor: Actor,
  filter: CatalogFilter,
): Promise<Outcome<{ catalog: StaffCatalog }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const [services, drafts] = await Promise.all([
    readServices(deps),
    listDraftsUnderWay(deps.db, 'procedure'),
  ]);
  const draftOf = new Map(drafts.map((draft) => [draft.code, draft]));
  const liveEntries = services.map((one) => entryOf(actor, one, draftOf.get(one.procedure.code)));
  const codes = new Set(services.map(({ procedure }) => procedure.code));
  const newEntries = drafts.filter(({ code }) => !codes.has(code)).flatMap((draft) => newEntry(actor, draft));
  const entries = [...newEntries, ...liveEntries];
  const matches = byWords(filter.words ?? '', entries, services);
  return {
    ok: true,
    catalog: {
      rows: matches.filter((entry) => passes(entry, filter)).map(({ row }) => row),
      counts: countsOf(entries),
      mayStartIn: sectorsOf(actor),
      unreadable: await listUnreadable(deps),
    },
  };
}

function entryOf(
  actor: Staff,
  { procedure, publishedAt, sheet }: PublishedService,
  draft: CatalogDraftRow | undefined,
): Entry {
  const { code, name, sector, level, slug, lifeEvents } = procedure;
  const subject: EditedSubject = { kind: 'procedure', sectors: [sector] };
  const { review } = sheet;
  const row = { code, name, sector, level, slug, live: true, publishedAt, toReview: review.open };
  return {
    row: { ...row, ...draftPart(draft), mayEdit: mayEdit(actor, subject) },
    lifeEvents,
    mineToApprove: draft !== undefined && mayApprove(actor, draft),
  };
}

function newEntry(actor: Staff, draft: CatalogDraftRow): readonly Entry[] {
  const procedure = readableProcedure(draft);
  // One that can't be read is known by its code.
  const { name = draft.code, level, slug, toReview = [], lifeEvents = [] } = procedure ?? {};
  const sector = sectorIn(draft);
  if (sector === undefined && procedure !== undefined) return [];
  const subject: EditedSubject = { kind: 'procedure', sectors: sector === undefined ? [] : [sector] };
  const row = {
    code: draft.code,
    name,
    ...present({ sector }),
    live: false,
    toReview: toReview.length,
    ...present({ level, slug }),
  };
  return [
    {
      row: { ...row, ...draftPart(draft), mayEdit: mayEdit(actor, subject) },
      lifeEvents,
      mineToApprove: mayApprove(actor, draft),
    },
  ];
}

function draftPart(draft: CatalogDraftRow | undefined): Pick<StaffCatalogRow, 'draft'> {
  if (draft === undefined) return {};
  const { state, updatedAt, failure } = draft;
  return {
    draft: {
      state,
      updatedAt,
      ...present({ failure }),
      ...(readableProcedure(draft) === undefined ? { unreadable: true as const } : {}),
    },
  };
}

/** Those that hold the words, the closest first; new procedures, which nobody can look for yet, by their name. */
function byWords(
  words: string,
  entries: readonly Entry[],
  publishedServices: readonly PublishedService[],
): readonly Entry[] {
  const foldedWords = comparable(words);
  if (foldedWords === '') return entries;
  const byCode = new Map(entries.map((entry) => [entry.row.code, entry]));
  const { services } = findServices(publishedServices, { query: words, fileable: false });
  const namedEntries = entries.filter(
    ({ row }) => row.code === words.trim() || (!row.live && comparable(row.name).includes(foldedWords)),
  );
  const matches = services.flatMap(({ code }) => byCode.get(code) ?? []);
  return [...new Set([...namedEntries, ...matches])];
}

function passes({ row, lifeEvents, mineToApprove }: Entry, filter: CatalogFilter): boolean {
  const { sector, level, lifeEvent, review, draft } = filter;
  if (sector !== undefined && row.sector !== sector) return false;
  if (level !== undefined && row.level !== level) return false;
  if (lifeEvent !== undefined && !lifeEvents.includes(lifeEvent)) return false;
  if (review === true && row.toReview === 0) return false;
  switch (draft) {
    case undefined:
      return true;
    case 'any':
      return row.draft !== undefined;
    case 'mine-to-approve':
      return mineToApprove;
    default:
      return row.draft?.state === draft;
  }
}

function countsOf(entries: readonly Entry[]): StaffCatalog['counts'] {
  const count = (holds: (entry: Entry) => boolean) => entries.filter(holds).length;
  const ofLevel = (level: Level) => count(({ row }) => row.level === level);
  const inState = (state: string) => count(({ row }) => row.draft?.state === state);
  return {
    all: entries.length,
    bySector: Object.fromEntries(
      sectorIds.map((sector) => [sector, count(({ row }) => row.sector === sector)]),
    ),
    byLevel: { 1: ofLevel(1), 2: ofLevel(2), 3: ofLevel(3), 4: ofLevel(4) },
    toReview: count(({ row }) => row.toReview > 0),
    drafts: { open: inState('open'), submitted: inState('submitted'), approved: inState('approved') },
    mineToApprove: count(({ mineToApprove }) => mineToApprove),
  };
}
