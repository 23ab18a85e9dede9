// The lists of dossiers: the address is passed on into a dossier and back, so that whoever has dealt with one returns to where
// he was.
import { paths } from '#app/addresses/paths.ts';
import { states, type DossierState } from '#catalog/lifecycle.ts';
import { soonWorkingDays } from '#catalog/lateness.ts';
import {
  groupsOf,
  workGroupIds,
  workingCapacities,
  type QueueOrder,
  type WorkGroupId,
} from '#catalog/work-order.ts';
import {
  choice,
  choiceOfPage,
  flag,
  listFilter,
  page,
  words,
  type FilterField,
  type Narrowed,
} from './list-filter.ts';

type Work = WorkGroupId | 'all';

const workWords: Readonly<Record<Work, string>> = {
  all: 'tat-ca',
  supplemented: 'vua-bo-sung',
  new: 'moi-gui',
  'to-return': 'cho-tra',
  withdrawals: 'yeu-cau-rut',
  mine: 'dang-giu',
  unclaimed: 'cho-nhan',
  'to-price': 'cho-ghi-so-tien',
  'to-pay': 'cho-nop-phi',
};

/** What he can act on: all of it, or one group. */
const work: FilterField<Work> = {
  name: 'viec',
  control: { kind: 'check', label: 'Cần tôi làm', value: workWords.all },
  read: (text) => (['all', ...workGroupIds] as const).find((id) => workWords[id] === text),
  write: (value) => workWords[value],
};

export const queueFilter = listFilter(paths.queue, {
  text: words('Tên, mã, số giấy tờ, điện thoại'),
  state: choice<DossierState>(
    'trang-thai',
    'Trạng thái',
    (Object.keys(states) as DossierState[])
      .filter((state) => state !== 'draft')
      .map((state) => [state, { value: state, label: states[state].label }]),
    { none: 'Tất cả' },
  ),
  sector: choiceOfPage('linh-vuc', 'Lĩnh vực', /^[a-z0-9-]{1,100}$/),
  order: choice<QueueOrder>(
    'xep',
    'Sắp xếp',
    [
      ['due', { value: 'han-tra', label: 'Hạn trả gần nhất' }],
      ['newest', { value: 'moi-nop', label: 'Mới nộp trước' }],
    ],
    { none: 'Việc cần làm trước' },
  ),
  mine: flag('cua-toi', 'Tôi đang giữ'),
  late: flag('qua-han', 'Quá hạn'),
  dueToday: flag('hom-nay', 'Đến hạn hôm nay'),
  dueSoon: flag('sap-den-han', `Đến hạn trong ${soonWorkingDays} ngày làm việc`),
  work,
  closed: flag('ket-thuc', 'Cả hồ sơ đã kết thúc'),
  /** A dossier's code: others of the same person and procedure. */
  sameAs: {
    name: 'cung-nguoi',
    control: { kind: 'hidden', label: 'Cùng người, cùng thủ tục với' },
    read: (text: string) => text.slice(0, 40) || undefined,
    write: (code: string) => code,
  },
  page,
});

export type QueueFilter = Narrowed<typeof queueFilter>;

/**
 * The list from which a dossier was opened, as its address tells under `ds`. It is read and written anew, so that an
 * address from elsewhere leads nowhere but to a list.
 * @returns its query; empty for the list as it begins
 */
export function listBehind(search: URLSearchParams): string {
  return queueFilter.query(queueFilter.read(new URLSearchParams((search.get('ds') ?? '').slice(0, 600))));
}

const workNames = new Map(groupsOf(workingCapacities).map(({ group }) => [group.id, group.label]));

/** "Mới gửi, chờ tiếp nhận" */
export function workName(group: WorkGroupId): string {
  const name = workNames.get(group) ?? '';
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

export function queueHeading({
  state,
  mine,
  late,
  dueToday,
  dueSoon,
  work: group,
  sameAs,
}: QueueFilter): string {
  if (sameAs !== undefined) return `Hồ sơ cùng người, cùng thủ tục với ${sameAs}`;
  const what =
    state !== undefined
      ? states[state].label
      : group === undefined
        ? 'Hồ sơ'
        : group === 'all'
          ? 'Hồ sơ cần làm'
          : `Hồ sơ ${workNames.get(group) ?? ''}`;
  const narrowed = [
    mine === true && ' tôi đang giữ',
    late === true && ' quá hạn',
    dueToday === true && ' đến hạn hôm nay',
    dueSoon === true && ` đến hạn trong ${soonWorkingDays} ngày làm việc`,
  ];
  return [what, ...narrowed].filter((part) => part !== false).join('');
}
