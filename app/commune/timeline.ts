// The commune on a day. Versions follow each other without gaps; the day alone decides which one holds.
import type { LocalDate } from '#catalog/local-date.ts';
import type { PaperSet } from '#catalog/paper-sets.ts';
import { usualHours, type OpeningHours } from '#catalog/working-calendar.ts';
import { localName, readHamlets, sketchOf, timesIn, type CommuneFacts } from './facts.ts';
import type { Sketch } from '#app/values/sketch.ts';
import { present } from '#app/values/present.ts';
import { withoutEnd } from '#app/values/without-end.ts';

/** An approved version. */
export interface StandingVersion {
  readonly id: string;
  /** The first day, in Asia/Ho_Chi_Minh. */
  readonly validFrom: LocalDate;
  readonly facts: CommuneFacts;
}

/** The commune as papers, pages and mails name it on a day. */
export interface Unit {
  /** "Ủy ban nhân dân xã Phú An" */
  readonly name: string;
  /** "xã Phú An" */
  readonly localName: string;
  /** "xã": the word alone, as in "Ban Biên tập Website xã". */
  readonly kindWord: string;
  /** Two lines of the official header. */
  readonly header: readonly [string, string];
  /** "Phú An": the place in "Phú An, ngày …". */
  readonly place: string;
  /** The units above, the nearest first: "thị xã Bến Cát", "tỉnh Bình Dương". */
  readonly parents: readonly string[];
  /** The code at the beginning of register numbers, in the style of its time: "H09.31.20", before 15/9/2020 "000.20.31.H09". */
  readonly code: string;
  readonly address: string;
  readonly phone: string;
  /** "Bộ phận Một cửa 0274 3558 002; …" */
  readonly otherPhones: string | undefined;
  readonly fax: string | undefined;
  readonly email: string;
  readonly head: PersonInOffice;
  /** The person responsible for the site (TT 32/2017/TT-BTTTT). */
  readonly responsible: PersonInOffice;
  /** "https://phuanbinhduong.gov.vn": every link in mails and papers begins with it (Đ4). */
  readonly publicUrl: string;
  /** The circular whose forms it prints. */
  readonly paperSet: PaperSet;
  /** Working hours in which a filing is answered. */
  readonly receptionHours: number;
  /** "Ấp An Thuận", in the order of the alphabet; none where nobody entered them. */
  readonly hamlets: readonly string[];
  /** What its land looks like; undefined: pages draw no map. */
  readonly sketch: Sketch | undefined;
  readonly hours: OpeningHours;
}

export interface PersonInOffice {
  readonly name: string;
  /** "Chủ tịch Ủy ban nhân dân xã Phú An" */
  readonly title: string;
}

/** QĐ 20/2020/QĐ-TTg: codes from left to right, in force from this day. */
const newCodesFrom = '2020-09-15';

/**
 * @param versions in any order
 * @returns the last one that began on or before `day`; the first one for earlier days; undefined when there are none
 */
export function versionOn<V extends Pick<StandingVersion, 'validFrom'>>(
  versions: readonly V[],
  day: LocalDate,
): V | undefined {
  const inOrder = [...versions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return inOrder.findLast(({ validFrom }) => validFrom <= day) ?? inOrder[0];
}

/** @param facts of the version of `day` @param publicUrl the portal's address on that day, from `publicUrlOf` */
export function unitOf(facts: CommuneFacts, day: LocalDate, publicUrl: string): Unit {
  const { district, province, codeOld, codeNew, otherPhones, fax } = facts;
  const ownName = localName(facts);
  return {
    name: facts.name,
    localName: ownName,
    kindWord: ownName.slice(0, ownName.length - facts.shortName.length - 1),
    header: [facts.headerTop, facts.headerName],
    place: facts.shortName,
    parents: district === '' ? [province] : [district, province],
    code: day < newCodesFrom && codeOld !== '' ? codeOld : codeNew,
    address: facts.address,
    phone: facts.phone,
    otherPhones: otherPhones === '' ? undefined : otherPhones,
    fax: fax === '' ? undefined : fax,
    email: facts.email,
    head: { name: facts.headName, title: facts.headTitle },
    responsible: { name: facts.responsibleName, title: facts.responsibleTitle },
    publicUrl,
    paperSet: facts.paperSet,
    receptionHours: Number(facts.receptionHours),
    hamlets: readHamlets(facts.hamlets).toSorted((one, other) => one.localeCompare(other, 'vi')),
    sketch: sketchOf(facts),
    hours: {
      morning: timesIn(facts.morning) ?? usualHours.morning,
      afternoon: timesIn(facts.afternoon) ?? usualHours.afternoon,
      ...present({
        saturday: timesIn(facts.saturday),
        otherUnits: facts.otherHours === '' ? undefined : facts.otherHours,
        receptionDays: facts.receptionDays === '' ? undefined : facts.receptionDays,
      }),
    },
  };
}

/**
 * The portal's address under a version of the facts. A portal at one of the commune's host names changes its address with the
 * version; one at another host, such as localhost, keeps its address.
 * @param configuredUrl the setting PUBLIC_URL; its scheme and port stay
 * @param hosts of all versions
 * @returns an address without a slash at its end
 */
export function publicUrlOf(
  configuredUrl: string,
  hosts: readonly string[],
  { host }: Pick<CommuneFacts, 'host'>,
): string {
  const address = new URL(configuredUrl);
  if (!hosts.includes(address.hostname)) return configuredUrl;
  address.hostname = host;
  return withoutEnd(address.href, '/');
}

/** @param unit of the day of the paper, also when the paper is drawn again later @returns the unit as papers take it */
export const paperUnit = ({ name, header, place }: Unit) => ({ name, headerLines: header, place });
