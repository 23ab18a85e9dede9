// Who signs for the commune, as papers write it (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 7): the chairman for the committee, a vice
// chairman in his place.
import { staffRoles } from '#app/vocabulary/staff-roles.ts';
import type { Staff } from './actor.ts';

export interface Signatory {
  readonly name: string;
  /** "Phó Chủ tịch Ủy ban nhân dân" */
  readonly title: string;
  /** Above the signature, line by line: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly signsAs: readonly string[];
}

/** @param staff somebody who may sign for the commune: whoever is not its chairman signs as a vice chairman */
export function signatoryOf({ name, roles }: Pick<Staff, 'name' | 'roles'>): Signatory {
  const committee = 'TM. ỦY BAN NHÂN DÂN';
  return roles.includes('chairman')
    ? { name, title: staffRoles.chairman, signsAs: [committee, 'CHỦ TỊCH'] }
    : {
        name,
        title: staffRoles['vice-chairman'],
        signsAs: [committee, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      };
}
