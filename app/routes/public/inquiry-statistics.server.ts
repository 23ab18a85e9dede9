// The year that an address asks for, with how each unit answered in it: for the page and its paper alike.
import type { AppLoadContext } from '@remix-run/node';

import { readInquiryStatistics } from '#app/domain/inquiries/inquiry-statistics.server.ts';
import { publicPage } from '#app/http/document.ts';
import { notFound } from '#app/http/replies.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { localDate, yearSpan } from '#catalog/local-date.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

/** Lateness changes with the hour. */
const longestKept = 900;

export async function openInquiryStatistics(request: Request, { portal: { deps } }: AppLoadContext) {
  const kind = kindOfRequest(request);
  if (kind.publication === undefined) throw notFound();
  const thisYear = Number(localDate(deps.clock.now()).slice(0, 4));
  const yearText = new URL(request.url).searchParams.get('nam');
  const year = wholeNumber(yearText, { from: 2018, to: thisYear }) ?? thisYear;
  const figures = await readInquiryStatistics(deps, { kind, days: yearSpan(year) });
  return { kind: kind.id, words: kind.words, year, thisYear, ...figures };
}

export const inquiryStatisticsHeaders = (kind: string) =>
  publicPage([tags.inquiries(kind)], { query: ['nam'], seconds: longestKept });
