// Many dossiers out of few: each that was lived step by step is written again for other people, under codes, numbers, papers and
// files of its own, in other weeks, sealed and chained as if it had been lived. Without their mails: nobody reads those.
import { documentNumberKey } from '#app/domain/dossiers/files/document-key.ts';
import { sampleDocumentNumber } from './live-dossier.server.ts';
import { randomBytes, randomUUID } from 'node:crypto';

import type { ApplicantFacts, FilingPersons } from '#app/read-models/dossiers.ts';
import { fileContext, readStoredFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { openCollection, sealCollection } from '#app/domain/dossiers/result/collection.ts';
import { openVisit, sealVisit } from '#app/domain/dossiers/filing/counter-visit.ts';
import { answersContext, applicantContext } from '#app/domain/dossiers/filing/draft-content.server.ts';
import { paperContext } from '#app/domain/dossiers/papers/issue-paper.server.ts';
import { sealApplicant } from '#app/domain/dossiers/filing/seal-applicant.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { newDossierCode, newPaperToken } from '#app/domain/kernel/codes.ts';
import { openJson } from '#app/domain/personal-data/sealed-json.server.ts';
import { chainKeysOf, type ChainKeys } from '#db/chain-keys.server.ts';
import { chainLink, dossierLink } from '#db/event-hash.server.ts';
import {
  analyzeDossiers,
  insertWholeDossiers,
  markWholeDossiers,
  readWholeDossiers,
  takeNumbers,
  type ApplicantIndexRow,
  type WholeDossier,
} from '#db/queries/whole-dossiers.server.ts';
import type { Collection } from '#catalog/collection.ts';
import { openStates } from '#catalog/dossier-states.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Answers } from '#forms/index.ts';
import { choicesOf } from '../choices.ts';
import { say } from '../../progress.ts';
import { moveLife, weeksToMove } from './move-life.ts';
import type { DemoResident } from './residents.server.ts';

const atATime = 250;
const lanes = 5;
/** So many copies are of any life. What is in hand does not grow with the years behind: those beyond are all at an end. */
const anyLifeAtMost = 100_000;

/** A lived dossier, opened. */
interface Model {
  readonly whole: WholeDossier;
  readonly applicant: ApplicantFacts;
  /** As JSON. */
  readonly answers: string;
  /** Of its papers, as JSON, in their order. */
  readonly papers: readonly string[];
  /** Of its attachments, in their order. */
  readonly files: readonly Uint8Array[];
  /** Of its filings at the counter, in their order. */
  readonly visits: readonly FilingPersons[];
  /** Of who fetched its result, in their order. */
  readonly collections: readonly Collection[];
}

interface Copy {
  readonly whole: WholeDossier & { readonly applicantIndex: ApplicantIndexRow };
  readonly files: readonly { readonly storageKey: string; readonly sealed: Uint8Array }[];
}

/** @param codes of the dossiers that were lived @param count how many more are written */
export async function copyDossiers(
  deps: Deps,
  {
    codes,
    residents,
    count,
  }: {
    readonly codes: readonly string[];
    readonly residents: readonly DemoResident[];
    readonly count: number;
  },
): Promise<void> {
  if (count === 0) return;
  const models = await openModels(deps, codes);
  const until = deps.clock.now();
  const room = new Map(models.map((model) => [model, weeksToMove(model.whole, until)]));
  const ended = models.filter(({ whole }) => !openStates.includes(whole.dossier.state));
  let [begun, copied] = [0, 0];
  const lane = async () => {
    while (begun < count) {
      const first = begun;
      const size = Math.min(atATime, count - first);
      begun += size;
      const portion = Array.from({ length: size }, (_, place) => {
        const index = first + place;
        const among = index < anyLifeAtMost ? models : ended;
        const model = among[index % among.length];
        if (model === undefined) throw new RangeError('nothing to copy');
        const choices = choicesOf(`copy ${index}`);
        const resident = choices.favourite(residents);
        const [least, most] = room.get(model) ?? [0, 0];
        return { model: { ...model, ...moveLife(model, choices.between(least, most)) }, index, resident };
      });
      // By itself: else a portion would wait for the numbers of another until that is written.
      const numbers = await deps.db.transaction((tx) =>
        takeNumbers(tx, countSeries(portion.map(({ model }) => model))),
      );
      const next = numbersFrom(numbers);
      const copies = portion.map((one) => copyOf(deps, one, next));
      await deps.db.transaction((tx) =>
        insertWholeDossiers(
          tx,
          copies.map(({ whole }) => whole),
        ),
      );
      await Promise.all(
        copies
          .flatMap(({ files }) => files)
          .map(({ storageKey, sealed }) => deps.files.put(storageKey, sealed, { lasting: false })),
      );
      copied += size;
      if (copied % 5000 < size) say(`  ${copied} hồ sơ nhân thêm`);
    }
  };
  // While some are written, the next is made.
  await Promise.all(Array.from({ length: lanes }, lane));
  await analyzeDossiers(deps.db);
  await markWholeDossiers(deps.db);
}

async function openModels({ db, keys, files }: Deps, codes: readonly string[]): Promise<readonly Model[]> {
  const sourceDossiers = await readWholeDossiers(db, codes);
  return Promise.all(
    sourceDossiers.map(async (whole) => {
      const { id, answers, applicant } = whole.dossier;
      if (applicant === null) throw new Error(`nobody applies in ${whole.dossier.code}`);
      return {
        whole,
        applicant: openJson<ApplicantFacts>(keys, applicant, applicantContext(id)),
        answers: textOf(keys.open(answers, answersContext(id))),
        papers: whole.papers.map((paper) => textOf(keys.open(paper.content, paperContext(paper.id)))),
        files: await Promise.all(whole.attachments.map((file) => readStoredFile({ keys, files }, file))),
        visits: whole.counterFilings.map((filing) => openVisit(keys, id, filing)),
        collections: whole.collections.map(({ collection }) => openCollection(keys, id, collection)),
      };
    }),
  );
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** Of which series the numbers of a dossier and its papers are: by number. */
function seriesIn({ dossier, papers }: WholeDossier): ReadonlyMap<string, string> {
  const series = new Map<string, string>();
  const { registerNumber } = dossier;
  if (registerNumber !== null)
    series.set(registerNumber, `register:${registerNumber.split('-').at(-2) ?? ''}`);
  for (const { kind, number, issuer, issuedAt } of papers) {
    const year = localDate(issuedAt).slice(0, 4);
    if (kind === 'payment-receipt') series.set(number, `payment-receipt:${year}`);
    else if (kind === 'refusal' || kind === 'decline-notice' || kind === 'stop-notice')
      series.set(number, `${kind}:${issuer}:${year}`);
    // The others are numbered after the dossier.
    else if (![dossier.code, registerNumber].some((own) => own !== null && number.startsWith(own)))
      throw new Error(`of which series is ${kind} ${number}?`);
  }
  return series;
}

/** Of the tracking book; undefined for what was not received. */
const bookOf = ({ dossier }: WholeDossier): string | undefined =>
  dossier.bookYear === null ? undefined : `book:${dossier.bookYear}`;

function countSeries(models: readonly Model[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { whole } of models) {
    const book = bookOf(whole);
    for (const series of [...seriesIn(whole).values(), ...(book === undefined ? [] : [book])])
      counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  return counts;
}

/** @returns gives each serial once */
function numbersFrom(first: ReadonlyMap<string, number>): (series: string) => number {
  const next = new Map(first);
  return (series) => {
    const serial = next.get(series);
    if (serial === undefined) throw new Error(`no number of ${series} was taken`);
    next.set(series, serial + 1);
    return serial;
  };
}

/** "H09.31.20-261124-0001" ends in its serial, "000012/BN-2026" and "05/2026/TCHS" begin with it; as wide as it was. */
function renumbered(number: string, serial: number): string {
  const place = number.includes('/') ? /^\d+/ : /(?<!\d)\d+$/;
  return number.replace(place, ({ length }) => serial.toString().padStart(length, '0'));
}

function copyOf(
  { keys, db }: Deps,
  {
    model,
    index,
    resident,
  }: { readonly model: Model; readonly index: number; readonly resident: DemoResident },
  nextNumber: (series: string) => number,
): Copy {
  const { whole, applicant } = model;
  const id = randomUUID();
  const code = newDossierCode();
  const words: [from: string, to: string][] = [
    [whole.dossier.id, id],
    [whole.dossier.code, code],
    ...(whole.dossier.ownerId === null ? [] : [[whole.dossier.ownerId, resident.id] as [string, string]]),
    [applicant.name, resident.name],
  ];
  // At the counter none is told.
  if (applicant.email !== '') words.push([applicant.email, resident.email]);
  // Province, sex, century and year of birth stay those of the model, so that the number goes on agreeing with its owner.
  if (applicant.identityNumber !== undefined)
    words.push([applicant.identityNumber, applicant.identityNumber.slice(0, -6) + digits(index, 6)]);
  const phones = [applicant.phone, ...model.visits.map(({ person }) => person.phone)];
  for (const phone of new Set(phones))
    if (phone !== undefined)
      words.push([phone, `${phone.startsWith('+84') ? '+84' : '0'}9${digits(index, 8)}`]);
  for (const [number, series] of seriesIn(whole))
    words.push([number, renumbered(number, nextNumber(series))]);
  for (const file of whole.attachments) words.push([file.id, randomUUID()]);
  for (const paper of whole.papers) words.push([paper.id, randomUUID()], [paper.token, newPaperToken()]);
  for (const payment of whole.payments)
    words.push(
      [payment.id, randomUUID()],
      [payment.reference, `TQ${randomBytes(16).toString('hex').toUpperCase()}`],
    );
  const replacements = new Map(words.toReversed());
  const anyOfThem = new RegExp(
    words
      .map(([from]) => from)
      .toSorted((a, b) => b.length - a.length)
      .map((from) => from.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const anew = (text: string): string => text.replace(anyOfThem, (from) => replacements.get(from) ?? from);
  const anewOr = <T extends string | null>(text: T) => (text === null ? null : anew(text)) as T;
  const anewIn = <T>(value: T) => JSON.parse(anew(JSON.stringify(value))) as T;

  const answers = anew(model.answers);
  const { sealed, identityIndex, ...foundBy } = sealApplicant(
    keys,
    id,
    anewIn(applicant),
    JSON.parse(answers) as Answers,
  );
  const events = chained(
    chainKeysOf(db.$client),
    whole.events.map((event) => ({
      ...event,
      dossierId: id,
      actorId: anewOr(event.actorId),
      actorName: event.actorKind === 'resident' ? resident.name : event.actorName,
      detail: anewIn(event.detail),
      requestId: event.requestId === null ? null : randomUUID(),
    })),
  );
  const attachments = whole.attachments.map((file) => ({
    ...file,
    dossierId: id,
    id: anew(file.id),
    storageKey: anew(file.storageKey),
    uploadedBy: anew(file.uploadedBy),
  }));
  const book = bookOf(whole);
  const bookNumber = book === undefined ? null : nextNumber(book);
  const submittedAt = whole.dossier.submittedAt;
  if (submittedAt === null) throw new Error(`${whole.dossier.code} was not filed`);
  return {
    whole: {
      dossier: {
        ...whole.dossier,
        id,
        code,
        ownerId: anewOr(whole.dossier.ownerId),
        registerNumber: anewOr(whole.dossier.registerNumber),
        bookNumber,
        answers: keys.seal(bytesOf(answers), answersContext(id)),
        applicant: sealed,
        identityIndex,
        lastEventHash: events.at(-1)?.hash ?? null,
      },
      applicantIndex: {
        ...foundBy,
        nameBuckets: [...foundBy.nameBuckets],
        identities: [...foundBy.identities],
        dossierId: id,
        submittedAt,
      },
      events,
      attachments,
      papers: whole.papers.map((paper, place) => {
        const paperId = anew(paper.id);
        const content = anew(model.papers[place] ?? '');
        const documentNumber =
          paper.documentNumber === null
            ? null
            : sampleDocumentNumber({
                registerNumber: anewOr(whole.dossier.registerNumber),
                code: anew(whole.dossier.code),
              });
        return {
          ...paper,
          id: paperId,
          dossierId: id,
          number: anew(paper.number),
          token: anew(paper.token),
          documentNumber: documentNumber && documentNumberKey(documentNumber),
          content: keys.seal(
            bytesOf(
              documentNumber === null ? content : JSON.stringify({ ...JSON.parse(content), documentNumber }),
            ),
            paperContext(paperId),
          ),
        };
      }),
      payments: whole.payments.map((payment) => ({
        ...payment,
        id: anew(payment.id),
        dossierId: id,
        reference: anew(payment.reference),
        receiptNumber: anewOr(payment.receiptNumber),
      })),
      ratings: whole.ratings.map((rating) => ({
        ...rating,
        dossierId: id,
        tokenDigest: rating.tokenDigest === null ? null : randomBytes(32),
      })),
      counterFilings: whole.counterFilings.flatMap((filing, place) => {
        const visit = model.visits[place];
        return visit === undefined
          ? []
          : [{ ...filing, dossierId: id, visit: sealVisit(keys, id, anewIn(visit)) }];
      }),
      collections: whole.collections.flatMap((collected, place) => {
        const collection = model.collections[place];
        return collection === undefined
          ? []
          : [{ ...collected, dossierId: id, collection: sealCollection(keys, id, anewIn(collection)) }];
      }),
      verifications: whole.verifications.map((verified) => ({
        ...verified,
        id: randomUUID(),
        dossierId: id,
      })),
    },
    files: attachments.map((file, place) => ({
      storageKey: file.storageKey,
      sealed: keys.seal(model.files[place] ?? new Uint8Array(), fileContext(file.id)),
    })),
  };
}

const digits = (index: number, width: number): string =>
  (index % 10 ** width).toString().padStart(width, '0');

type EventRow = WholeDossier['events'][number];

/** The same events as a chain of their own. */
function chained(keys: ChainKeys, events: readonly EventRow[]): readonly EventRow[] {
  let previousHash: Uint8Array | null = null;
  return events.map((event) => {
    const row = { ...event, previousHash, ...chainLink(keys, dossierLink(event), previousHash) };
    previousHash = row.hash;
    return row;
  });
}
