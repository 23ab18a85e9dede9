// How one document stands to another, said from either side, and what it does to the force of the older one.
import type { Option } from '#app/values/option.ts';

interface Relation {
  /** Of the document that does it: "Thay thế". */
  readonly active: string;
  /** Of the document that it is done to: "Được thay thế bởi". */
  readonly passive: string;
  readonly effect?: 'ends' | 'ends-partly' | 'suspends';
  /** The newer one ends with the older, wholly and partly. */
  readonly endsWith?: true;
}

export const relations = {
  replaces: { active: 'Thay thế', passive: 'Được thay thế bởi', effect: 'ends' },
  amends: { active: 'Sửa đổi, bổ sung', passive: 'Được sửa đổi, bổ sung bởi', effect: 'ends-partly' },
  repeals: { active: 'Bãi bỏ', passive: 'Bị bãi bỏ bởi', effect: 'ends' },
  'repeals-part': {
    active: 'Bãi bỏ một phần',
    passive: 'Bị bãi bỏ một phần bởi',
    effect: 'ends-partly',
  },
  suspends: { active: 'Ngưng hiệu lực', passive: 'Bị ngưng hiệu lực bởi', effect: 'suspends' },
  'based-on': { active: 'Căn cứ', passive: 'Là căn cứ của' },
  guides: { active: 'Hướng dẫn, quy định chi tiết', passive: 'Được hướng dẫn bởi', endsWith: true },
  corrects: { active: 'Đính chính', passive: 'Được đính chính bởi' },
} as const satisfies Record<string, Relation>;

export type RelationId = keyof typeof relations;

export const sides = ['active', 'passive'] as const;

export type Side = (typeof sides)[number];

const relationsById: Readonly<Record<string, Relation>> = relations;

const passivePrefix = 'bi:';

/** As a document's facts store it: "replaces", or "bi:replaces" when it is done to this document. */
const storedRelation = (id: RelationId, side: Side): string =>
  side === 'active' ? id : `${passivePrefix}${id}`;

/**
 * @param storedText as the facts of an item have it
 * @returns undefined for what is no relation
 */
export function readRelation(
  storedText: string,
): { readonly id: RelationId; readonly side: Side } | undefined {
  const isPassive = storedText.startsWith(passivePrefix);
  const id = isPassive ? storedText.slice(passivePrefix.length) : storedText;
  return isRelation(id) ? { id, side: isPassive ? 'passive' : 'active' } : undefined;
}

/** @param id from a form or from what is stored */
export const isRelation = (id: string): id is RelationId => Object.hasOwn(relationsById, id);

/** @returns what the newer document does to the force of the older; undefined: nothing */
export const effectOf = (id: RelationId): Relation['effect'] => relationsById[id]?.effect;

/** @returns whether the newer document ends with the older one */
export const endsWithOther = (id: RelationId): boolean => relationsById[id]?.endsWith === true;

/** @returns whether the force of one of the two hangs on the other */
export const movesForce = (id: RelationId): boolean => effectOf(id) !== undefined || endsWithOther(id);

/** Why a relation changes nothing, until staff say what is meant. */
export const unclearReasons = {
  incomplete: 'Trên Cổng có văn bản mang số này, nhưng chưa rõ có phải văn bản được nói đến không.',
  several: 'Trên Cổng có nhiều văn bản cùng số, cùng cơ quan, cùng ngày.',
  unknown: 'Văn bản này chưa có trên Cổng.',
  earlier: 'Văn bản tác động được ban hành trước văn bản bị tác động.',
  lower: 'Cơ quan ban hành văn bản tác động là cấp dưới của cơ quan ban hành văn bản bị tác động.',
  circle: 'Các văn bản làm nhau hết hiệu lực theo vòng, không rõ văn bản nào có trước.',
} as const;

export type UnclearReason = keyof typeof unclearReasons;

/** What staff may choose: each relation from its side, then the ones that another document does to this one. */
export const relationChoices: readonly Option[] = [
  ...Object.keys(relations)
    .filter(isRelation)
    .map((id) => ({ value: storedRelation(id, 'active'), label: relations[id].active })),
  ...Object.keys(relations)
    .filter(isRelation)
    .filter((id) => effectOf(id) !== undefined)
    .map((id) => ({ value: storedRelation(id, 'passive'), label: relations[id].passive })),
];
