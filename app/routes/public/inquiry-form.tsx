// Writing to the commune without an account: the form, what was written once more, and sending it once.
import type { Unit } from '#app/commune/timeline.ts';
import { formToday } from '#app/inquiries/form-today.ts';
import { randomUUID } from 'node:crypto';
import { useMemo } from 'react';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { newHumanCheck } from '#app/domain/admission/challenge.server.ts';
import { checkInquiry, startInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { formContextOf } from '#app/domain/kernel/form-context.ts';
import { readLateDossier } from '#app/domain/dossiers/applicant/late-dossier.server.ts';
import { findSimilar } from '#app/domain/inquiries/find-similar.server.ts';
import { inquiryDoor, receiveInquiry } from '#app/domain/inquiries/receive-inquiry.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { takeHumanCheck } from '#app/http/human-check.server.ts';
import { loadedOnce, usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { ruleInWords } from '#app/retention/rule.ts';
import { placeChoicesIn } from '#app/http/place-choices.server.ts';
import { refusalResponse, seeOther, withCookies } from '#app/http/replies.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { inquiryAcceptedFiles } from '#app/http/uploads.server.ts';
import { rememberNumber } from '#app/http/written-number.server.ts';
import { browserForm } from '#forms/browser-form.ts';
import { changeEntries } from '#forms/change-group.ts';
import tellChosenFiles from '#app/ui/components/file-upload/tell-from-the-start.ts?worker&url';
import { useTabDraft } from '#app/ui/components/autosave/use-tab-draft.ts';
import { CheckInquiry, WriteInquiry } from '#app/ui/pages/public/inquiries/write-inquiry.tsx';
import { filesIn, withFiles } from '#app/ui/pages/public/inquiries/files-in-draft.ts';
import { SimilarStep } from '#app/ui/pages/public/inquiries/similar.tsx';
import { OtherForms } from '#app/ui/pages/public/inquiries/other-forms.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formSheets } from '#app/ui/stylesheets.ts';
import { readDeclaration, readWire, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { noProblems, type InputProblem } from '#app/values/input-problem.ts';
import { batchField, readInquiryForm, removeFile } from './inquiry-files.server.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export const links = formSheets;
export const handle = { document: 'hydrated-when-used', scripts: [tellChosenFiles] } satisfies DocumentHandle;
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const shouldRevalidate = loadedOnce;
export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined
    ? [{ title: pageTitle('Không tìm thấy trang') }]
    : [{ title: pageTitle(page.words.title) }, { name: 'description', content: page.words.lead }];

/** Buttons that lead back to the form, with what was typed. */
const writing = new Set(['edit', 'add-files']);

/** The form that the address names; the first one when it names none. */
function chosenForm(request: Request, unit: Unit) {
  const kind = kindOfRequest(request);
  const code = new URL(request.url).searchParams.get('mau');
  const formOption = kind.forms.find(({ form }) => form.code === code) ?? kind.forms[0];
  if (formOption === undefined) throw new Error(`${kind.id} has no form`);
  return { kind, form: formToday(formOption.form, unit) };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { kind, form } = chosenForm(request, deps.unit);
  const query = new URL(request.url).searchParams;
  const code = query.get('ma')?.trim();
  if (code !== undefined && code !== '') throw seeOther(paths.inquiry(kind.id, code.slice(0, 40)));
  const actor = await currentActor(request, context);
  const resident = actor?.kind === 'resident' ? actor : undefined;
  const start = await startInquiry(deps, resident, {
    kind,
    formCode: form.code,
    about: query.get('trang')?.slice(0, 500),
  });
  const dossier = query.get('ho-so');
  const late =
    resident === undefined || dossier === null
      ? undefined
      : await readLateDossier(deps, resident, { code: dossier });
  return {
    kind: kind.id,
    words: kind.words,
    rule: ruleInWords(kind.retention),
    /** Where answered ones like it are found while it is written, and by which field. */
    similarAt: kind.publication === undefined ? undefined : paths.similarInquiries(kind.id),
    subject: kind.fields.subject,
    form: browserForm(form),
    forms: kind.forms.map((formOption) => ({ label: formOption.label, code: formOption.form.code })),
    start: { ...start, ...(late && kind.aboutLateDossier?.(late)) },
    formContext: formContextOf(deps),
    attachments: kind.attachments,
    acceptedFiles: inquiryAcceptedFiles,
    account: resident === undefined ? undefined : { name: resident.name },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const { kind, form } = chosenForm(request, context.portal.deps.unit);
  const { sent, files } = await readInquiryForm(context, kind, request);
  const from = takeHumanCheck(sent);
  const [intent, sentId] = [textOf(sent, 'intent'), textOf(sent, 'requestId')];
  sent.delete('intent');
  sent.delete('requestId');
  sent.delete(batchField);
  const wire = readWire(sent.entries());
  const changedWire = changeEntries(form, wire, intent);
  const { today } = formContextOf(deps);
  const fields = form.sections.flatMap((section) => section.fields);
  const write = (wire: Wire) => ({
    step: 'write' as const,
    wire,
    choices: placeChoicesIn(fields, wire, today),
  });
  const toWrite = changedWire !== undefined || writing.has(intent) || intent.startsWith(removeFile);
  if (toWrite || files.problems.length > 0) {
    const again = { ...write(changedWire ?? wire), files, problems: files.problems };
    return data(again, { status: files.problems.length > 0 ? 422 : 200 });
  }
  const input = { kind, formCode: form.code, wire, batch: files.batch };
  const inquiryCheck = await checkInquiry(deps, input);
  if (!inquiryCheck.ok)
    return data({ ...write(wire), files, problems: inquiryCheck.problems }, { status: 422 });
  const actor = await currentActor(request, context);
  const visitor = actor?.kind === 'resident' ? actor : undefined;
  const check = async (requestId: string, problems: readonly InputProblem[] = noProblems) => ({
    step: 'check' as const,
    wire,
    files,
    sections: readDeclaration(form, inquiryCheck.answers),
    requestId,
    humanCheck: visitor === undefined ? await newHumanCheck(deps, inquiryDoor) : undefined,
    problems,
  });
  if (intent === 'check') {
    const similar = await findSimilar(deps, kind, wire);
    if (similar.length > 0) return { step: 'similar' as const, wire, files, similar };
  }
  if (intent !== 'send') return check(randomUUID());
  const sender = { ...from, clientIp: context.clientIp };
  const outcome = await receiveInquiry(deps, visitor, { ...input, requestId: sentId }, sender);
  if (outcome.ok) {
    const { phone } = outcome;
    const flash = { kind: 'success', message: kind.words.sent } as const;
    const cookies = phone === undefined ? [] : [await rememberNumber(context, { code: outcome.code, phone })];
    return redirectWithFlash(context, paths.inquiry(kind.id, outcome.code), flash, withCookies(cookies));
  }
  const { code, message, problems } = outcome.refusal;
  const status = own(notTaken, code);
  if (status === undefined) throw refusalResponse(outcome.refusal);
  return data(await check(randomUUID(), problems ?? [{ path: '', message }]), { status });
}

/** What is said on the page itself, so that nothing written is lost. */
const notTaken = { invalid: 422, busy: 429, 'not-possible': 403 };

export default function InquiryForm() {
  const {
    kind,
    words,
    rule,
    form,
    forms,
    start,
    formContext,
    account,
    attachments,
    acceptedFiles,
    similarAt,
    subject,
  } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const draft = useTabDraft(
    start,
    useMemo(() => reply && withFiles(reply.wire, reply.files), [reply]),
  );
  return (
    <Page
      account={account}
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, words.parent, { label: words.title }]}
    >
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {reply?.step === 'check' && <CheckInquiry {...reply} words={words} rule={rule} />}
      {reply?.step === 'similar' && <SimilarStep {...reply} words={words} />}
      {(reply === undefined || reply.step === 'write') && (
        <>
          <OtherForms kind={kind} forms={forms} current={form.code} />
          {account !== undefined && (
            <p>
              <a href={paths.myInquiries()}>Xem câu hỏi, phản ánh, yêu cầu đã gửi</a>
            </p>
          )}
          <WriteInquiry
            key={draft.formKey ?? form.code}
            def={form}
            context={formContext}
            wire={draft.wire}
            onChange={draft.keep}
            heldAs={draft.heldAs}
            problems={reply?.problems ?? noProblems}
            choices={reply?.choices}
            attachments={attachments}
            files={filesIn(draft.wire)}
            acceptedFiles={acceptedFiles}
            {...(similarAt !== undefined && { similar: { at: similarAt, field: subject } })}
          />
        </>
      )}
    </Page>
  );
}
