// A place lies in the commune whose portal this is, as far as their names say. A place may be written by a former name: it may only warn.
import { own } from '../own.ts';
import type { Rule } from './rule.ts';

const KIND_OF_UNIT = /^(?:xã|phường|thị trấn|đặc khu|tỉnh|thành phố|tp\.?)\s+/;

/** "Phường Phú An" and "phú an" are one name. */
const bare = (name: unknown): string =>
  typeof name === 'string' ? name.trim().toLocaleLowerCase('vi').replace(KIND_OF_UNIT, '') : '';

export const inCommune: Rule<'in-commune'> = {
  kind: 'in-commune',
  reads: ({ place }) => [place],
  broken: ({ place }, { answers, context: { home } }) => {
    const answer = own(answers, place);
    if (home === undefined || answer === undefined) return false;
    return (['commune', 'province'] as const).some((name) => bare(own(answer, name)) !== bare(home[name]));
  },
};
