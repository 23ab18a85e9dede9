// The lists of dossiers. The address of a list is passed to the pages of a dossier and back, so that an officer returns to the same
// list.
import { paths } from '#app/addresses/paths.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { uuidForm } from '#app/values/uuid.ts';
import { states, type DossierState, type WaitsFor } from '#catalog/dossier-states.ts';
import { cameBy, type Channel } from '#catalog/procedure-lists.ts';
import { soonWorkingDays } from '#catalog/lateness.ts';
import {
  groupsOf,
  workGroupIds,
  workingCapacities,
  type DueChoice,
  type QueueOrder,
  type WorkGroupId,
} from '#catalog/work-order.ts';
import type { Option } from '#app/values/option.ts';
import {
  choice,
  choiceOfPage,
  day,
  flag,
  further,
  listFilter,
  page,
  words,
  type FilterField,
  type Narrowed,
} from './list-filter.ts';

type Work = WorkGroupId | 'all';

const workWords: Readonly<Record<Work, string>> = {
  all: 'tat-ca',
  'drafts-corrected': 'bao-sai-du-thao',
  supplemented: 'vua-bo-sung',
  new: 'moi-gui',
  'to-return': 'cho-tra',
  withdrawals: 'yeu-cau-rut',
  mine: 'dang-giu',
  unclaimed: 'cho-nhan',
  verifying: 'cho-xac-minh',
  'to-price': 'cho-ghi-so-tien',
  'to-pay': 'cho-nop-phi',
  'to-sign': 'cho-ky',
  'apologies-to-sign': 'cho-ky-xin-loi',
  'endings-to-decide': 'cho-ky-ket-thuc',
  'supplements-to-approve': 'cho-duyet-bo-sung',
};

/** Dossiers on which the viewer can act: all of them, or one group. */
const work: FilterField<Work> = {
  name: 'viec',
  control: { kind: 'check', label: 'Cần tôi làm', value: workWords.all },
  read: (text) => (['all', ...workGroupIds] as const).find((id) => workWords[id] === text),
  write: (value) => workWords[value],
};

/** Words of the address for dossiers that the viewer holds, and for those without a holder. Another holder is an account id. */
export const heldBy = { viewer: 'toi', nobody: 'chua-ai' } as const;

const waitingWords: Readonly<Record<WaitsFor, Option>> = {
  'one-stop-desk': { value: 'mot-cua', label: 'Bộ phận Một cửa' },
  officer: { value: 'can-bo', label: 'Cán bộ chuyên môn' },
  leader: { value: 'lanh-dao', label: 'Lãnh đạo Ủy ban' },
  applicant: { value: 'nguoi-dan', label: 'Người dân' },
  verification: { value: 'xac-minh', label: 'Kết quả xác minh' },
};

/** The fields of all lists of dossiers. */
export const commonFields = {
  sector: choiceOfPage('linh-vuc', 'Lĩnh vực', /^[a-z0-9-]{1,100}$/),
  procedure: choiceOfPage('thu-tuc', 'Thủ tục', /^[\w.-]{1,60}$/),
  channel: choice<Channel>(
    'cach-nop',
    'Cách nộp',
    [
      ['online', { value: 'truc-tuyen', label: cameBy.online }],
      ['in-person', { value: 'tai-quay', label: cameBy['in-person'] }],
      ['post', { value: 'buu-chinh', label: cameBy.post }],
    ],
    { none: 'Tất cả' },
  ),
};

