// Who answers for a procedure (Đ20), in the words of its page, its paper and what machines read. Where nobody is assigned it
// lies with the officers of its sector, and the commune's own telephone is told.
import type { ResponsibleForReaders } from '#app/read-models/assignments.ts';
import { sectors, type SectorId } from '#catalog/sectors.ts';

export interface ResponsibleText {
  /** "Phạm Văn Dũng, Công chức Tư pháp - Hộ tịch"; units; that he stands in. */
  readonly lines: readonly string[];
  readonly telephone: string;
}

/** @param phone of the commune */
export function responsibleText(
  of: ResponsibleForReaders | null | undefined,
  sector: SectorId,
  phone: string,
): ResponsibleText {
  if (of === null || of === undefined)
    return { lines: [`Cán bộ lĩnh vực ${sectors[sector]}`], telephone: phone };
  return {
    lines: [
      [of.name, of.position].filter((part) => part !== undefined).join(', '),
      ...of.units,
      ...(of.standsIn ? ['thay người phụ trách đang vắng'] : []),
    ],
    telephone: of.telephone,
  };
}
