// The queue with its filters.
import { useEffect, useState } from 'react';

import { paths } from '#app/addresses/paths.ts';
import {
  densities,
  queueColumnIds,
  queueColumns,
  type QueueLayout,
  type Density,
} from '#app/lists/queue-layout.ts';
import { queueFilter, queueHeading, heldBy, workName, type QueueFilter } from '#app/lists/queue.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { QueueItem, SavedList } from '#app/read-models/dossiers.ts';
import { batchBounds, chosenAddress, chosenNames } from '#app/lists/batches.ts';
import { sectorName } from '#catalog/sectors.ts';

import { ErrorSummary } from '../../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../../components/notification/notification.tsx';
import { Pagination } from '../../../../components/pagination/pagination.tsx';
import { DeskPage, type Desk } from '../../../../components/workspace/desk-page.tsx';
import { NewDossiers } from '../../../../components/workspace/live-numbers.tsx';
import { Button } from '../../../../components/button/button.tsx';
import { FilterForm } from '../../../../components/workspace/filter-form.tsx';
import { QueueTable } from './queue-table.tsx';
import { SavedLists, SaveListForm } from './saved-lists.tsx';

export interface QueuePageProps {
  readonly desk: Desk;
  readonly filter: QueueFilter;
  readonly choices: QueueChoices;
  readonly works: boolean;
  readonly layout: QueueLayout;
  readonly saved: readonly SavedList[];
  readonly items: readonly QueueItem[];
  readonly total: number;
  /** The list goes on beyond `total`. */
  readonly beyond?: boolean;
  readonly more: boolean;
  readonly page: number;
  readonly pages: number;
  /** When the list was read. */
  readonly readAt: Date;
  readonly reply?: DeskReply | undefined;
}

/** The form that takes the lines which are ticked. */
const picking = 'chon-ho-so';

export function QueuePage(props: QueuePageProps) {
  const {
    desk,
    filter,
    choices,
    works,
    layout,
    saved,
    items,
    total,
    beyond,
    more,
    page,
    pages,
    readAt,
    reply,
  } = props;
  const refused = reply?.intent === 'save-list' ? reply : undefined;
  const heading = queueHeading(filter);
  return (
    <DeskPage
      desk={desk}
      heading={heading}
      wide
      watches={{ filter, readAt }}
      actions={
        <>
          <p className="quiet" role="status">
            {total === 0
              ? 'Không có hồ sơ nào'
              : `${more || beyond === true ? 'Hơn ' : ''}${total.toLocaleString('vi')} hồ sơ`}
            {pages > 1 && `, trang ${page} trong ${pages}`}
          </p>
          <p className="quiet desk-hint-keys">Bấm ? để xem phím tắt</p>
          {total > 0 && <a href={paths.exports(queueFilter.query(filter))}>Xuất ra tệp</a>}
          <SaveListForm lists={saved} filter={filter} reply={refused} />
          <QueueLayoutForm layout={layout} />
        </>
      }
    >
      {refused === undefined && <ErrorSummary problems={reply?.problems ?? []} />}
      <SavedLists lists={saved} filter={filter} />
      <QueueFilters filter={filter} choices={choices} works={works} />
      {more && <OnlyLatest filter={filter} total={total} />}
      {beyond === true && page === pages && <GoesOn total={total} />}
      <QueueTable
        items={items}
        filter={{ ...filter, page }}
        sortable
        layout={layout}
        pickedBy={picking}
        caption={heading}
        empty={
          filter.text === undefined
            ? 'Không có hồ sơ nào ở đây. Hãy chọn danh sách khác trong mục “Công việc”.'
            : 'Không tìm thấy hồ sơ nào như vậy. Hãy gõ trọn từng tiếng trong tên (không cần dấu), một phần mã hồ sơ hay mã tra cứu, trọn số định danh hoặc số điện thoại.'
        }
      />
      <NewDossiers shown={items} reload={queueFilter.address(filter)} />
      {items.some(({ handles }) => handles) && (
        <PickedBar id={picking} filter={filter} total={more ? undefined : total} />
      )}
      <Pagination page={page} pageCount={pages} hrefOf={(n) => queueFilter.address({ ...filter, page: n })} />
    </DeskPage>
  );
}

/** The last page of a list that goes on says how the rest is found. */
function GoesOn({ total }: { readonly total: number }) {
  return (
    <Notification heading={`Trang này kết thúc ở hồ sơ thứ ${total.toLocaleString('vi')} của danh sách`}>
      <p>Danh sách còn hồ sơ khác. Hãy lọc theo ngày nộp, thủ tục hoặc trạng thái để xem.</p>
    </Notification>
  );
}

