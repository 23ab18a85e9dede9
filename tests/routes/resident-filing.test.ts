// Filing through its pages: saved on every button, refused with all that was typed, filed once, nobody else's.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, it } from 'vitest';

import { openRevision } from '#app/domain/catalog/read-catalog.server.ts';
import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { saveChoices } from '#app/domain/dossiers/filing/save-choices.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { action as sendCheck, loader as showCheck } from '#app/routes/resident/file-check.tsx';
import { action as sendChoices } from '#app/routes/resident/file-choices.tsx';
import { action as sendDocuments, loader as showDocuments } from '#app/routes/resident/file-documents.tsx';
import {
  action as sendRepresentation,
  loader as showRepresentation,
} from '#app/routes/resident/file-representation.tsx';
import { action as sendSection, loader as showSection } from '#app/routes/resident/file-section.tsx';
import { action as start, loader as showStart } from '#app/routes/resident/file-start.tsx';
import { action as sendTasks, loader as showTasks } from '#app/routes/resident/file-tasks.tsx';
import { action as saveWhileTyping } from '#app/routes/resident/save-draft.ts';
import { publishRevision } from '#db/queries/catalog.server.ts';
import { present } from '#app/values/present.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filledDraft, people, pdf, slugs } from '../support/dossiers.ts';
import { residentPages, type Body, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
const an = 'nguyen.van.an';
let pages: ResidentPages;

beforeAll(() => {
  pages = residentPages(database.db);
});

const slug = slugs.payable;
const at = (code: string, step = '') =>
  `/dich-vu-cong/${slug}/nop-ho-so/${code}${step === '' ? '' : `/${step}`}`;
const params = (code: string, step?: string) => ({ slug, code, ...present({ step }) });
const newDraft = async () => accepted(await startDraft(pages.portal.deps, people.an, { slug })).code;
const draftOf = async (code: string) =>
  accepted(await openDraft(pages.portal.deps, people.an, { code })).draft;
const send = (code: string, step: string, body: Body, who: string | undefined = an) =>
  pages.ask(who, sendSection, at(code, step), params(code, step), body);

/** What a browser sends of the form's first section, filled well. */
async function firstSection(code: string): Promise<{ step: string; body: Record<string, string> }> {
  const { form, context } = await draftOf(code);
  const section = form.sections[0];
  const example = exampleWire(form, context);
  const own = Object.fromEntries(
    (section?.fields ?? []).flatMap((field) =>
      example[field.id] === undefined ? [] : [[field.id, example[field.id] ?? '']],
    ),
  );
  return { step: section?.id ?? '', body: Object.fromEntries(wireEntries(own)) };
}

describe('starting', () => {
  it('asks to sign in first and leads back', async () => {
    const answer = await pages.ask(undefined, showStart, `/dich-vu-cong/${slug}/nop-ho-so`, { slug });
    expect([answer.status, answer.location]).toEqual([
      303,
      `/dang-nhap?tiep=${encodeURIComponent(`/dich-vu-cong/${slug}/nop-ho-so`)}`,
    ]);
  });

  it('is refused with a way on where the procedure takes no dossier online, before signing in', async () => {
    const answer = await pages.ask(undefined, showStart, '/dich-vu-cong/chung-thuc-ban-sao/nop-ho-so', {
      slug: 'chung-thuc-ban-sao',
    });
    expect(answer).toMatchObject({
      status: 409,
      data: { link: { href: '/dich-vu-cong/chung-thuc-ban-sao' } },
    });
  });

  it('Đ3.4c starts a draft and offers it to go on with the next time', async () => {
    const started = await pages.ask(an, start, `/dich-vu-cong/${slug}/nop-ho-so`, { slug }, {});
    expect(started.status).toBe(303);
    const again = await pages.ask(an, showStart, `/dich-vu-cong/${slug}/nop-ho-so`, { slug });
    expect((again.data as { drafts: { href: string }[] }).drafts.map((draft) => draft.href)).toContain(
      started.location,
    );
  });
});

describe('an account with as many drafts as it may have', () => {
  it('is refused another one, and led to those that it has', async () => {
    const begin = () => pages.ask('tran.thi.binh', start, `/dich-vu-cong/${slug}/nop-ho-so`, { slug }, {});
    let answer = await begin();
    for (let count = 0; count < 30 && answer.status === 303; count += 1) answer = await begin();
    expect(answer).toMatchObject({ status: 409, data: { link: { href: '/ho-so' } } });
  });
});

describe('filing for another', () => {
  const ask = (code: string, body: Body, query = '') =>
    pages.ask(an, sendRepresentation, `${at(code, 'nop-thay')}${query}`, params(code), body);
  const persons = {
    name: 'Lý Thị Hoa',
    identityNumber: '074157000321',
    authorisation: 'power-of-attorney',
    representativeIdentity: '074090000456',
  };

  it('asks for whom first, holds what was typed where something is wrong, and goes on when all is right', async () => {
    const started = await pages.ask(
      an,
      start,
      `/dich-vu-cong/${slug}/nop-ho-so`,
      { slug },
      { applicant: 'another' },
    );
    const code = started.location?.split('/').at(-1) ?? '';
    const wrong = await ask(code, { ...persons, identityNumber: '12', intent: 'next' });
    expect(wrong).toMatchObject({
      status: 422,
      data: { wire: { name: 'Lý Thị Hoa', identityNumber: '12' }, problems: [{ path: 'identityNumber' }] },
    });
    // Whoever leaves leaves with it saved, right or wrong.
    expect((await ask(code, { name: 'Lý Thị Hoa', intent: 'save' })).location).toBe(at(code));
    const shown = await pages.ask(an, showRepresentation, at(code, 'nop-thay'), params(code));
    expect(shown.data).toMatchObject({ wire: { name: 'Lý Thị Hoa' }, problems: [] });
    expect((await ask(code, { ...persons, intent: 'next' })).location).toBe(at(code, 'requester'));
    expect((await ask(code, { ...persons, intent: 'next' }, '?ve=kiem-tra')).location).toBe(
      at(code, 'kiem-tra'),
    );
    expect((await draftOf(code)).form.sections[0]?.intro).toContain('Lý Thị Hoa');
    const again = await pages.ask(an, showStart, `/dich-vu-cong/${slug}/nop-ho-so`, { slug });
    expect(again.data).toMatchObject({
      drafts: expect.arrayContaining([expect.objectContaining({ code, person: 'Lý Thị Hoa' })]) as unknown,
    });
  });

  it('is no step of what somebody files for himself, and nobody else’s', async () => {
    const own = await newDraft();
    expect((await pages.ask(an, showRepresentation, at(own, 'nop-thay'), params(own))).status).toBe(404);
    const { code } = accepted(await startDraft(pages.portal.deps, people.an, { slug, forAnother: true }));
    const others = await pages.ask(
      'tran.thi.binh',
      sendRepresentation,
      at(code, 'nop-thay'),
      params(code),
      persons,
    );
    expect(others.status).toBe(404);
    expect((await draftOf(code)).representation?.wire).not.toHaveProperty('name');
  });
});

describe('one section a step', () => {
  it('re-shows the page with everything typed when a field is wrong, and has saved it', async () => {
    const code = await newDraft();
    const { step, body } = await firstSection(code);
    const answer = await send(code, step, { ...body, 'requesterIdentity.number': '12 34', intent: 'next' });
    expect(answer).toMatchObject({
      status: 422,
      data: {
        problems: [
          { path: 'requesterIdentity.number', message: expect.stringContaining('12 chữ số') as unknown },
        ],
        view: { wire: { requesterName: body['requesterName'], requesterIdentity: { number: '12 34' } } },
      },
    });
    expect((await draftOf(code)).wire).toMatchObject({ requesterIdentity: { number: '12 34' } });
  });

  it('goes on to the next step when all is right, and back to the check when it came from there', async () => {
    const code = await newDraft();
    const { step, body } = await firstSection(code);
    const { form } = await draftOf(code);
    expect((await send(code, step, { ...body, intent: 'next' })).location).toBe(
      at(code, form.sections[1]?.id),
    );
    const fromCheck = await pages.ask(an, sendSection, `${at(code, step)}?ve=kiem-tra`, params(code, step), {
      ...body,
      intent: 'next',
    });
    expect(fromCheck.location).toBe(at(code, 'kiem-tra'));
  });

  it('leaves with anything typed, right or wrong', async () => {
    const code = await newDraft();
    const { step } = await firstSection(code);
    const left = await send(code, step, {
      requesterName: 'Nguyễn',
      'requesterIdentity.number': 'x',
      intent: 'save',
    });
    expect(left.location).toBe(at(code));
    expect((await draftOf(code)).wire).toMatchObject({
      requesterName: 'Nguyễn',
      requesterIdentity: { number: 'x' },
    });
  });

  it('tells of another device and gives back what was replaced', async () => {
    const code = await newDraft();
    const { step, body } = await firstSection(code);
    const seen = (await draftOf(code)).version;
    await send(code, step, {
      ...body,
      requesterName: 'Từ điện thoại',
      version: String(seen),
      intent: 'save',
    });
    const late = await send(code, step, {
      ...body,
      requesterName: 'Từ máy tính',
      version: String(seen),
      intent: 'next',
    });
    expect(late.location).toBe(at(code, step));
    const page = await pages.ask(an, showSection, at(code, step), params(code, step));
    expect(page.data).toMatchObject({
      view: {
        wire: { requesterName: 'Từ máy tính' },
        replaced: { answers: [{ before: 'Từ điện thoại', now: 'Từ máy tính' }] },
      },
    });
    await send(code, step, { intent: 'restore' });
    const after = await pages.ask(an, showSection, at(code, step), params(code, step));
    expect(after.data).toMatchObject({
      view: { wire: { requesterName: 'Từ điện thoại' }, replaced: undefined },
    });
  });

  it('tells who saves on an old page that it is filed, what she can do, and gives back all that she typed', async () => {
    const code = await filledDraft(pages.portal, slug);
    const { step, body } = await firstSection(code);
    const { form } = await draftOf(code);
    const old = pages.portal;
    accepted(
      await submitDossier(old.deps, people.an, {
        code,
        requestId: randomUUID(),
        accepted: true,
      }),
    );
    const typed = 'Gõ ở thẻ cũ';
    const forms: Readonly<Record<string, () => ReturnType<typeof send>>> = {
      section: () => send(code, step, { ...body, requesterName: typed, intent: 'save' }),
      choices: () =>
        pages.ask(an, sendChoices, at(code, 'nhan-ket-qua'), params(code), {
          delivery: 'post',
          postalPhone: typed,
        }),
      representation: () =>
        pages.ask(an, sendRepresentation, at(code, 'nop-thay'), params(code), {
          name: typed,
          intent: 'next',
        }),
      documents: () => {
        const files = new FormData();
        files.set('intent', 'upload');
        files.append('document:any', new File([pdf()], `${typed}.pdf`));
        return pages.ask(an, sendDocuments, at(code, 'giay-to'), params(code), files);
      },
    };
    for (const [name, ask] of Object.entries(forms)) {
      const { status, data } = await ask();
      expect([name, status]).toEqual([name, 409]);
      expect(data).toMatchObject({
        message: expect.stringMatching(/đã được gửi lúc .*nhắn tin cho cán bộ/) as unknown,
        link: { href: `/ho-so/${code}` },
        unsaved: [expect.stringContaining(typed)],
      });
    }
    // Nothing was typed that is not in it: the word is said on the page of the dossier.
    for (const ask of [
      () => send(code, step, { ...body, intent: 'save' }),
      () => pages.ask(an, sendTasks, at(code), params(code), { intent: 'discard' }),
    ]) {
      const answer = await ask();
      expect([answer.status, answer.location]).toEqual([303, `/ho-so/${code}`]);
      expect(String(answer.response?.headers.get('set-cookie'))).toContain('tin-');
    }
    // Of every section, whichever it is.
    for (const { id } of form.sections.slice(1))
      expect((await send(code, id, { intent: 'save' })).status).toBe(303);
  });

  it('answers a save while typing with the new version and the time, and says why it could not', async () => {
    const code = await newDraft();
    const { step, body } = await firstSection(code);
    const save = (who: string | undefined, which = code) =>
      pages.ask(who, saveWhileTyping, `${at(which, step)}/luu`, params(which, step), {
        ...body,
        requesterName: 'Đang gõ',
      });
    const saved = await save(an);
    expect(await saved.response?.json()).toMatchObject({
      at: '09:00',
      conflict: false,
      version: (await draftOf(code)).version,
    });
    expect((await draftOf(code)).wire).toMatchObject({ requesterName: 'Đang gõ' });
    expect((await save(undefined)).status).toBe(401);
    expect((await save(an, 'PA-0000-0000-00')).status).toBe(404);
  });
});

describe('the papers', () => {
  const paper = (slot: string, content: Uint8Array<ArrayBuffer>, name: string, intent = 'upload') => {
    const body = new FormData();
    body.set('intent', intent);
    body.append(slot, new File([content], name));
    return body;
  };

  it('keeps what is a document, refuses what is none, and takes one back', async () => {
    const code = await newDraft();
    const slot = `document:${(await draftOf(code)).procedure.documents.find((d) => d.replacedByForm === undefined)?.id}`;
    const body = paper(slot, new TextEncoder().encode('MZ nothing'), 'ảnh.png');
    body.append(slot, new File([pdf()], 'Giấy chứng sinh.pdf'));
    const mixed = await pages.ask(an, sendDocuments, at(code, 'giay-to'), params(code), body);
    expect(mixed).toMatchObject({ status: 422, data: { problems: [{ path: slot }] } });
    const [held] = (await draftOf(code)).attachments;
    expect(held).toMatchObject({ slot, fileName: 'Giấy chứng sinh.pdf', mediaType: 'application/pdf' });
    await pages.ask(an, sendDocuments, at(code, 'giay-to'), params(code), {
      intent: `remove-file:${held?.id}`,
    });
    expect((await draftOf(code)).attachments).toEqual([]);
  });

  it('goes on to the choices', async () => {
    const code = await newDraft();
    const answer = await pages.ask(an, sendDocuments, at(code, 'giay-to'), params(code), { intent: 'next' });
    expect(answer.location).toBe(at(code, 'nhan-ket-qua'));
    const wrong = await pages.ask(an, sendChoices, at(code, 'nhan-ket-qua'), params(code), {
      delivery: 'pigeon',
    });
    expect(wrong).toMatchObject({ status: 422, data: { problems: [{ path: 'delivery' }] } });
    const posted = await pages.ask(an, sendChoices, at(code, 'nhan-ket-qua'), params(code), {
      delivery: 'post',
    });
    expect(posted).toMatchObject({
      status: 422,
      data: { problems: [{ path: 'postalAddress.place' }, { path: 'postalPhone' }] },
    });
    const right = await pages.ask(an, sendChoices, at(code, 'nhan-ket-qua'), params(code), {
      delivery: 'post',
      'postalAddress.place': 'other',
      'postalAddress.hamlet': 'Ấp 2',
      'postalAddress.commune': 'xã Phú An',
      'postalAddress.province': 'tỉnh Bình Dương',
      postalPhone: '0901 234 567',
      intent: 'next',
    });
    expect(right.location).toBe(at(code, 'kiem-tra'));
    expect(await draftOf(code)).toMatchObject({
      delivery: 'post',
      postalAddress: 'Ấp 2, xã Phú An, tỉnh Bình Dương',
    });
  });
});

describe('checking and sending', () => {
  const submit = (code: string, body: Body) =>
    pages.ask(an, sendCheck, at(code, 'kiem-tra'), params(code), body);
  /** What the form of the page sends, with both ticks. */
  async function shownForm(code: string) {
    const page = await pages.ask(an, showCheck, at(code, 'kiem-tra'), params(code));
    const { seen } = (page.data as { check: { seen: string } }).check;
    return { requestId: randomUUID(), seen, accepted: 'yes' };
  }
  const change = async (code: string, wire: Wire) =>
    accepted(await saveDraft(pages.portal.deps, people.an, { code, wire }));

  it('lists what is missing and does not file', async () => {
    const code = await newDraft();
    expect((await pages.ask(an, showCheck, at(code, 'kiem-tra'), params(code))).data).toMatchObject({
      check: { ready: false },
    });
    const answer = await submit(code, { requestId: randomUUID(), accepted: 'yes' });
    expect(answer.status).toBe(422);
    expect((await pages.portal.find(code)).state).toBe('draft');
  });

  it('asks for the declaration of truth', async () => {
    const code = await filledDraft(pages.portal, slug);
    const { requestId, seen } = await shownForm(code);
    expect(await submit(code, { requestId, seen })).toMatchObject({
      status: 422,
      data: { requestId, problems: [{ path: 'accepted' }] },
    });
  });

  it('files once when the button is pressed twice', async () => {
    const code = await filledDraft(pages.portal, slug);
    const body = await shownForm(code);
    const answers = await Promise.all([submit(code, body), submit(code, body)]);
    expect(answers.map((answer) => answer.location)).toEqual([
      `/ho-so/${code}?moi=1`,
      `/ho-so/${code}?moi=1`,
    ]);
    const [{ count } = { count: 0 }] = await database.db.$client<{ count: number }[]>`
      select count(*)::int as count from dossier_events e join dossiers d on d.id = e.dossier_id
      where d.code = ${code} and e.event = 'submit'`;
    expect(count).toBe(1);
    // Going back to the form leads to what has become of it.
    expect((await pages.ask(an, showTasks, at(code), params(code))).location).toBe(`/ho-so/${code}`);
  });

  /** A step of the draft after its page was drawn, and the words that name what is another one then. */
  const changes: Record<string, { make: (code: string) => Promise<unknown>; named: RegExp }> = {
    'its answers, and the fee by them': {
      make: (code) => change(code, { copies: '9' }),
      named: /“[^“”]+”.*nay là 72\.000 đồng/,
    },
    'a file': {
      make: async (code) =>
        accepted(
          await attachFile(pages.portal.deps, people.an, {
            code,
            slot: 'document:organisation-request',
            fileName: 'thêm.pdf',
            mediaType: 'application/pdf',
            content: pdf('thêm'),
          }),
        ),
      named: /“Giấy tờ kèm theo”/,
    },
    'how the result comes': {
      make: async (code) =>
        accepted(
          await saveChoices(pages.portal.deps, people.an, {
            code,
            delivery: 'post',
            postalAddress: { place: 'here', hamlet: 'ấp 2' },
            postalPhone: '0901 234 567',
          }),
        ),
      named: /“Nhận kết quả và phí, lệ phí”/,
    },
    'its procedure': {
      make: async (code) => {
        const { procedureRevisionId } = await pages.portal.find(code);
        const procedure = await openRevision(pages.portal.deps, procedureRevisionId);
        await publishRevision(database.owner, {
          number: 1000,
          body: { ...procedure, name: `${procedure.name} (mới)` },
          digest: randomUUID(),
          source: 'edited',
        });
        // Another tab takes the draft over to the new revision.
        await draftOf(code);
      },
      named: /nội dung của thủ tục/,
    },
  };

  it.each(Object.entries(changes))(
    'files nothing where another tab changed %s',
    async (_what, { make, named }) => {
      const code = await filledDraft(pages.portal, slug);
      const body = await shownForm(code);
      await make(code);
      expect(await submit(code, body)).toMatchObject({
        status: 409,
        data: {
          requestId: body.requestId,
          accepted: false,
          problems: [{ message: expect.stringMatching(named) as string }],
        },
      });
      expect(await pages.portal.find(code)).toMatchObject({ state: 'draft', amountDue: 0 });
      // The page that says so shows what stands there now, and that is filed.
      expect((await submit(code, await shownForm(code))).location).toBe(`/ho-so/${code}?moi=1`);
    },
  );

  it('files what was only saved again as it was, and nothing that says not what was shown', async () => {
    const code = await filledDraft(pages.portal, slug);
    const { seen: _seen, ...unseen } = await shownForm(code);
    for (const seen of [undefined, '', 'fee=0'])
      expect((await submit(code, { ...unseen, ...present({ seen }) })).status).toBe(409);
    const body = await shownForm(code);
    await change(code, (await draftOf(code)).wire);
    expect((await submit(code, body)).status).toBe(303);
  });
});

describe("somebody else's draft", () => {
  it('is not found in any page, with the same words as one that never was', async () => {
    const code = await filledDraft(pages.portal, slug);
    const step = (await draftOf(code)).form.sections[0]?.id ?? '';
    const sent = { intent: 'next', requestId: randomUUID(), accepted: 'yes' };
    const doors = [
      ...[showTasks, showSection, showDocuments, showCheck].map((door) => ({ door, body: undefined })),
      ...[sendTasks, sendSection, sendDocuments, sendChoices, sendCheck].map((door) => ({
        door,
        body: sent,
      })),
    ];
    for (const { door, body } of doors) {
      const theirs = await pages.ask('tran.thi.binh', door, at(code, step), params(code, step), body);
      const never = await pages.ask(
        'tran.thi.binh',
        door,
        at('PA-0000-0000-00', step),
        params('PA-0000-0000-00', step),
        body,
      );
      expect([theirs.status, theirs.data]).toEqual([404, null]);
      expect(never).toEqual(theirs);
    }
    expect((await pages.portal.find(code)).state).toBe('draft');
  });

  it('is not found under the address of another procedure', async () => {
    const code = await newDraft();
    const answer = await pages.ask(an, showTasks, at(code), { slug: slugs.birth, code });
    expect(answer.status).toBe(404);
  });

  it('is discarded by its owner alone', async () => {
    const code = await newDraft();
    await pages.ask('tran.thi.binh', sendTasks, at(code), params(code), { intent: 'discard' });
    expect((await draftOf(code)).code).toBe(code);
    const gone = await pages.ask(an, sendTasks, at(code), params(code), { intent: 'discard' });
    expect(gone.location).toBe('/ho-so');
    expect((await pages.ask(an, showTasks, at(code), params(code))).status).toBe(404);
  });
});
