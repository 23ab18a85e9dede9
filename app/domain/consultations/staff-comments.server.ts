// Comments as the unit that answers for a consultation sees them: the original, whole (Đ11.6).
import type { StaffComment } from '#app/read-models/consultations.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { listCommentFiles, type CommentRow } from '#db/queries/consultation-comments.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { clauseOf, clauseText, wholeDraft } from './clause-of.ts';
import { listedComment } from './comment-contents.server.ts';
import type { StaffStanding } from './consultation-access.server.ts';
import type { DraftVersions } from './draft-versions.server.ts';
import { ownWritingOf } from './own-writing.server.ts';
import { moderationDue } from './time-limits.ts';

/** @returns `own` where the comment is this person's */
export async function staffViews(
  deps: Deps,
  versions: DraftVersions,
  { staff }: StaffStanding,
  rows: readonly CommentRow[],
): Promise<readonly StaffComment[]> {
  const files = await listCommentFiles(
    deps.db,
    rows.map(({ id }) => id),
  );
  const calendar = await readWorkingCalendar(deps);
  const isOwn = await ownWritingOf(deps, deps.db, staff);
  return rows.map((row) => ({
    ...viewOf(deps, row, { versions, calendar, files }),
    own: isOwn(row),
  }));
}

function viewOf(
  deps: Deps,
  row: CommentRow,
  sources: {
    versions: DraftVersions;
    calendar: WorkingCalendar;
    files: Awaited<ReturnType<typeof listCommentFiles>>;
  },
): StaffComment {
  const { versions, calendar, files } = sources;
  const { name, address, email, phone, text } = listedComment(deps.keys, row);
  const about = clauseOf(row, versions);
  const dueOn =
    row.state === 'submitted' && row.submittedAt !== null
      ? moderationDue(row.submittedAt, calendar)
      : undefined;
  const { id, state, version, stance, authorKind, showName, receivedAt } = row;
  return {
    id,
    state,
    version,
    stance,
    authorKind,
    showName,
    receivedAt,
    name,
    address,
    email,
    text,
    ...present({
      phone,
      shownText: row.shownText,
      quote: row.quote,
      declined: row.declineReason,
      answerId: row.answerId,
      dueOn,
    }),
    on: {
      label: about?.label ?? wholeDraft,
      gone: about !== undefined && about.address === undefined,
      quoteStands: about?.quoteStands ?? true,
      ...present({ text: clauseText(row.clauseId, versions) }),
    },
    late: dueOn !== undefined && localDate(deps.clock.now()) > dueOn,
    files: files
      .filter(({ commentId }) => commentId === id)
      .map(({ id: file, fileName, bytes, scan }) => ({ id: file, fileName, bytes, ...present({ scan }) })),
    own: false,
    erased: row.content === null,
    history: [],
  };
}
