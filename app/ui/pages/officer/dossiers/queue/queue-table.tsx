// The queue itself: one line a dossier, as whoever looks wants it drawn.
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import type { ReactNode } from 'react';

import { decisionPaths } from '#app/addresses/decision-paths.ts';
import { paths } from '#app/addresses/paths.ts';
import { chosenNames } from '#app/lists/batches.ts';
import { queueColumns, usualLayout, type QueueColumn, type QueueLayout } from '#app/lists/queue-layout.ts';
import { queueFilter, type QueueFilter } from '#app/lists/queue.ts';
import type { QueueItem } from '#app/read-models/dossiers.ts';
import { decisionAwaited } from '#catalog/dossier-parts.ts';
import { states, type DossierState } from '#catalog/dossier-states.ts';
import { formatDate } from '#catalog/local-date.ts';
import { cameBy } from '#catalog/procedure-lists.ts';
import type { QueueOrder } from '#catalog/work-order.ts';
import { sectorName } from '#catalog/sectors.ts';

import { DossierLabelTags } from '../../../../components/dossier-label/dossier-label.tsx';
import { Icon } from '../../../../components/icon/icon.tsx';
import { DossierStatus } from '../../../../components/status-tag/dossier-status.tsx';
import { StatusTag } from '../../../../components/status-tag/status-tag.tsx';
import { Table, type Column } from '../../../../components/table/table.tsx';
import { BriefDue } from '../dossier/due.tsx';
import { PickBox } from './pick-box.tsx';

export interface QueueTableProps {
  readonly items: readonly QueueItem[];
  /** What the list is narrowed by: for the way back from a dossier, and for its heads, which order it anew. */
  readonly filter: QueueFilter;
  /** Its heads order it. Left out: it is the beginning of a list, in that list's order. */
  readonly sortable?: boolean;
  readonly layout?: QueueLayout;
  /** The form that takes the lines which are ticked; left out, none can be. */
  readonly pickedBy?: string;
  readonly caption: string;
  readonly empty: string;
}

export function QueueTable({
  items,
  filter,
  sortable = false,
  layout = usualLayout,
  pickedBy,
  caption,
  empty,
}: QueueTableProps) {
  const list = queueFilter.query(filter);
  // To the accountant dossiers are sums that are owed: there is no name that he reads, and none that he ticks.
  const handlesAny = items.some(({ handles }) => handles);
  const picks = handlesAny && pickedBy !== undefined;
  const columns: readonly Column<QueueItem>[] = [
    ...(picks ? [pickColumn(pickedBy)] : []),
    numberColumn(list),
    ...layout.columns
      .filter((id) => id !== 'applicant' || handlesAny)
      .map((id) => ({
        ...cells[id],
        name: id,
        header: sortable ? <Head id={id} filter={filter} /> : queueColumns[id],
        sorted: sortable ? sortedBy(id, filter.order) : undefined,
      })),
    // Nobody who only reads has anything to do here.
    ...(items.some(({ action }) => action !== undefined) ? [actionColumn(list)] : []),
  ];
  const looks = [
    `dossier-list--${layout.density}`,
    ...(picks ? ['queue--picked'] : []),
    ...(handlesAny ? [] : ['dossier-list--nameless']),
  ];
  return (
    <div className={`queue dossier-list ${looks.join(' ')}`}>
      <Table
        caption={caption}
        captionHidden
        dense
        columns={columns}
        rows={items}
        rowKey={(item) => item.code}
        empty={<p>{empty}</p>}
      />
    </div>
  );
}

/** Cut where there is no room, and whole when it is pointed at. */
const whole = (text: string): ReactNode => <span title={text}>{text}</span>;

/** "20/11/26" */
const briefDay = (at: Date): string => formatDate(at).replace(/\d\d(\d\d)$/, '$1');

const day = (at: Date | undefined): ReactNode =>
  at === undefined ? null : <span title={formatDate(at)}>{briefDay(at)}</span>;

/** Its clock has not begun: since when it waits to be received. */
function Filed({ at }: { readonly at: Date | undefined }) {
  return (
    at !== undefined && (
      <span className="due__quiet" title={`Nộp ngày ${formatDate(at)}, chưa tiếp nhận`}>
        nộp {briefDay(at).slice(0, 5)}
      </span>
    )
  );
}

/** What its applicant says. */
const wrongDraft = 'Báo sai bản dự thảo';

