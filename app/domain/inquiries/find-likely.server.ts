// Which others of its kind may say the same, for the staff who decide on one: compared by words, subject and place at the
// moment when its page is opened, because what was written is sealed and no index of the database may hold it.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { LikelyInquiry } from '#app/read-models/inquiries.ts';
import { stateOf } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { addMonths, instantAt, localDate } from '#catalog/local-date.ts';
import { listNewestInquiries, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { findPublication } from '#db/queries/inquiry-publications.server.ts';
import type { Answers } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { textOf } from '#forms/wire.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { foldedWords, likeQuery, wordOverlap } from '../search/like-query.ts';
import { mayRead, type Standing } from './inquiry-access.server.ts';
import { openAnswers, openWrittenListed } from './inquiry-contents.server.ts';
import { publicAddressOf } from './publish-inquiry.server.ts';
import { registerNumberOf } from './register-number.ts';

/** Opened and compared each time, a tenth of a millisecond each. A commune gets fewer in half a year. */
const mostCompared = 300;
/** Of a text; what it is about is said at its beginning. */
const longestCompared = 600;
const mostShown = 5;

/** Of the words of both titles; with less in common the same place does not make them likely. */
const leastAlike = 0.3;
/** What a place, or a subject, counts beside the words. */
const sameCounts = 0.15;
/** Half of the words and the subject, or a third of them and subject and place. */
const leastLikely = 0.6;

interface Said {
  readonly title: string;
  /** What of the title tells; the name of the place counts once, as the place. */
  readonly telling: readonly string[];
  /** The words of title and text. */
  readonly words: ReadonlySet<string>;
  readonly category: string;
  readonly place: string;
}

/** @returns those that `standing` reads, the likeliest first; nothing for a kind that compares none */
export async function findLikely(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  standing: Standing,
): Promise<readonly LikelyInquiry[]> {
  if (kind.likeness === undefined) return [];
  const since = instantAt(addMonths(localDate(inquiry.submittedAt), -kind.likeness.months));
  const rows = await listNewestInquiries(deps.db.$client, { kind: kind.id, since, limit: mostCompared });
  const one = saidIn(kind, openAnswers(deps.keys, inquiry));
  const likely = rows
    .filter((row) => row.id !== inquiry.id && mayRead(standing, row) && isComparable(kind, row))
    .flatMap((row) => {
      const answers = openWrittenListed(deps.keys, row);
      return answers === undefined ? [] : [{ row, ...compare(one, saidIn(kind, answers)) }];
    })
    .filter(({ alike, score }) => alike >= leastAlike && score >= leastLikely)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostShown);
  return Promise.all(likely.map(({ row, subject, same }) => likelyOf(deps, kind, row, { subject, same })));
}

/** What was taken back says nothing any more; what goes with a main one is found through that. */
function isComparable(kind: InquiryKind, { state }: InquiryRow): boolean {
  const { outcome, merged } = stateOf(kind, state);
  return outcome !== 'withdrawn' && merged !== true;
}

function compare(one: Said, other: Said) {
  const category = one.category !== '' && one.category === other.category;
  const place = one.place !== '' && one.place === other.place;
  // A title says in few words what it is about: how much of each the other tells, in title or text.
  const alike = (wordOverlap(one.telling, other.words) + wordOverlap(other.telling, one.words)) / 2;
  return {
    alike,
    score: alike + (category ? sameCounts : 0) + (place ? sameCounts : 0),
    subject: other.title,
    same: { category, place },
  };
}

function saidIn({ fields, likeness: of }: InquiryKind, answers: Answers): Said {
  const text = (field: string | undefined) => (field === undefined ? '' : textOf(own(answers, field)));
  const [title, place] = [text(fields.subject), text(of?.place)];
  const placeWords = foldedWords(`${place} ấp`);
  return {
    title,
    telling: (likeQuery(title)?.telling ?? []).filter((word) => !placeWords.has(word)),
    words: foldedWords(`${title} ${text(of?.text).slice(0, longestCompared)}`),
    category: text(fields.category),
    place,
  };
}

async function likelyOf(
  { db }: Deps,
  kind: InquiryKind,
  row: InquiryRow,
  { subject, same }: Pick<LikelyInquiry, 'subject' | 'same'>,
): Promise<LikelyInquiry> {
  const { label: stateLabel, tone } = stateOf(kind, row.state);
  return {
    id: row.id,
    code: row.code,
    subject,
    same,
    stateLabel,
    tone,
    submittedAt: row.submittedAt,
    ...present({
      registerNumber: registerNumberOf(row),
      publicAddress: kind.publication && publicAddressOf(await findPublication(db, row.id)),
    }),
  };
}
