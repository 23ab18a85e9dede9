// Who the commune is, read once and remembered in process, so that whoever names it need not wait. What is approved
// anew is read when its approval commits, here and in every other process (LISTEN page_cache); a version that begins at
// a midnight begins by the clock alone.
import { publicUrlOf, unitOf, versionOn, type StandingVersion, type Unit } from '#app/commune/timeline.ts';
import { addDays, instantAt, localDate, type LocalDate } from '#catalog/local-date.ts';
import { listStandingVersions } from '#db/queries/commune.server.ts';
import type { Commune, Deps } from '../kernel/deps.server.ts';
import { readAnew } from '../kernel/read-anew.ts';

export interface CommuneSource extends Pick<Deps, 'clock' | 'log'> {
  /** The setting PUBLIC_URL. */
  readonly publicUrl: string;
  /** All versions that are approved. */
  readonly read: () => Promise<readonly StandingVersion[]>;
}

export type KeptCommune = Pick<Deps, 'commune' | 'unit'>;

/** @returns undefined where nobody has said yet who the commune is */
export async function openCommune({
  db,
  ...source
}: Omit<CommuneSource, 'read'> & Pick<Deps, 'db'>): Promise<KeptCommune | undefined> {
  const read = () => listStandingVersions(db);
  const versions = await read();
  return versions.length === 0 ? undefined : keepCommune({ ...source, read }, versions);
}

/** @param versions those that are approved now: at least one @throws RangeError when there is none */
export function keepCommune(
  { clock, log, publicUrl, read }: CommuneSource,
  versions: readonly StandingVersion[],
): KeptCommune {
  let currentVersions = versions;
  let today:
    | { readonly from: number; readonly until: number; readonly id: string; readonly unit: Unit }
    | undefined;

  function on(day: LocalDate): { readonly id: string; readonly unit: Unit } {
    const version = versionOn(currentVersions, day);
    if (version === undefined) throw new RangeError('nobody has said who the commune is');
    const hosts = currentVersions.map(({ facts }) => facts.host);
    return {
      id: version.id,
      unit: unitOf(version.facts, day, publicUrlOf(publicUrl, hosts, version.facts)),
    };
  }

  function now() {
    const instant = clock.now();
    const at = instant.getTime();
    if (today === undefined || at < today.from || at >= today.until) {
      const day = localDate(instant);
      const [from, until] = [day, addDays(day, 1)].map((one) => instantAt(one).getTime());
      today = { from: from ?? at, until: until ?? at, ...on(day) };
    }
    return today;
  }

  /** What pages drawn now name: today's version, among those that stand. */
  const standing = () => [now().id, ...currentVersions.map(({ id }) => id)].join();
  let announced = standing();
  const commune: Commune = {
    on: (day) => on(day).unit,
    at: (instant) => on(localDate(instant)).unit,
    refresh: readAnew(
      { log },
      {
        what: 'who the commune is',
        read,
        hold: (read) => {
          currentVersions = read;
          today = undefined;
        },
      },
    ),
    turned() {
      const current = standing();
      if (current === announced) return false;
      announced = current;
      return true;
    },
  };
  return { commune, unit: live(() => now().unit) };
}

/** A unit whose properties are those of the moment at which they are read. */
const live = (now: () => Unit): Unit => ({
  get name() {
    return now().name;
  },
  get localName() {
    return now().localName;
  },
  get kindWord() {
    return now().kindWord;
  },
  get header() {
    return now().header;
  },
  get place() {
    return now().place;
  },
  get parents() {
    return now().parents;
  },
  get code() {
    return now().code;
  },
  get address() {
    return now().address;
  },
  get phone() {
    return now().phone;
  },
  get otherPhones() {
    return now().otherPhones;
  },
  get fax() {
    return now().fax;
  },
  get email() {
    return now().email;
  },
  get head() {
    return now().head;
  },
  get responsible() {
    return now().responsible;
  },
  get publicUrl() {
    return now().publicUrl;
  },
  get paperSet() {
    return now().paperSet;
  },
  get receptionHours() {
    return now().receptionHours;
  },
  get hamlets() {
    return now().hamlets;
  },
  get sketch() {
    return now().sketch;
  },
  get hours() {
    return now().hours;
  },
});
