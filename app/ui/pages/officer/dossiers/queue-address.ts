// The address of a list of dossiers: what it is narrowed by, in which order, which page. It is kept on the way into a dossier
// and back, so that whoever has dealt with one returns to where he was.
import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';
import { states, type DossierState } from '#catalog/lifecycle.ts';
import {
  groupsOf,
  workGroupIds,
  workingCapacities,
  type QueueOrder,
  type WorkGroupId,
} from '#catalog/work-order.ts';

export interface QueueFilter {
  readonly state?: DossierState | undefined;
  readonly sector?: string | undefined;
  readonly mine?: boolean | undefined;
  readonly late?: boolean | undefined;
  readonly dueToday?: boolean | undefined;
  readonly work?: WorkGroupId | 'all' | undefined;
  readonly closed?: boolean | undefined;
  readonly sameAs?: string | undefined;
  readonly text?: string | undefined;
  readonly order?: QueueOrder | undefined;
}

export const workSegments: Readonly<Record<WorkGroupId | 'all', string>> = {
  all: 'tat-ca',
  supplemented: 'vua-bo-sung',
  new: 'moi-gui',
  'to-return': 'cho-tra',
  withdrawals: 'yeu-cau-rut',
  mine: 'dang-giu',
  unclaimed: 'cho-nhan',
  'to-pay': 'cho-nop-phi',
};

export const orderSegments: Readonly<Record<QueueOrder, string>> = {
  work: '',
  due: 'han-tra',
  newest: 'moi-nop',
};

/** The query of a list; what is not narrowed is left out. */
export function queueQuery(filter: QueueFilter, page = 1): string {
  const query = new URLSearchParams();
  const { text, state, sector, work, sameAs, order = 'work' } = filter;
  if (text !== undefined && text !== '') query.set('q', text);
  if (work !== undefined) query.set('viec', workSegments[work]);
  if (state !== undefined) query.set('trang-thai', state);
  if (sector !== undefined) query.set('linh-vuc', sector);
  if (filter.mine === true) query.set('cua-toi', '1');
  if (filter.late === true) query.set('qua-han', '1');
  if (filter.dueToday === true) query.set('hom-nay', '1');
  if (filter.closed === true) query.set('ket-thuc', '1');
  if (sameAs !== undefined) query.set('cung-nguoi', sameAs);
  if (order !== 'work') query.set('xep', orderSegments[order]);
  if (page > 1) query.set('trang', String(page));
  return query.toString();
}

export function queueAddress(filter: QueueFilter, page = 1): string {
  const query = queueQuery(filter, page);
  return query === '' ? paths.queue() : `${paths.queue()}?${query}`;
}

/** An unknown value narrows nothing, so that an old address still shows a list. */
export function readQueueFilter(query: URLSearchParams): QueueFilter {
  const state = query.get('trang-thai') ?? '';
  const sector = (query.get('linh-vuc') ?? '').slice(0, 100);
  const text = (query.get('q') ?? '').normalize('NFC').trim().slice(0, 100);
  const sameAs = (query.get('cung-nguoi') ?? '').slice(0, 40);
  const work = (['all', ...workGroupIds] as const).find((id) => workSegments[id] === query.get('viec'));
  const order = (['due', 'newest'] as const).find((one) => orderSegments[one] === query.get('xep'));
  const flag = (name: string) => query.get(name) === '1';
  return {
    ...(isState(state) ? { state } : {}),
    ...(sector === '' ? {} : { sector }),
    ...(flag('cua-toi') ? { mine: true } : {}),
    ...(flag('qua-han') ? { late: true } : {}),
    ...(flag('hom-nay') ? { dueToday: true } : {}),
    ...(flag('ket-thuc') ? { closed: true } : {}),
    ...present({ work }),
    ...(sameAs === '' ? {} : { sameAs }),
    ...(text === '' ? {} : { text }),
    ...present({ order }),
  };
}

export function readQueuePage(query: URLSearchParams): number {
  const page = query.get('trang') ?? '';
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
}

/**
 * The list from which a dossier was opened, as its address tells under `ds`. It is read and written anew, so that an
 * address from elsewhere leads nowhere but to a list.
 * @returns its query; empty for the list as it begins
 */
export function listBehind(search: URLSearchParams): string {
  const query = new URLSearchParams((search.get('ds') ?? '').slice(0, 600));
  return queueQuery(readQueueFilter(query), readQueuePage(query));
}

const isState = (text: string): text is DossierState => Object.hasOwn(states, text) && text !== 'draft';

const workNames = new Map(groupsOf(workingCapacities).map(({ group }) => [group.id, group.label]));

/** "Mới gửi, chờ tiếp nhận" */
export function workName(work: WorkGroupId): string {
  const name = workNames.get(work) ?? '';
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

export function queueHeading({ state, mine, late, dueToday, work, sameAs }: QueueFilter): string {
  if (sameAs !== undefined) return `Hồ sơ cùng người, cùng thủ tục với ${sameAs}`;
  const what =
    state !== undefined
      ? states[state].label
      : work === undefined
        ? 'Hồ sơ'
        : work === 'all'
          ? 'Hồ sơ cần làm'
          : `Hồ sơ ${workNames.get(work) ?? ''}`;
  return `${what}${mine === true ? ' tôi đang giữ' : ''}${late === true ? ' quá hạn' : ''}${dueToday === true ? ' đến hạn hôm nay' : ''}`;
}
