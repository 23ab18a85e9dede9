// Where a member of staff starts the day: what waits for him, by number, then what is most urgent.
import type { HandedOver, QueueItem } from '#app/read-models/dossiers.ts';
import type { Workload } from '#app/read-models/workload.ts';
import { paths } from '#app/addresses/paths.ts';
import type { QueueLayout } from '#app/lists/queue-layout.ts';
import { queueFilter, type QueueFilter } from '#app/lists/queue.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { present } from '#app/values/present.ts';

import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { LiveNumber, NewDossiers, useNumber } from '../../../components/workspace/live-numbers.tsx';
import { QueueTable } from '../dossiers/queue/queue-table.tsx';
import { WorkloadView } from './workload.tsx';

export interface Waiting {
  readonly label: string;
  readonly count: number;
  readonly href: string;
  /** Late, or due today. */
  readonly urgent?: boolean | undefined;
}

/** The dossiers that come first for him. */
export interface FirstDossiers {
  readonly heading: string;
  /** The first of them. */
  readonly items: readonly QueueItem[];
  /** What opens all of them, and how many they are. */
  readonly filter: QueueFilter;
  readonly total: number;
  readonly empty: string;
}

export interface LandingPageProps {
  readonly desk: Desk;
  readonly waiting: readonly Waiting[];
  /** For administrators: what the portal is without. */
  readonly lacks?: readonly Waiting[] | undefined;
  /** Undefined for who has nothing to do with dossiers. */
  readonly first?: FirstDossiers | undefined;
  /** Lately to him by name, or from him to another. */
  readonly handedOver?: readonly HandedOver[] | undefined;
  /** For the leaders of the commune. */
  readonly workload?: Workload | undefined;
  /** When his dossiers were read. */
  readonly readAt: Date;
  /** How he wants his lists drawn. */
  readonly layout?: QueueLayout | undefined;
  /** What an administrator or an editor finds here. */
  readonly doors: readonly { readonly label: string; readonly href: string; readonly about: string }[];
}

export function LandingPage({
  desk,
  waiting,
  lacks = [],
  first,
  handedOver = [],
  workload,
  readAt,
  layout,
  doors,
}: LandingPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading={`Chào ${desk.actor.name}`}
      caption={desk.actor.position}
      watches={first && { filter: first.filter, readAt }}
    >
      <Tiles heading="Việc chờ bạn" all={waiting} />
      <Tiles heading="Cổng còn thiếu" all={lacks} />
      {handedOver.length > 0 && (
        <>
          <h2>Vừa đổi người thụ lý</h2>
          <ul className="handed-over">
            {handedOver.map((one) => (
              <li key={one.code}>
                <a href={paths.staffDossier(one.code)} className="tabular">
                  {one.registerNumber ?? one.code}
                </a>{' '}
                {one.procedureName}
                <p className="quiet small">
                  {one.by} chuyển {one.to === undefined ? 'cho bạn' : `từ bạn sang ${one.to}`},{' '}
                  {formatMoment(one.at)}
                  {one.reason === undefined ? '' : `: ${one.reason}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {first !== undefined && (
        <>
          <h2>{first.heading}</h2>
          <QueueTable
            items={first.items}
            filter={first.filter}
            {...present({ layout })}
            caption={first.heading}
            empty={first.empty}
          />
          <NewDossiers shown={first.items} reload={paths.staff()} />
          <p>
            {first.total > first.items.length && (
              <>
                <a href={queueFilter.address(first.filter)}>
                  Xem cả <LiveNumber href={queueFilter.address(first.filter)} count={first.total} /> hồ sơ
                </a>
                {' · '}
              </>
            )}
            <a href={paths.queue()}>Xem tất cả hồ sơ</a>
          </p>
        </>
      )}
      {workload !== undefined && <WorkloadView workload={workload} />}
      {doors.length > 0 && (
        <ul className="doors">
          {doors.map((door) => (
            <li key={door.href}>
              <a href={door.href}>{door.label}</a>
              <p className="quiet">{door.about}</p>
            </li>
          ))}
        </ul>
      )}
      {waiting.length === 0 && lacks.length === 0 && first === undefined && doors.length === 0 && (
        <p>
          Hiện chưa có việc nào trên hệ thống dành cho vai trò của bạn. Nếu bạn cần giải quyết hồ sơ, hãy nhờ
          quản trị viên giao vai trò.
        </p>
      )}
    </DeskPage>
  );
}

/** What is late or due today comes first; what is not, stays in its order, so that each keeps its place from day to day. */
function Tiles({ heading, all }: { readonly heading: string; readonly all: readonly Waiting[] }) {
  if (all.length === 0) return null;
  const isPressing = ({ urgent, count }: Waiting) => urgent === true && count > 0;
  return (
    <>
      <h2>{heading}</h2>
      <ul className="waiting">
        {[...all.filter(isPressing), ...all.filter((one) => !isPressing(one))].map((one) => (
          <li key={one.label}>
            <Tile {...one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Tile({ label, href, count: countOnPage, urgent }: Waiting) {
  const count = useNumber(href, countOnPage);
  return (
    <a className={`waiting__one${urgent === true && count > 0 ? ' waiting__one--urgent' : ''}`} href={href}>
      <span className="waiting__count">{count}</span>
      <span>{label}</span>
    </a>
  );
}
