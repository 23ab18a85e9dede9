// What becomes of the lines that are ticked: on to the page that says what can be done with all of them. It keeps in sight
// as long as something is ticked; how many, a script says.
import { useEffect, useState } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { batchBounds, chosenAddress, chosenNames } from '#app/lists/batches.ts';
import { queueFilter, type QueueFilter } from '#app/lists/queue.ts';

import { Button } from '../../../components/button/button.tsx';

export function PickedBar({
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