const cells: Readonly<Record<QueueColumn, Pick<Column<QueueItem>, 'cell'>>> = {
  applicant: { cell: ({ applicantName }) => whole(applicantName) },
  procedure: {
    cell: ({ procedureName, labels }) => (
      <>
        <DossierLabelTags labels={labels} />
        {whole(procedureName)}
      </>
    ),
  },
  state: {
    cell: ({ state, stateLabel, supplemented, draftCorrected, proposedStep }) => (
      <span
        title={[stateLabel, proposedStep && decisionAwaited[proposedStep], draftCorrected && wrongDraft]
          .filter(Boolean)
          .join(', ')}
      >
        {draftCorrected && <StatusTag tone="waiting">{wrongDraft}</StatusTag>}
        {proposedStep === undefined ? (
          <DossierStatus state={state} />
        ) : (
          <>
            <StatusTag tone="waiting">{decisionAwaited[proposedStep]}</StatusTag>
            <span className="second-line"> {stateLabel}</span>
          </>
        )}
        {supplemented && states[state].holder !== 'nobody' && (
          <span className="second-line"> đã bổ sung</span>
        )}
      </span>
    ),
  },
  due: {
    cell: ({ state, dueAt, limitDueAt = dueAt, lateness, receivedAt, submittedAt }) =>
      limitDueAt === undefined && receivedAt === undefined && states[state].clock !== 'paused' ? (
        <Filed at={submittedAt} />
      ) : (
        <BriefDue state={state} dueAt={limitDueAt} lateness={lateness} />
      ),
  },
  'due-day': { cell: ({ dueAt }) => day(dueAt) },
  holder: { cell: ({ holderName, state }) => whole(holderName ?? heldByNobody(state)) },
  submitted: { cell: ({ submittedAt }) => day(submittedAt) },
  received: {
    cell: ({ receivedAt, submittedAt }) =>
      receivedAt === undefined ? <Filed at={submittedAt} /> : day(receivedAt),
  },
  sector: { cell: ({ sector }) => whole(sectorName(sector)) },
  channel: { cell: ({ channel }) => whole(cameBy[channel]) },
};

const pickColumn = (form: string): Column<QueueItem> => ({
  header: <span className="visually-hidden">Chọn</span>,
  name: 'pick',
  cell: ({ code, handles }) =>
    handles && <PickBox label={`Chọn hồ sơ ${code}`} name={chosenNames.code} value={code} form={form} />,
});

const numberColumn = (list: string): Column<QueueItem> => ({
  header: 'Hồ sơ',
  name: 'number',
  rowHeader: true,
  cell: (item) => (
    <>
      <a
        className="queue__code"
        href={addressOf(item, list)}
        title={[item.registerNumber && registerNumberInWords(item.registerNumber), item.code]
          .filter(Boolean)
          .join(' · ')}
        data-desk-row=""
      >
        {item.registerNumber === undefined ? item.code : <RegisterNumber number={item.registerNumber} />}
      </a>
      {item.newMessage && (
        <span className="queue__message" title="Tin nhắn mới">
          <Icon name="message" size={16} /> <span className="queue__message-word">Tin nhắn mới</span>
        </span>
      )}
      {item.registerNumber !== undefined && <span className="second-line">{item.code}</span>}
    </>
  ),
});

/** The commune's own code stands before every number: lines that stand close leave it to the ear. */
function RegisterNumber({ number }: { readonly number: string }) {
  const [, unit = '', own = number] = /^([^-]+-)(.+)$/.exec(number) ?? [];
  return (
    <>
      <span className="queue__unit">{unit}</span>
      {own}
    </>
  );
}

const actionColumn = (list: string): Column<QueueItem> => ({
  header: <span className="visually-hidden">Việc làm tiếp</span>,
  name: 'action',
  cell: ({ code, action }) =>
    action === undefined ? null : (
      <span data-desk-act="">
        <a
          className="queue__act"
          href={decisionPaths.staffDecision(code, action.event, list)}
          title={action.label}
        >
          {action.brief ?? action.label}
          <span className="visually-hidden"> hồ sơ {code}</span>
        </a>
      </span>
    ),
});

/** What a head orders by; pressed again, by the other. */
const ordersOf: Readonly<Partial<Record<QueueColumn, readonly [QueueOrder, QueueOrder?]>>> = {
  due: ['due', 'due-last'],
  'due-day': ['due', 'due-last'],
  submitted: ['newest', 'oldest'],
  received: ['received-newest', 'received-oldest'],
  holder: ['holder'],
  procedure: ['procedure'],
};

const descending: readonly QueueOrder[] = ['due-last', 'newest', 'received-newest'];

function sortedBy(id: QueueColumn, order: QueueOrder | undefined): Column<QueueItem>['sorted'] {
  if (order === undefined || ordersOf[id]?.includes(order) !== true) return undefined;
  return descending.includes(order) ? 'descending' : 'ascending';
}

function Head({ id, filter }: { readonly id: QueueColumn; readonly filter: QueueFilter }) {
  const orders = ordersOf[id];
  if (orders === undefined) return queueColumns[id];
  const { page: _, ...narrowed } = filter;
  const sorted = sortedBy(id, filter.order);
  // After the last of its orders, the usual one again.
  const following = sorted === undefined ? orders[0] : filter.order === orders[0] ? orders[1] : undefined;
  return (
    <a className="queue__head" href={queueFilter.address({ ...narrowed, order: following })}>
      {queueColumns[id]}
      {sorted !== undefined && (
        <span aria-hidden="true">{sorted === 'ascending' ? '\u00a0↑' : '\u00a0↓'}</span>
      )}
    </a>
  );
}

/** The accountant has no page of the dossier: what is owed is recorded where the payments are. */
function addressOf({ code, handles }: QueueItem, list: string): string {
  return handles
    ? paths.staffDossier(code, list)
    : `${paths.staffPayments()}?${new URLSearchParams({ q: code }).toString()}`;
}

/** Where an office acts, nobody has taken it yet; with the applicant and at its end, there is nobody to. */
function heldByNobody(state: DossierState): string {
  const { holder } = states[state];
  return holder === 'officer' || holder === 'one-stop-desk' ? 'chưa ai nhận' : '';
}
