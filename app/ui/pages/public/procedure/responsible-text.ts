// Who answers for a procedure (Đ20), in the words of its page, its paper and what machines read. Where nobody is assigned it
// lies with the officers of its sector, and the commune's own telephone is told.
import type { ResponsibleForReaders } from '#app/read-models/assignments.ts';
import { sectors } from '#catalog/sectors.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { inWords } from '#catalog/stated.ts';

export interface ResponsibleText {
  /** "Phạm Văn Dũng, Công chức Tư pháp - Hộ tịch"; units; that he stands in. */
  readonly lines: readonly string[];
  readonly telephone: string;
}

/** @param phone of the commune */
export function responsibleText(
  of: ResponsibleForReaders | null | undefined,
  { sector, resolver, facts }: Pick<ServiceSheet, 'sector' | 'resolver' | 'facts'>,
  phone: string,
): ResponsibleText {
  // Nobody of the commune answers for what another body takes in and decides.
  if (resolver?.commune === 'informs')
    return { lines: [inWords(facts.authority, ({ decides }) => decides)], telephone: '' };
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
