// Where residents use the services on a day: on this portal, on the national one, at the desk alone, or not yet (NĐ 224/2026 Đ15.1). Two
// people decide it (decision 125). What nobody opened is closed: a portal that was just installed tells all and takes nothing.
import type { Channel } from './procedure-lists.ts';

export const openingWays = ['here', 'national-portal', 'desk', 'closed'] as const;

export type OpeningWay = (typeof openingWays)[number];

export const openingWayLabels: Readonly<Record<OpeningWay, string>> = {
  here: 'Mở trên Cổng',
  'national-portal': 'Nộp trên Cổng Dịch vụ công quốc gia',
  desk: 'Chỉ nhận tại Bộ phận Một cửa',
  closed: 'Đang đóng',
};

/** What is open or closed as a whole: accounts, what people write, and every service without a decision of its own. */
export const wholePortal = 'portal';

/** The whole portal, or the code of a procedure. */
export type OpeningSubject = string;

export interface Opening {
  readonly way: OpeningWay;
  /** For residents, Vietnamese: why it is not here, until when. Empty where it is here. */
  readonly words: string;
}

/** What was decided, by subject. */
export type Openings = ReadonlyMap<OpeningSubject, Opening>;

export const openHere: Opening = { way: 'here', words: '' };

/** Of what nobody has opened yet. */
export const notOpenedYet: Opening = {
  way: 'closed',
  words:
    'Cổng đang được chuẩn bị. Bạn đọc được mọi thông tin; hồ sơ, ý kiến xin mang đến trụ sở Ủy ban nhân dân.',
};

/** @returns the ways that can be decided for the subject: the portal as a whole is open or closed */
export const waysOf = (subject: OpeningSubject): readonly OpeningWay[] =>
  subject === wholePortal ? ['here', 'closed'] : openingWays;

/** @returns whether residents sign up, write and comment */
export const portalOpening = (openings: Openings): Opening => openings.get(wholePortal) ?? notOpenedYet;

/** @param code of the procedure @returns what was decided for it, else for the whole portal */
export const serviceOpening = (openings: Openings, code: string): Opening =>
  openings.get(code) ?? portalOpening(openings);

/** @returns whether a dossier that comes this way is taken in: on paper also where the desk alone takes it */
export const takesDossiers = ({ way }: Opening, channel: Channel): boolean =>
  channel === 'online' ? way === 'here' : way !== 'closed';

/** @returns whether anybody needs an account: the portal or some service is open here */
export const takesResidents = (openings: Openings): boolean =>
  [...openings.values()].some(({ way }) => way === 'here');

/**
 * A decision about the whole portal holds for every service: those that were opened here, or closed, by themselves follow it again, and
 * those that are filed elsewhere stay there.
 * @returns the decisions as they stand after this one
 */
export function afterDecision(
  openings: Openings,
  subjects: readonly OpeningSubject[],
  opening: Opening,
): Openings {
  const next = new Map(openings);
  if (subjects.includes(wholePortal))
    for (const [subject, { way }] of openings) if (way === 'here' || way === 'closed') next.delete(subject);
  for (const subject of subjects) next.set(subject, opening);
  return next;
}
