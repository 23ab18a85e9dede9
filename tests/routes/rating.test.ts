// A resident says how his dossier was handled: once, signed in or by the link of his mail, and nobody says it for him.
import { beforeAll, describe, expect, it } from 'vitest';

import { eraseOldRatingComments } from '#app/domain/dossiers/applicant/erase-rating-comments.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { loader as lookUp } from '#app/routes/public/look-up.tsx';
import { action as give, loader as show } from '#app/routes/public/rate.tsx';
import { action as giveSignedIn, loader as showSignedIn } from '#app/routes/resident/rate-dossier.tsx';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { aspects, grades, ratingForm } from '#app/quality/rating.ts';
import { undoMinutes } from '#catalog/lifecycle.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, returnedDossier, slugs } from '../support/dossiers.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';
import { columnsHolding } from '../support/scan.ts';

const database = useDatabase();
const an = 'nguyen.van.an';
const binh = 'tran.thi.binh';
let pages: ResidentPages;

beforeAll(() => {
  pages = residentPages(database.db);
});

/** The token of the link in the mail about `code`. */
async function tokenOf(code: string): Promise<string> {
  const { clock } = pages.portal;
  // As long as the return can be taken back, nobody is told of it.
  clock.set(new Date(clock.now().getTime() + undoMinutes * 60_000));
  await deliverOutbox(pages.portal.deps);
  const mail = pages.portal.mails.find(
    ({ subject }) => subject.includes('Đã trả kết quả') && subject.includes(code),
  );
  const [, token = ''] = /\/danh-gia\/(\w+)/.exec(mail?.text ?? '') ?? [];
  expect(token).toMatch(/^[0-9A-Z]{20}$/);
  return token;
}

const byLink = (token: string, body?: Record<string, string>) =>
  pages.ask(undefined, body === undefined ? show : give, `/danh-gia/${token}`, { token }, body);
const signedIn = (who: string, code: string, body?: Record<string, string>) =>
  pages.ask(who, body === undefined ? showSignedIn : giveSignedIn, `/ho-so/${code}/danh-gia`, { code }, body);
const ratingOf = async (code: string) =>
  accepted(await openDossierForApplicant(pages.portal.deps, people.an, { code })).dossier.rating;

