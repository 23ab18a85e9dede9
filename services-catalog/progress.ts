// The progress of a dossier: steps done, the current step, and steps to come (TT 01/2018/TT-VPCP Đ16.2d).
import { stateIds, states, type DossierEnd, type DossierState } from './dossier-states.ts';

interface Stretch {
  readonly label: string;
  /** The states of a dossier on this stretch. */
  readonly states: readonly DossierState[];
}

const toPay: Stretch = { label: 'Nộp phí, lệ phí', states: ['payment-required', 'closed-unpaid'] };

/** After filing. */
const way: readonly Stretch[] = [
  { label: 'Bộ phận Một cửa kiểm tra hồ sơ', states: ['submitted'] },
  {
    label: 'Cán bộ giải quyết hồ sơ',
    states: stateIds.filter((state) => states[state].clock === 'running'),
  },
  { label: 'Nhận kết quả', states: ['completed'] },
];

const toReadRefusal: Stretch = { label: 'Nhận thông báo từ chối', states: ['completed'] };

/** What breaks the way off, in the words of its last step. The stretch on which it happened was not gone to its end. */
const brokenOffBy: Readonly<Partial<Record<DossierState, string>>> = {
  'closed-unpaid': 'Đóng hồ sơ vì chưa nộp phí, lệ phí',
  'not-accepted': 'Không tiếp nhận hồ sơ',
  withdrawn: 'Chờ xác nhận rút hồ sơ',
  stopped: 'Dừng giải quyết hồ sơ',
  'result-revoked': 'Thu hồi kết quả',
};

/** @returns whether it ended, or is about to, without a result: there will be none to fetch */
export const isBrokenOff = (state: DossierState): boolean => brokenOffBy[state] !== undefined;

export interface ProgressStep {
  readonly label: string;
  readonly done: boolean;
  readonly current: boolean;
}

/**
 * @param been all states that the dossier has been in. They give its place while it is in a state that is no part of the way: when a
 *   supplement is requested, or when it ended early
 */
export function wayOfDossier(
  state: DossierState,
  been: readonly DossierState[],
  { declined, withdrawn }: DossierEnd,
): readonly ProgressStep[] {
  const ahead = declined === true ? [...way.slice(0, -1), toReadRefusal] : way;
  const stretches = been.includes('payment-required') ? [toPay, ...ahead] : ahead;
  const farthest = (among: readonly DossierState[]) =>
    stretches.findLastIndex((stretch) => among.some((one) => stretch.states.includes(one)));
  const now = farthest([state]);
  const at = now === -1 ? farthest(been) : now;
  const delivered = state === 'returned';
  const brokenOff = withdrawn === true ? 'Rút hồ sơ' : brokenOffBy[state];
  return [
    { label: 'Nộp hồ sơ', done: true, current: false },
    ...stretches.slice(0, brokenOff === undefined ? undefined : at).map(({ label }, index) => ({
      label,
      done: delivered || index < at,
      current: !delivered && index === at,
    })),
    ...(brokenOff === undefined
      ? []
      : [{ label: brokenOff, done: states[state].final, current: !states[state].final }]),
  ];
}