/** A list that is cut says where, and how the rest is found. */
function OnlyLatest({ filter, total }: { readonly filter: QueueFilter; readonly total: number }) {
  return (
    <Notification heading={`Danh sách chỉ gồm ${total.toLocaleString('vi')} hồ sơ nộp gần đây nhất`}>
      <p>
        Còn hồ sơ khác khớp với “{filter.text}”. Hãy gõ thêm một tiếng trong tên, hoặc lọc theo ngày nộp
        {filter.older === true ? (
          '.'
        ) : (
          <>
            ; hoặc{' '}
            <a href={queueFilter.address({ ...filter, page: undefined, older: true })}>
              tìm cả hồ sơ nộp trước đó
            </a>
            .
          </>
        )}
      </p>
    </Notification>
  );
}

/**
 * What becomes of the lines that are ticked: on to the page that says what can be done with all of them. It keeps in sight as
 * long as something is ticked; how many, a script says.
 */
function PickedBar({
  id,
  filter,
  total,
}: {
  /** The form's, to which the boxes belong. */
  readonly id: string;
  readonly filter: QueueFilter;
  /** How many the list has; undefined where it has more than were looked through. */
  readonly total: number | undefined;
}) {
  const picked = useTicked(id);
  const list = queueFilter.query(filter);
  return (
    <form id={id} method="get" action={paths.newBatch()} className="picked-bar no-print" data-desk-picked="">
      <input type="hidden" name={chosenNames.list} value={list} />
      <Button kind="secondary">Xử lý các hồ sơ đã chọn</Button>
      <span className="quiet" aria-live="polite">
        {picked > 0 && `Đã chọn ${picked} hồ sơ`}
      </span>
      {total !== undefined && total > 1 && (
        <a href={chosenAddress({ codes: [], whole: true, list })}>
          {total <= batchBounds.dossiers
            ? `Chọn cả ${total} hồ sơ của danh sách`
            : `Chọn ${batchBounds.dossiers} hồ sơ đầu của danh sách`}
        </a>
      )}
    </form>
  );
}

function useTicked(id: string): number {
  const [ticked, setTicked] = useState(0);
  useEffect(() => {
    const count = () => {
      const form = document.getElementById(id);
      if (!(form instanceof HTMLFormElement)) return;
      setTicked([...form.elements].filter((one) => one instanceof HTMLInputElement && one.checked).length);
    };
    // Whoever comes back finds his ticks as he left them.
    count();
    document.addEventListener('change', count);
    return () => document.removeEventListener('change', count);
  }, [id]);
  return ticked;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the dossiers that somebody sees can be narrowed by. */
export interface QueueChoices {
  readonly sectors: readonly string[];
  readonly holders: readonly Choice[];
  readonly units: readonly Choice[];
  readonly labels: readonly Choice[];
  readonly procedures: readonly Choice[];
}

/** What the queue is narrowed by. */
export function QueueFilters({
  filter,
  choices: { sectors, holders, units, labels, procedures },
  works,
}: {
  readonly filter: QueueFilter;
  readonly choices: QueueChoices;
  /** Whoever looks leads dossiers on. */
  readonly works: boolean;
}) {
  const { work, holder, unit, label, procedure } = filter;
  const nobody = { value: heldBy.nobody, label: 'Chưa ai thụ lý' };
  const viewer = { value: heldBy.viewer, label: 'Tôi' };
  return (
    <FilterForm
      list={queueFilter}
      filter={filter}
      label="Lọc hồ sơ"
      compact
      without={works ? undefined : ['work']}
      options={{
        sector: sectors.length > 1 ? sectors.map((value) => ({ value, label: sectorName(value) })) : [],
        holder: withChosen([...(works ? [viewer] : []), nobody, ...holders], holder),
        unit: withChosen(units, unit),
        label: withChosen(labels, label),
        procedure: procedures.length > 1 || procedure !== undefined ? withChosen(procedures, procedure) : [],
      }}
      labels={work === undefined || work === 'all' ? {} : { work: workName(work) }}
    />
  );
}

/** What an address asks for is shown as chosen, even when no open dossier has it any more. */
const withChosen = (choices: readonly Choice[], chosenValue: string | undefined): readonly Choice[] =>
  chosenValue === undefined || choices.some(({ value }) => value === chosenValue)
    ? choices
    : [...choices, { value: chosenValue, label: chosenValue }];

/** How somebody wants his lists drawn: a plain form behind a line that unfolds. */
export function QueueLayoutForm({ layout }: { readonly layout: QueueLayout }) {
  return (
    <details className="list-menu">
      <summary>Cách hiển thị</summary>
      <form method="post" className="list-menu__form">
        <fieldset>
          <legend>Dòng</legend>
          {(Object.keys(densities) as Density[]).map((density) => (
            <label key={density} className="list-menu__choice">
              <input
                type="radio"
                name="density"
                value={density}
                defaultChecked={layout.density === density}
              />{' '}
              {densities[density]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Cột</legend>
          {queueColumnIds.map((column) => (
            <label key={column} className="list-menu__choice">
              <input
                type="checkbox"
                name="column"
                value={column}
                defaultChecked={layout.columns.includes(column)}
              />{' '}
              {queueColumns[column]}
            </label>
          ))}
        </fieldset>
        <Button kind="secondary" name="intent" value="layout">
          Lưu cách hiển thị
        </Button>
      </form>
    </details>
  );
}
