// From one dossier of a list to its neighbours, and on through the list after each step.
import { useEffect, useRef } from 'react';

import { queueFilter } from '#app/lists/queue.ts';
import type { QueueNeighbour, QueuePlace } from '#app/read-models/dossiers.ts';
import { decisionPaths } from '#app/addresses/decision-paths.ts';
import { paths } from '#app/addresses/paths.ts';

import { Button } from '../../../../components/button/button.tsx';
import { flashTextId } from '../../../../components/workspace/desk-page.tsx';

interface PlaceProps {
  readonly place: QueuePlace;
  /** The query of the list. */
  readonly list: string;
}

/** The list on the page where the neighbour stands: the way back from there leads to it. */
function listAt(list: string, { page }: QueueNeighbour): string {
  return queueFilter.query({ ...queueFilter.read(new URLSearchParams(list)), page });
}

export const listAddress = (list: string): string =>
  list === '' ? paths.queue() : `${paths.queue()}?${list}`;

/** Its page, or that of the step which can be made on it as it can on the dossier at hand. */
function addressOf(neighbour: QueueNeighbour, list: string): string {
  const { code, again } = neighbour;
  const behind = listAt(list, neighbour);
  return again === undefined
    ? paths.staffDossier(code, behind)
    : decisionPaths.staffDecision(code, again, behind);
}

/** Before and after it in the list; nothing for what has no neighbours there. */
export function Neighbours({ place, list }: PlaceProps) {
  const { position, total, beyond, previous, next } = place;
  if (position === undefined && previous === undefined && next === undefined) return null;
  return (
    <nav className="neighbours no-print" aria-label="Hồ sơ trong danh sách">
      {previous !== undefined && (
        <a href={addressOf(previous, list)} rel="prev" data-desk-preceding="">
          Hồ sơ trước
        </a>
      )}
      {position !== undefined && (
        <span className="quiet tabular">
          {position} / {beyond === true && 'hơn '}
          {total.toLocaleString('vi')}
        </span>
      )}
      {next !== undefined && (
        <a href={addressOf(next, list)} rel="next" data-desk-following="">
          Hồ sơ kế tiếp
        </a>
      )}
    </nav>
  );
}

/** After a step: on to what comes next in the list. */
export function OnThroughList({ place: { total, beyond, position, next }, list }: PlaceProps) {
  const others = position === undefined ? total : total - 1;
  const on = useRef<HTMLParagraphElement>(null);
  // `Enter` goes on at once: whoever works through a list need not look for the way.
  useEffect(() => {
    const way = on.current?.querySelector('a');
    // What was done is heard with it.
    if (document.getElementById(flashTextId) !== null) way?.setAttribute('aria-describedby', flashTextId);
    way?.focus({ preventScroll: true });
  }, []);
  const back = <a href={listAddress(list)}>Về danh sách hồ sơ</a>;
  return (
    <p className="on-through-list no-print" data-desk-next="" ref={on}>
      {next === undefined ? (
        <>
          {others === 0
            ? 'Danh sách này không còn hồ sơ nào khác.'
            : `Đã đến cuối danh sách, còn ${others} hồ sơ ở trên.`}{' '}
          {back}
        </>
      ) : (
        <>
          <Button href={addressOf(next, list)}>
            {beyond === true ? 'Hồ sơ kế tiếp' : `Hồ sơ kế tiếp (${next.left})`}
          </Button>{' '}
          {back}
        </>
      )}
    </p>
  );
}