describe('TT 32/2017/TT-BTTTT after the result, whoever filed is asked how it was', () => {
  it('asks in three grades, overall and with convenience, timeliness and attitude; only the first must be answered', () => {
    expect(Object.values(grades)).toEqual(['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng']);
    const fields = ratingForm.sections.flatMap((section) => section.fields);
    expect(fields.map(({ id, required }) => [id, required])).toEqual([
      ['overall', true],
      ...Object.keys(aspects).map((aspect) => [aspect, false]),
      ['comment', false],
    ]);
  });

  it('rates by the link of the mail without signing in; looking at it, however often, rates nothing', async () => {
    const code = await returnedDossier(pages.portal, slugs.birth);
    const token = await tokenOf(code);
    for (let scan = 0; scan < 3; scan += 1)
      expect(await byLink(token)).toMatchObject({ status: 200, data: { rating: { code } } });
    expect(await ratingOf(code)).toEqual({});

    const nothing = await byLink(token, { overall: '', comment: 'Nhanh gọn' });
    expect(nothing).toMatchObject({
      status: 422,
      data: { wire: { comment: 'Nhanh gọn' }, problems: [{ path: 'overall' }] },
    });
    const said = { overall: 'very-satisfied', attitude: 'satisfied', comment: 'Nhanh gọn' };
    expect(await byLink(token, said)).toMatchObject({ status: 303, location: `/danh-gia/${token}` });
    expect(await ratingOf(code)).toMatchObject({
      given: { overall: 'very-satisfied', aspects: { attitude: 'satisfied' }, comment: 'Nhanh gọn' },
    });
  });

  it('rates once: a second time, by whichever door, what was given stands and is shown', async () => {
    const code = await returnedDossier(pages.portal, slugs.birth);
    const token = await tokenOf(code);
    const answers = await Promise.all([
      byLink(token, { overall: 'unsatisfied' }),
      signedIn(an, code, { overall: 'unsatisfied' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await byLink(token, { overall: 'satisfied' })).status).toBe(303);
    expect((await signedIn(an, code, { overall: 'satisfied' })).status).toBe(303);
    for (const page of [await byLink(token), await signedIn(an, code)])
      expect(page.data).toMatchObject({ rating: { given: { overall: 'unsatisfied' } } });
    const { dossier } = accepted(await openDossierForStaff(pages.portal.deps, people.civil, { code }));
    expect(dossier.timeline.filter(({ event }) => event === 'rate')).toMatchObject([
      { label: 'Đánh giá: chưa hài lòng', detail: { overall: 'unsatisfied' } },
    ]);
    expect((await verifyEventChains(database.db)).broken).toBeUndefined();
  });

  it('rates nothing before the result is handed over, nor what is not his, nor with a code alone', async () => {
    const filed = await filedDossier(pages.portal, slugs.birth);
    expect(await signedIn(an, filed)).toMatchObject({ status: 409 });
    expect((await ratingOf(filed)) ?? 'none').toBe('none');
    const code = await returnedDossier(pages.portal, slugs.birth);
    expect((await signedIn(binh, code)).status).toBe(404);
    expect((await signedIn(binh, code, { overall: 'satisfied' })).status).toBe(404);
    expect((await signedIn('hotich', code, { overall: 'very-satisfied' })).status).toBe(403);
    for (const token of [code, '0'.repeat(20), 'x'.repeat(5000), "' or 1=1"])
      expect((await byLink(token, { overall: 'very-satisfied' })).status).toBe(404);
    expect(await ratingOf(code)).toEqual({});
    // The page of a code leads to the two doors that prove who he is.
    const found = await pages.ask(undefined, lookUp, `/tra-cuu?ma=${code}`, {});
    expect(found).toMatchObject({ data: { progress: { state: 'returned', code } } });
    expect(JSON.stringify(found.data)).not.toContain('rating');
  });

  it('keeps what was written sealed, from officers too, and erases it after 24 months; the grades stay', async () => {
    const word = 'khôngaibiết';
    const code = await returnedDossier(pages.portal, slugs.birth);
    await signedIn(an, code, { overall: 'satisfied', comment: `Chờ hơi lâu ${word}` });
    expect(await columnsHolding(database.owner.$client, word)).toEqual([]);
    const { dossier } = accepted(await openDossierForStaff(pages.portal.deps, people.civil, { code }));
    expect(JSON.stringify(dossier)).not.toContain(word);

    const { clock, deps } = pages.portal;
    const now = clock.now();
    clock.set(new Date('2028-11-17T23:00:00+07:00'));
    expect(await eraseOldRatingComments(deps)).toBe(0);
    clock.set(new Date('2028-11-18T03:27:00+07:00'));
    expect(await eraseOldRatingComments(deps)).toBeGreaterThan(0);
    expect(await eraseOldRatingComments(deps)).toBe(0);
    const left = await ratingOf(code);
    clock.set(now);
    expect(left).toMatchObject({
      given: { overall: 'satisfied', commentErasedAt: expect.any(Date) as Date },
    });
    expect(left?.given).not.toHaveProperty('comment');
  });

  it('cannot be changed in the database either', async () => {
    const code = await returnedDossier(pages.portal, slugs.birth);
    await signedIn(an, code, { overall: 'unsatisfied' });
    for (const statement of [
      `update dossier_ratings set overall = 'very-satisfied' where rated_at is not null`,
      `update dossier_ratings set comment = '\\x00' where rated_at is not null`,
      'delete from dossier_ratings',
    ])
      await expect(database.owner.$client.unsafe(statement)).rejects.toThrow(/stands/);
  });
});
