// The published procedures that are told in English too, each with what the portal says of it today.
import { present } from '#app/values/present.ts';
import type { EnglishProcedure } from '#app/read-models/english.ts';
import {
  chargesInEnglish,
  englishSummaries,
  isStale,
  timeInEnglish,
  type EnglishSummary,
} from '#catalog/english.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import { filingOf } from '#catalog/offer.ts';

import type { Deps } from '../kernel/deps.server.ts';
import { readOpenings } from '../kernel/openings.server.ts';
import { offeredHere } from './offered-here.ts';
import { readPublishedCatalog } from './read-catalog.server.ts';

/** @returns in the order of the summaries; without procedures that are not published (any more) */
export async function readEnglish(
  deps: Pick<Deps, 'db' | 'clock' | 'gateway'>,
): Promise<readonly EnglishProcedure[]> {
  const [catalog, openings] = await Promise.all([readPublishedCatalog(deps), readOpenings(deps.db)]);
  const today = localDate(deps.clock.now());
  return englishSummaries.flatMap((summary) => {
    const publishedProcedure = catalog.find(({ procedure }) => procedure.code === summary.code);
    if (publishedProcedure === undefined) return [];
    const { procedure } = publishedProcedure;
    const { at: filing } = filingOf(offeredHere(deps, procedure, today, openings));
    return [{ ...summaryOn(summary, procedure, today), filing }];
  });
}

type Published = Awaited<ReturnType<typeof readPublishedCatalog>>[number]['procedure'];

function summaryOn(
  summary: EnglishSummary,
  procedure: Published,
  today: LocalDate,
): Omit<EnglishProcedure, 'filing'> {
  const { documents, chargeNote, timeNote, name, about, forForeigners, results, translatedOn } = summary;
  const notes = chargeNote === undefined ? [] : [chargeNote];
  const isFreeItself = procedure.charges.kind === 'charged' && procedure.charges.freeService !== undefined;
  return {
    slug: procedure.slug,
    name,
    vietnameseName: procedure.name,
    about,
    forForeigners,
    time: [timeInEnglish(procedure), ...(timeNote === undefined ? [] : [timeNote])],
    charges: [
      // First what everybody asks: that the service itself is free, and until when.
      ...(isFreeItself ? notes : []),
      ...chargesInEnglish(procedure, summary, today),
      ...(isFreeItself ? [] : notes),
    ],
    channels: procedure.channels,
    ...present({ resolver: procedure.resolver }),
    // What was added since is told in the words that there are.
    documents: procedure.documents.map(({ id, name: vietnamese, required }) => ({
      id,
      required,
      vietnamese,
      english: new Map(Object.entries(documents)).get(id),
    })),
    results,
    translatedOn,
    stale: isStale(summary, procedure),
  };
}
