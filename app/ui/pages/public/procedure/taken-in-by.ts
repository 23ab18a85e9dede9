// Who takes a procedure in, and whose step each is, where that is not the commune.
import type { HandlingStep } from '#catalog/procedure.ts';
import { channelText, partyLabels, type Channel } from '#catalog/procedure-lists.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { mapStated, together, type Stated } from '#catalog/stated.ts';

/** @returns the ways in which it is handed in, each in words that name who takes it in */
export function waysInWords(sheet: ServiceSheet): Stated<readonly string[]> {
  const { channels, authority } = sheet.facts;
  const inWords = (ways: readonly Channel[], by?: string) =>
    ways.map((way) => channelText(way, { national: sheet.filing.at === 'national-portal', by }));
  return sheet.resolver?.commune === 'informs'
    ? mapStated(together({ channels, authority }), (of) => inWords(of.channels, of.authority.receives))
    : mapStated(channels, (ways) => inWords(ways));
}

/** @returns "Công chức chuyên môn"; of another body its name, where the step has it */
export const partyOf = ({ party, unit }: HandlingStep): string =>
  party === 'other-agency' && unit !== undefined ? unit : partyLabels[party];
