// Indexes what was stored before there was an index, or under other keys or rules: dossiers by their applicant, profiles by their
// numbers. Broken off, it goes on where something is missing.
import {
  listUnindexedApplicants,
  listUnindexedProfiles,
  storeApplicantIndexes,
  storeProfileIndex,
  type UnindexedApplicant,
} from '#db/queries/applicant-indexes.server.ts';
import type { Answers, Profile } from '#forms/index.ts';
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { indexApplicant, indexedBy } from '../../personal-data/applicant-index.ts';
import { indexProfile, profileContext } from '../../personal-data/resident-profile.server.ts';
import { openOrUndefined } from '../../personal-data/sealed-json.server.ts';
import { answersContext, applicantContext } from './draft-content.server.ts';
import { identityIndex } from './seal-applicant.ts';

const atOnce = 500;

/**
 * May run as often as it likes, in several processes.
 * @returns how many dossiers were indexed
 */
export async function indexApplicants({ db, keys, log }: Pick<Deps, 'db' | 'keys' | 'log'>): Promise<number> {
  const sql = db.$client;
  const current = indexedBy(keys);
  const indexOf = ({ id, version, ...sealed }: UnindexedApplicant) => {
    const applicant = openOrUndefined<ApplicantFacts>(keys, sealed.applicant, applicantContext(id));
    const answers = openOrUndefined<Answers>(keys, sealed.answers, answersContext(id));
    return applicant === undefined || answers === undefined
      ? []
      : [
          {
            id,
            version,
            identityIndex: identityIndex(keys, applicant),
            ...indexApplicant(keys, id, { ...applicant, names: [applicant, answers] }),
          },
        ];
  };
  let count = 0;
  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after !== undefined) {
    // What cannot be opened is passed over: it stands in lists as unreadable, and the next run tries it again.
    const rows = await listUnindexedApplicants(sql, { indexedBy: current, after, limit: atOnce });
    count += await storeApplicantIndexes(sql, rows.flatMap(indexOf));
    after = rows.at(-1)?.id;
  }
  await indexProfiles({ db, keys }, current);
  if (count > 0) log.info({ stored: count }, 'applicants were indexed');
  return count;
}

async function indexProfiles({ db, keys }: Pick<Deps, 'db' | 'keys'>, current: string): Promise<void> {
  const sql = db.$client;
  let after: string | undefined = '';
  while (after !== undefined) {
    const rows = await listUnindexedProfiles(sql, { indexedBy: current, after, limit: atOnce });
    for (const row of rows) {
      const profile = openOrUndefined<Profile>(keys, row.profile, profileContext(row.userId));
      if (profile !== undefined) await storeProfileIndex(sql, row, indexProfile(keys, profile));
    }
    after = rows.at(-1)?.userId;
  }
}
