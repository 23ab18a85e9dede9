// One item of the demonstration with its version, its review and what the audit log says of them. The rules that staff
// are held to are asked, the last step is the board's own; only the rows between are written at once.
import { randomUUID } from 'node:crypto';

import { fixedClock } from '#app/adapters/clock.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { recordAuditEvents } from '#app/domain/kernel/audit.server.ts';
import { digestOf } from '#app/domain/kernel/digest.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import { approvedSight } from '#app/domain/kernel/approved-sight.server.ts';
import { approvedParts } from '#app/domain/publishing/approved-item.server.ts';
import { slugToBe } from '#app/domain/publishing/item-address.server.ts';
import { obstaclesTo, publishItem } from '#app/domain/publishing/publish-item.server.ts';
import { addressOf } from '#app/publications/section-address.ts';
import { readContentBody, searchTextOf } from '#app/domain/writing/stored-body.ts';
import type { ContentBody } from '#app/publications/content-body.ts';
import type { BoardDecision, ReviewState } from '#app/publications/board-steps.ts';
import { present } from '#app/values/present.ts';
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeItem,
  findItem,
  insertItem,
  insertReview,
  insertVersion,
  moveAddress,
} from '#db/queries/content.server.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import { staffMember } from '../staff-member.ts';
import type { PlacedItem } from './index.ts';
import { scenes, type SceneId } from './pictures/scenes.ts';
import { formContextOf } from '#app/domain/kernel/form-context.ts';

const minute = 60_000;

interface Placed {
  readonly item: PlacedItem;
  readonly section: SectionRow;
  readonly index: number;
  readonly pictures: ReadonlyMap<SceneId, string>;
  /** By title; absent: none. */
  readonly papers?: ReadonlyMap<string, string>;
}

export async function writeHistory(portal: Deps, tx: Transaction, placedItems: Placed): Promise<void> {
  const { item, section } = placedItems;
  const published = publicationOf(portal.clock.now(), placedItems);
  const deps = { ...portal, clock: fixedClock(published) };
  /** So many minutes before it comes out. */
  const before = (minutes: number) => new Date(published.getTime() - minutes * minute);
  const [writer, editor, head] = [staffMember(item.writer), staffMember('phoban'), staffMember('truongban')];

  const body = bodyOfItem(deps, placedItems, writer);
  const id = randomUUID();
  await insertItem(tx, {
    id,
    sectionId: section.id,
    slug: id,
    createdBy: writer.userId,
    createdAt: before(90),
  });
  const versionId = await insertVersion(tx, {
    itemId: id,
    body,
    digest: digestOf(body),
    searchText: searchTextOf(body),
    savedBy: writer.userId,
    savedAt: before(60),
  });
  const steps = stepsOf(item, { writer, editor, head });
  await recordAuditEvents(tx, `content:${id}`, [
    { at: before(90), actor: writer, event: 'item-started', detail: { section: section.id } },
    { at: before(60), actor: writer, event: 'version-saved', detail: { version: versionId } },
    ...steps.map(({ event, by, minutes, note }) => ({
      ...{ at: before(minutes), actor: by, event },
      detail: { version: versionId, ...present({ note }) },
    })),
  ]);
  const decisionOf = (event: BoardDecision) => {
    const step = steps.find((one) => one.event === event);
    return step && { by: step.by.userId, at: before(step.minutes) };
  };
  const [submitted, edited, approved] = [
    decisionOf('submit'),
    decisionOf('finish-editing'),
    decisionOf('approve'),
  ];
  const returned = steps.find(({ event }) => event === 'return');
  const review = await insertReview(tx, {
    itemId: id,
    versionId,
    state: stateOf(item),
    lock: 1 + steps.length,
    people: {
      writer: [writer.userId],
      editor: edited === undefined ? [] : [edited.by],
      approver: approved === undefined ? [] : [approved.by],
    },
    openedBy: writer.userId,
    openedAt: before(90),
    updatedAt: before(steps.at(-1)?.minutes ?? 60),
    ...(submitted && { submittedBy: submitted.by, submittedAt: submitted.at }),
    ...(edited && { editedBy: edited.by, editedAt: edited.at }),
    ...(approved && {
      approvedBy: approved.by,
      approvedAt: approved.at,
      approvedVersionId: versionId,
      ...(await approvalOf(tx, section, { id, body, publishAt: publishAtOf(portal, item) })),
    }),
    ...(returned && { returnedBy: returned.by.userId, returnReason: returned.note ?? '' }),
  });
  if (item.stage !== undefined) return;
  const storedItem = await findItem(tx, id);
  if (storedItem === undefined) throw new Error(`${item.title} was not stored`);
  const outcome = await publishItem(tx, deps, head, { item: storedItem, section, review });
  if (!outcome.ok) throw new Error(`${item.title}: ${outcome.refusal.message}`);
  if (item.formerly !== undefined) {
    const { slug } = (await findItem(tx, id)) ?? storedItem;
    await moveAddress(tx, id, { from: `${item.formerly}/${slug}`, to: addressOf(section, slug) }, published);
  }
  if (item.pinned) await changeItem(tx, id, { pinned: true });
}