export const queueFilter = listFilter(paths.queue, {
  text: words('Tên, mã, số giấy tờ, điện thoại'),
  due: choice<DueChoice>(
    'han',
    'Hạn trả',
    [
      ['late', { value: 'qua-han', label: 'Quá hạn' }],
      ['today', { value: 'hom-nay', label: 'Đến hạn hôm nay' }],
      ['soon', { value: 'sap-den', label: `Trong ${soonWorkingDays} ngày làm việc` }],
    ],
    { none: 'Tất cả' },
  ),
  waitsFor: choice<WaitsFor>(
    'cho',
    'Đang chờ',
    (Object.keys(waitingWords) as WaitsFor[]).map((whom) => [whom, waitingWords[whom]]),
    { none: 'Tất cả' },
  ),
  holder: choiceOfPage('nguoi-giu', 'Người thụ lý', /^[\w-]{1,64}$/),
  unit: further(choiceOfPage('don-vi', 'Đơn vị của người thụ lý', /^[a-z0-9-]{1,64}$/)),
  label: further(choiceOfPage('nhan', 'Nhãn', uuidForm)),
  channel: further(commonFields.channel),
  procedure: further(commonFields.procedure),
  sector: further(commonFields.sector),
  state: further(
    choice<DossierState>(
      'trang-thai',
      'Trạng thái',
      (Object.keys(states) as DossierState[])
        .filter((state) => state !== 'draft')
        .map((state) => [state, { value: state, label: states[state].label }]),
      { none: 'Tất cả' },
    ),
  ),
  /** Days of filing, local, both included. */
  from: further(day('nop-tu', 'Nộp từ ngày')),
  until: further(day('nop-den', 'đến ngày')),
  order: further(
    choice<QueueOrder>(
      'xep',
      'Sắp xếp',
      [
        ['due', { value: 'han-tra', label: 'Hạn trả gần nhất' }],
        ['due-last', { value: 'han-tra-xa', label: 'Hạn trả xa nhất' }],
        ['newest', { value: 'moi-nop', label: 'Mới nộp trước' }],
        ['oldest', { value: 'nop-lau', label: 'Nộp lâu nhất trước' }],
        ['received-newest', { value: 'moi-tiep-nhan', label: 'Mới tiếp nhận trước' }],
        ['received-oldest', { value: 'tiep-nhan-lau', label: 'Tiếp nhận lâu nhất trước' }],
        ['holder', { value: 'nguoi-giu', label: 'Theo người thụ lý' }],
        ['procedure', { value: 'thu-tuc', label: 'Theo thủ tục' }],
      ],
      { none: 'Việc cần làm trước' },
    ),
  ),
  work: further(work),
  newMessage: further(flag('tin-nhan', 'Có tin nhắn mới')),
  closed: further(flag('ket-thuc', 'Cả hồ sơ đã kết thúc')),
  /** A dossier's code, to find others of the same person and procedure. */
  sameAs: {
    name: 'cung-nguoi',
    control: { kind: 'hidden', label: 'Cùng người, cùng thủ tục với' },
    read: (text: string) => text.slice(0, 40) || undefined,
    write: (code: string) => code,
  },
  /** For a frequent name: older dossiers too. Only a link on the page of the newest ones sets it, never the form. */
  older: {
    name: 'ca-cu',
    read: (text: string) => text === '1' || undefined,
    write: (wanted: boolean) => (wanted ? '1' : undefined),
  },
  page,
});

export type QueueFilter = Narrowed<typeof queueFilter>;

/** @returns whether the list includes finished dossiers: because they are asked for, or because of another field */
export const showsEnded = ({ closed, newMessage, state, sameAs, text }: QueueFilter): boolean =>
  closed === true || newMessage === true || state !== undefined || sameAs !== undefined || text !== undefined;

/**
 * The part of a filter that can be saved under a name: without the page, and without search words, because they are names and
 * numbers of residents.
 * @returns its query; '' for the unfiltered list
 */
export function savableQuery(filter: QueueFilter): string {
  const { text: _text, older: _older, page: _page, sameAs: _sameAs, ...rest } = filter;
  return queueFilter.query(rest);
}

/** Characters of the name of a saved list, and most lists of one person. */
export const savedListBounds = { name: 40, lists: 12 } as const;

/**
 * The list from which a dossier was opened, from `ds` in its address. It is read and written again, so that a forged address can
 * lead only to a list.
 * @returns its query; '' for the unfiltered list
 */
export function listBehind(search: URLSearchParams): string {
  return listNamed(search.get('ds') ?? '');
}

/** @param query any text, from a form @returns as `listBehind` */
export function listNamed(query: string): string {
  return queueFilter.query(queueFilter.read(new URLSearchParams(query.slice(0, 600))));
}

const workNames = new Map(groupsOf(workingCapacities).map(({ group }) => [group.id, group.label]));

/** @returns "Mới gửi, chờ tiếp nhận" */
export function workName(group: WorkGroupId): string {
  return capitalise(workNames.get(group) ?? '');
}

const dueWords: Readonly<Record<DueChoice, string>> = {
  late: ' quá hạn',
  today: ' đến hạn hôm nay',
  soon: ` đến hạn trong ${soonWorkingDays} ngày làm việc`,
};

/** @returns the Vietnamese heading of a list, from its most important fields */
export function queueHeading({ state, holder, due, work: group, newMessage, sameAs }: QueueFilter): string {
  if (sameAs !== undefined) return `Hồ sơ cùng người, cùng thủ tục với ${sameAs}`;
  const what =
    state !== undefined
      ? states[state].label
      : group === undefined
        ? 'Hồ sơ'
        : group === 'all'
          ? 'Hồ sơ cần làm'
          : `Hồ sơ ${workNames.get(group) ?? ''}`;
  const whose =
    holder === heldBy.viewer ? ' tôi đang xử lý' : holder === heldBy.nobody ? ' chưa ai thụ lý' : '';
  return `${what}${whose}${due === undefined ? '' : dueWords[due]}${newMessage === true ? ' có tin nhắn mới' : ''}`;
}
