// The mail of the morning to whoever follows something: one a person and day over all of it, and none when nothing came.
// It tells what came out until six, whenever it is sent: it may run as often as it likes, in as many processes.
import { addDays, instantAt, localDate, type LocalDate } from '#catalog/local-date.ts';
import { paths } from '#app/addresses/paths.ts';
import type { FollowedThing } from '#app/read-models/following.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  listFollowedTargets,
  listFollowings,
  markTold,
  takeSubscribers,
  type FollowedTarget,
} from '#db/queries/following.server.ts';
import { enqueueMails, type QueuedMail } from '#db/queries/outbox.server.ts';
import { own } from '#forms/own.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { FollowedKind, NewsLine } from './followed-kind.ts';
import { contactOf } from './subscriber.server.ts';
import { digestMail } from './following-mails.ts';
import { followedKinds } from './followed-kinds.server.ts';

const closingTime = '06:00';
const peopleAtOnce = 200;

interface Digest {
  readonly on: LocalDate;
  readonly until: Date;
}

/**
 * The last one that is closed: yesterday's, before six.
 * @returns `on`: the day whose name it has; `until`: six o'clock of that day
 */
export function digestAt(now: Date): Digest {
  const today = localDate(now);
  const on = now < instantAt(today, closingTime) ? addDays(today, -1) : today;
  return { on, until: instantAt(on, closingTime) };
}

interface TargetNews extends FollowedTarget {
  readonly thing: FollowedThing;
  readonly lines: readonly NewsLine[];
}

/**
 * @param kinds what can be followed
 * @returns how many digests were put into the outbox
 */
export async function sendDigests(
  deps: Deps,
  kinds: Readonly<Record<string, FollowedKind>> = followedKinds,
): Promise<number> {
  const digest = digestAt(deps.clock.now());
  const news = await gatherNews(deps, kinds, digest.until);
  if (news.length === 0) return 0;
  let sentCount = 0;
  let afterId: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (afterId !== undefined) {
    const from: string = afterId;
    const batch = await deps.db.transaction((tx) => sendSome(deps, tx, { news, digest, afterId: from }));
    sentCount += batch.sent;
    afterId = batch.lastId;
  }
  if (sentCount > 0) deps.log.info({ people: sentCount }, 'digests put into the outbox');
  return sentCount;
}

const keyOf = ({ kind, target }: { readonly kind: string; readonly target: string }) => `${kind}/${target}`;

/** What one thing cannot tell today it tells when it can again: nobody counts as told of it. */
async function gatherNews(
  deps: Deps,
  kinds: Readonly<Record<string, FollowedKind>>,
  until: Date,
): Promise<readonly TargetNews[]> {
  const { db, log } = deps;
  const all: TargetNews[] = [];
  for (const followed of await listFollowedTargets(db)) {
    const { kind, target, after } = followed;
    const entry = own(kinds, kind);
    if (entry === undefined || after >= until) continue;
    try {
      const thing = await entry.find(db, target);
      const lines = thing === undefined ? [] : await entry.news(deps, target, { after, until });
      if (thing === undefined || lines.length === 0) continue;
      all.push({ ...followed, thing: { label: entry.label, when: entry.when, ...thing }, lines });
    } catch (error) {
      log.error({ error, kind, target }, 'the news of what is followed cannot be read');
    }
  }
  return all;
}

/** Mails and marks in one transaction: after a crash both are there, or neither. */
async function sendSome(
  deps: Deps,
  tx: Transaction,
  {
    news,
    digest: { on, until },
    afterId,
  }: { readonly news: readonly TargetNews[]; readonly digest: Digest; readonly afterId: string },
): Promise<{ readonly sent: number; readonly lastId: string | undefined }> {
  const targets = news.map(({ kind, target }) => ({ kind, target }));
  const people = await takeSubscribers(tx, { targets, on, afterId, limit: peopleAtOnce });
  const rows = await listFollowings(
    tx,
    people.map(({ id }) => id),
  );
  const byKey = new Map(news.map((of) => [keyOf(of), of]));
  const mails: QueuedMail[] = [];
  const toMark = { subscriberIds: [] as string[], followingIds: [] as string[] };
  for (const person of people) {
    const ownFollowings = rows.filter(
      ({ subscriberId, confirmedAt, endedAt }) =>
        subscriberId === person.id && confirmedAt !== null && endedAt === null,
    );
    const freshGroups = ownFollowings.flatMap((following) => {
      const targetNews = byKey.get(keyOf(following));
      const { toldUntil } = following;
      const lines = targetNews?.lines.filter(({ at }) => toldUntil === null || at > toldUntil) ?? [];
      return targetNews === undefined || lines.length === 0
        ? []
        : [{ following, thing: targetNews.thing, news: lines }];
    });
    if (freshGroups.length === 0) continue;
    const contact = contactOf(deps, person);
    if (contact === undefined) {
      deps.log.error({ subscriber: person.id }, 'the address of a subscriber cannot be opened');
      continue;
    }
    toMark.subscriberIds.push(person.id);
    toMark.followingIds.push(...freshGroups.map(({ following }) => following.id));
    mails.push({
      dedupeKey: `digest:${person.id}:${on}`,
      kind: 'digest',
      recipient: contact.email,
      unsubscribe: deps.unit.publicUrl + paths.unsubscribe(contact.token),
      ...digestMail(deps.unit, deps.unit.publicUrl, {
        on,
        groups: freshGroups,
        manage: deps.unit.publicUrl + paths.followings(contact.token),
      }),
    });
  }
  await enqueueMails(tx, mails, deps.clock.now());
  await markTold(tx, { ...toMark, on, until });
  return { sent: mails.length, lastId: people.at(-1)?.id };
}