/** In office hours of its day, never in what is still to come. */
function publicationOf(now: Date, { item, index }: Placed): Date {
  const time = `${10 + (index % 6)}:${String((index * 7) % 60).padStart(2, '0')}`;
  const publishedAt = instantAt(addDays(localDate(now), -item.age), time);
  return publishedAt < now ? publishedAt : new Date(now.getTime() - (1 + (index % 20)) * minute);
}

/** What is stored of an approval: of what it is, and its hour. */
async function approvalOf(
  tx: Transaction,
  section: SectionRow,
  {
    id,
    body,
    publishAt,
  }: { readonly id: string; readonly body: ContentBody; readonly publishAt: Date | null },
) {
  const item = await findItem(tx, id);
  if (item === undefined) throw new Error(`${body.title} was not stored`);
  const slug = await slugToBe(tx, section, item, body.title);
  const hours = { publishAt, expireAt: null };
  const parts = approvedParts({ item, section, digest: digestOf(body), slug, ...hours });
  return { ...hours, approvedSlug: slug, approvedSight: approvedSight(parts) };
}

const publishAtOf = (portal: Deps, { stage }: PlacedItem) =>
  stage === 'scheduled' ? tomorrowMorning(portal) : null;

const tomorrowMorning = ({ clock }: Deps) => instantAt(addDays(localDate(clock.now()), 1), '07:00');

function bodyOfItem(deps: Deps, { item, section, pictures, papers }: Placed, writer: Staff) {
  const paper = papers?.get(item.title);
  const fileId = item.picture && pictures.get(item.picture);
  const outcome = readContentBody(
    kindOf(section),
    {
      title: item.title,
      summary: item.summary,
      html: item.html ?? '',
      facts: item.facts ?? {},
      attachments: paper === undefined ? [] : [{ fileId: paper, title: item.title }],
      author: item.author ?? writer.name,
      source: item.source,
      archived: item.archived,
      sample: item.genuine !== true,
      ...(item.picture &&
        fileId && { picture: { fileId, alt: scenes[item.picture].alt, caption: 'Tranh minh họa.' } }),
      ...present({ eventDate: item.eventDate }),
    },
    formContextOf(deps),
  );
  if (!outcome.ok) throw new Error(`${item.title}: ${JSON.stringify(outcome.refusal)}`);
  const clear = obstaclesTo(deps, section, outcome.body);
  if (!clear.ok) throw new Error(`${item.title}: ${JSON.stringify(clear.refusal)}`);
  return outcome.body;
}

interface StepTaken {
  readonly event: BoardDecision;
  readonly by: Staff;
  /** Before it comes out. */
  readonly minutes: number;
  readonly note?: string;
}

function stepsOf(
  { stage }: PlacedItem,
  { writer, editor, head }: Record<'writer' | 'editor' | 'head', Staff>,
): readonly StepTaken[] {
  const submit: StepTaken = { event: 'submit', by: writer, minutes: 50 };
  const edit: StepTaken = { event: 'finish-editing', by: editor, minutes: 30 };
  if (stage === 'writing') return [];
  if (stage === 'submitted') return [submit];
  if (stage === 'edited') return [submit, edit];
  if (stage === 'returned') {
    const note = 'Bổ sung số người tham gia, ngày tổ chức và nguồn số liệu.';
    return [submit, { event: 'return', by: editor, minutes: 30, note }];
  }
  return [submit, edit, { event: 'approve', by: head, minutes: 0 }];
}

function stateOf({ stage }: PlacedItem): ReviewState {
  if (stage === 'submitted' || stage === 'edited') return stage;
  return stage === 'writing' || stage === 'returned' ? 'writing' : 'approved';
}
