// What the portal's lists are called is written once: a union or a list of the same words elsewhere would fall behind.
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import * as boardSteps from '#app/publications/board-steps.ts';
import { contentFileKinds } from '#app/publications/content-body.ts';
import { itemSteps, readableVisibilities } from '#app/publications/item-steps.ts';
import { sides } from '#app/publications/legal-documents/relations.ts';
import * as meetings from '#app/publications/meeting-lists.ts';
import { aspects, grades, ratingWays } from '#app/quality/rating.ts';
import { accountKinds, actorKinds } from '#app/vocabulary/actor-kinds.ts';
import { linkProblems, linkStates } from '#app/vocabulary/link-states.ts';
import { mailStates } from '#app/vocabulary/mail-states.ts';
import { boardRoles, staffRoles } from '#app/vocabulary/staff-roles.ts';
import * as dossierParts from '#catalog/dossier-parts.ts';
import * as drafts from '#catalog/draft-steps.ts';
import { states } from '#catalog/lifecycle.ts';
import * as payments from '#catalog/payment-states.ts';
import * as lists from '#catalog/procedure-lists.ts';
import { calendarDayKinds } from '#catalog/working-calendar.ts';

/** Tables of words: their codes are keys, and nobody writes them out as a union or a list. */
const tables = {
  'roles of the staff': staffRoles,
  'states of mails': mailStates,
  'states of links': linkStates,
  'problems of links': linkProblems,
  'states of dossiers': states,
  'ways of delivery': lists.deliveryLabels,
  channels: lists.channelLabels,
  parties: lists.partyLabels,
  'forms of documents': lists.documentFormLabels,
  'newer terms': lists.newerTermLabels,
  'online payment': lists.onlinePaymentLabels,
  'kinds of charges': lists.chargeKindLabels,
  'units of time': lists.timeUnitLabels,
  'after 15:00': lists.after15Labels,
  'the clock and supplements': lists.supplementPolicyLabels,
  'the start of the clock': lists.clockStartLabels,
  'kinds of papers': dossierParts.paperKinds,
  'what a supplement mends': dossierParts.problemLabels,
  'states of payments': payments.paymentStateDescriptions,
  'ways of paying': payments.paymentMethods,
  'ways of a refund': payments.refundWays,
  'sources of exchanges': payments.exchangeSources,
  'outcomes at the gateway': payments.gatewayOutcomes,
  'grades of a rating': grades,
  'aspects of a rating': aspects,
  'ways of a rating': ratingWays,
  'days of the calendar': calendarDayKinds,
  'kinds of drafts': drafts.draftKinds,
  'states of reviews': boardSteps.reviewStates,
  'powers of a delegation': boardSteps.delegationPowers,
  'kinds of meetings': meetings.meetingKinds,
  'states of meetings': meetings.meetingStates,
  'states of proposals': meetings.proposalStates,
  attendance: meetings.attendances,
};

/** Lists without words: one file writes them out. */
const written = {
  'roles of the board': boardRoles,
  'kinds of account': accountKinds,
  'kinds of actor': actorKinds,
  'stages of a supplement': dossierParts.supplementStages,
  'states at the stand-in': payments.standInStates,
  'states of drafts under way': drafts.statesUnderWay,
  'sources of revisions': drafts.revisionSources,
  'open reviews': boardSteps.openReviewStates,
  'visibility of items': Object.keys(itemSteps.states),
  'visibility of what can be read': readableVisibilities,
  'files of the content': contentFileKinds,
  'sides of a relation': sides,
  'papers of meetings': meetings.meetingPapers,
};

/** Unions of words, and lists of words: `'a' | 'b'`, `['a', 'b']`. */
const spelled = /'[\w-]+'(?:\s*\|\s*'[\w-]+')+|\[\s*'[\w-]+'(?:,\s*'[\w-]+')+,?\s*\]/g;

const asOne = (words: readonly string[]) => [...new Set(words)].sort().join(' ');
const wordsIn = (text: string) => [...text.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word);

const filesIn = (room: string): readonly string[] =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);

/** By their words, in one order: the files that spell them. */
const places = new Map<string, Set<string>>();
for (const file of ['app', 'db', 'services-catalog'].flatMap(filesIn)) {
  // A procedure names the channels and ways that it has: all of them, as it happens.
  if (file.startsWith('services-catalog/procedures/')) continue;
  for (const [text] of readFileSync(file, 'utf8').matchAll(spelled)) {
    const words = asOne(wordsIn(text));
    places.set(words, (places.get(words) ?? new Set()).add(file));
  }
}

const spelledIn = (words: readonly string[]) => [...(places.get(asOne(words)) ?? [])];

describe('the words of the portal', () => {
  test.each(Object.entries<object>(tables))('%s are spelled nowhere but in their table', (_, table) => {
    expect(spelledIn(Object.keys(table))).toEqual([]);
  });

  test.each(Object.entries<readonly string[]>(written))('%s are spelled in one file', (_, words) => {
    expect(spelledIn(words).slice(1)).toEqual([]);
  });
});
