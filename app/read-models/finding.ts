// What somebody looks for in the catalog, and what was found.
import type { LifeEventId } from '#catalog/life-events.ts';
import type { Level } from '#catalog/procedure.ts';
import type { SectorId } from '#catalog/sectors.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';

export interface ServiceQuery {
  /** As typed; empty asks for everything. */
  readonly query: string;
  readonly sector?: SectorId | undefined;
  readonly level?: Level | undefined;
  readonly event?: LifeEventId | undefined;
  /** Only what can be filed here now. */
  readonly fileable: boolean;
  /** Only what is filed on the national portal (NĐ 224/2026 Đ15.1). */
  readonly national?: boolean | undefined;
}

export interface FoundServices {
  /** Closest first; without words, in the catalog's order. */
  readonly services: readonly ServiceSheet[];
  /** How many there would be with this choice, everything else as it is. */
  readonly counts: {
    readonly sector: Readonly<Partial<Record<SectorId, number>>>;
    readonly level: Readonly<Partial<Record<Level, number>>>;
    readonly event: Readonly<Partial<Record<LifeEventId, number>>>;
    readonly fileable: number;
    readonly national: number;
  };
  /** How many the words find when no filter holds. */
  readonly withoutFilters: number;
  /** None holds the words themselves: they are the beginnings of its words, or all have other marks. */
  readonly loose: boolean;
  /** Something was typed, but neither a letter nor a digit. */
  readonly wordless: boolean;
  /** How the words were read where that is not how they were typed: "khaisinh" as "khai sinh". */
  readonly readAs?: string;
  /** When the words find nothing: how they may have been meant. */
  readonly suggestion?: string;
  /** When the words find nothing: what comes near. */
  readonly near: readonly ServiceSheet[];
}
