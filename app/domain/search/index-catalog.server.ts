// The catalog in the search index: procedures by all their names, their sectors, and the forms that can be downloaded.
import { paths } from '#app/addresses/paths.ts';
import { communeKinds } from '#app/commune/facts.ts';
import { inOwnWords } from '#app/commune/own-words.ts';
import { titleOf } from '#app/publications/item-title.ts';
import { findEnglishSummary } from '#catalog/english.ts';
import { lifeEvents } from '#catalog/life-events.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { sectors, type SectorId } from '#catalog/sectors.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import { lockCatalog } from '#db/queries/catalog.server.ts';
import { findShownKind } from '#db/queries/commune.server.ts';
import { removeOtherSearchRows } from '#db/queries/search.server.ts';
import { everydayNames, proseOf } from '../catalog/service-words.ts';
import {
  readPublishedCatalog,
  readPublishedForms,
  type FormVersion,
  type PublishedProcedure,
} from '../catalog/read-catalog.server.ts';
import type { Follower } from '../kernel/changes.ts';
import { sinceEver } from './index-item.server.ts';
import { putInSearch, type Searchable } from './put-in-search.server.ts';

/**
 * All of it anew, a few dozen rows, in the words of the commune that readers are shown.
 * @param tx under the catalog's lock
 */
export const indexCatalog = (tx: Queryable): Promise<void> => index(tx, () => true);

/** @param change `slugs`: of the procedures that are taken apart into words anew; what the others say does not hang on them */
export const indexProcedures: Follower<'procedures'> = (tx, { slugs }) =>
  index(tx, ({ slug }) => slugs.includes(slug));

async function index(tx: Queryable, hasChanged: (procedure: Procedure) => boolean): Promise<void> {
  const kind = await findShownKind(tx);
  const inCommuneWords = (text: string): string =>
    kind === undefined ? text : inOwnWords(text, communeKinds[kind]);
  const procedures = await readPublishedCatalog({ db: tx });
  const forms = await readPublishedForms({ db: tx });
  const changedProcedures = procedures.filter(({ procedure }) => hasChanged(procedure));
  const sectorsOffered = [...new Set(procedures.map(({ procedure }) => procedure.sector))];
  const searchableForms = forms.flatMap((form) => searchableForm(form, procedures));
  await putInSearch(tx, [
    ...changedProcedures.map((one) => searchableProcedure(one, forms, inCommuneWords)),
    ...changedProcedures.flatMap(searchableInEnglish),
    ...sectorsOffered.map(searchableSector),
    ...searchableForms,
  ]);
  const standing = {
    procedure: procedures.map(({ procedure }) => subjects.procedure(procedure)),
    english: procedures.flatMap(searchableInEnglish).map(({ subject }) => subject),
    sector: sectorsOffered.map(subjects.sector),
    form: searchableForms.map(({ subject }) => subject),
  };
  for (const [of, subjectsThere] of Object.entries(standing))
    await removeOtherSearchRows(tx, of, subjectsThere);
}

/**
 * The commune is called otherwise: so is its catalog. Takes the catalog's lock.
 * @param tx held until the index is written
 */
export async function indexCatalogAnew(tx: Transaction): Promise<void> {
  await lockCatalog(tx);
  await indexCatalog(tx);
}

const subjects = {
  procedure: ({ code }: Procedure) => `procedure:${code}`,
  sector: (sector: SectorId) => `sector:${sector}`,
};

const searchableSector = (sector: SectorId): Searchable => ({
  subject: subjects.sector(sector),
  shelf: 'trang',
  address: paths.sector(sector),
  title: titleOf({ title: sectors[sector] }),
  summary: `Thủ tục thuộc lĩnh vực ${sectors[sector]}`,
  publishedAt: sinceEver,
});

const formsOf = ({ forms }: Procedure): readonly string[] => forms ?? [];

function searchableProcedure(
  { procedure, publishedAt }: PublishedProcedure,
  forms: readonly FormVersion[],
  inCommuneWords: (text: string) => string,
): Searchable {
  const titles = forms
    .filter(({ definition }) => formsOf(procedure).includes(definition.code))
    .map(({ definition }) => definition.title);
  return {
    subject: subjects.procedure(procedure),
    shelf: 'thu-tuc',
    address: paths.procedure(procedure.slug),
    title: titleOf({ title: procedure.name }),
    summary: inCommuneWords(procedure.eligibility),
    alsoCalled: [
      procedure.code,
      ...procedure.otherNames.map(inCommuneWords),
      ...everydayNames(procedure),
      sectors[procedure.sector],
      ...procedure.lifeEvents.map((event) => lifeEvents[event]),
      ...titles,
    ],
    text: proseOf(procedure).map(inCommuneWords).join('\n'),
    publishedAt,
  };
}

function searchableInEnglish({ procedure, publishedAt }: PublishedProcedure): readonly Searchable[] {
  const summary = findEnglishSummary(procedure.code);
  if (summary === undefined) return [];
  const { name, about, forForeigners, results } = summary;
  return [
    {
      subject: `english:${procedure.code}`,
      shelf: 'trang',
      address: paths.englishProcedure(procedure.slug),
      title: titleOf({ title: name }),
      summary: about,
      alsoCalled: ['English', ...results],
      text: forForeigners,
      publishedAt,
    },
  ];
}

/** A form stands where a procedure offers it. */
function searchableForm(
  { definition, publishedAt }: FormVersion,
  procedures: readonly PublishedProcedure[],
): readonly Searchable[] {
  const users = procedures
    .map(({ procedure }) => procedure)
    .filter((procedure) => formsOf(procedure).includes(definition.code));
  const [first] = users;
  if (first === undefined) return [];
  return [
    {
      subject: `form:${definition.code}`,
      shelf: 'mau-don',
      address: paths.blankForm(first.slug, definition.code),
      title: titleOf(definition),
      summary: `Mẫu đơn của thủ tục ${users.map(({ name }) => name).join('; ')}`,
      publishedAt,
    },
  ];
}
