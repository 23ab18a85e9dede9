// What the buttons of a counter filing send.
import type { AppLoadContext } from '@remix-run/node';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import {
  saveCounterFiling,
  type SaveCounterFiling,
} from '#app/domain/reception/save-counter-filing.server.ts';
import { textOf, versionOf } from '#app/http/form-values.server.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import type { ReadUploads } from '#app/http/uploads.server.ts';
import { changeEntries } from '#forms/change-group.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { readWire } from '#forms/index.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { noExemption } from '#app/ui/pages/resident/filing/choices-page.tsx';
import { documentMarkIds, type DocumentMark } from '#catalog/counter.ts';
import { isDelivery } from '#catalog/procedure-lists.ts';
import { readPostal } from '#forms/postal-contact.ts';
import { present } from '#app/values/present.ts';
import { paths } from '#app/addresses/paths.ts';
import { linkAccount } from '#app/domain/reception/link-account.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { attachFiles, changeFiles } from '../resident/change-files.server.ts';

/**
 * Everything that a button sends is kept, whatever becomes of it: answers, ticks, choices, scans.
 * @returns the version that was kept, and what is wrong with what was sent
 * @throws a refusal, where nothing may be kept
 */
export async function keepCounterFiling(
  deps: Deps,
  staff: Staff,
  {
    code,
    form,
    uploads,
  }: { readonly code: string; readonly form: FormDefinition; readonly uploads: ReadUploads },
): Promise<{ readonly version: number; readonly problems: readonly InputProblem[] }> {
  const { fields, files, refused } = uploads;
  const intent = textOf(fields, 'intent');
  // A body too large to be read says nothing about the answers: they are not emptied for it.
  const unread = refused.some(({ path }) => path === '');
  const wire = readWire(fields.entries());
  const outcome = orRefusal(
    await saveCounterFiling(deps, staff, {
      code,
      ...versionOf(fields),
      ...(unread
        ? {}
        : {
            wire: changeEntries(form, wire, intent) ?? wire,
            ...readCounterChoices(fields),
            seen: textOf(fields, 'seen'),
          }),
    }),
  );
  const { choices, replaced, tickedElsewhere } = outcome;
  const notTaken = await attachFiles(deps, staff, code, files, (field) =>
    field.startsWith('document:') ? field : `field:${field}`,
  );
  await changeFiles(deps, staff, code, intent);
  const problems = [
    ...(replaced ? [replacedColleague] : []),
    ...tickedElsewhere.map((name) => ({
      path: '',
      message: `Đồng nghiệp vừa đánh dấu lại “${name}”: dấu của đồng nghiệp được giữ. Hãy xem lại rồi bấm lần nữa.`,
    })),
    ...refused,
    // More of the questions was asked for: what is not answered yet is no mistake.
    ...(choices === undefined || intent === 'refresh'
      ? []
      : (choices.problems ?? [{ path: 'delivery', message: choices.message }]).map(({ path, message }) => ({
          path: `counter-${path}`,
          message,
        }))),
    ...notTaken,
  ];
  return { version: outcome.version + files.length - notTaken.length, problems };
}

const replacedColleague: InputProblem = {
  path: '',
  message:
    'Đồng nghiệp vừa lưu hồ sơ này ở nơi khác; những gì bạn nhập ở đây đã thay câu trả lời ấy. Hãy xem lại rồi tiếp nhận.',
};

/** Whoever was received at the counter has an account: her dossier goes to it. */
export async function linkReceived(context: AppLoadContext, staff: Staff, code: string, fields: FormData) {
  const contact = textOf(fields, 'contact');
  const paperSeen = fields.get('paperSeen') === 'yes';
  const outcome = await linkAccount(context.portal.deps, staff, { code, contact, paperSeen });
  if (!outcome.ok) {
    if (outcome.refusal.code === 'not-allowed') throw refusalResponse(outcome.refusal);
    return sameFormAgain({ link: { contact, problem: outcome.refusal.message } });
  }
  return redirectWithFlash(context, paths.staffDossier(code), {
    kind: 'success',
    message: `Đã gắn hồ sơ với tài khoản của ${outcome.name}.`,
  });
}

const isMark = (text: FormDataEntryValue): text is DocumentMark =>
  documentMarkIds.some((mark) => mark === text);

/** What the desk ticked and chose beside the declaration. */
export function readCounterChoices(
  fields: FormData,
): Pick<SaveCounterFiling, 'checklist' | 'delivery' | 'postalAddress' | 'postalPhone' | 'exemption'> {
  const checklist: Record<string, readonly DocumentMark[]> = {};
  for (const name of new Set(fields.keys()))
    if (name.startsWith('mark.')) checklist[name.slice('mark.'.length)] = fields.getAll(name).filter(isMark);
  const delivery = textOf(fields, 'counter-delivery');
  const exemption = textOf(fields, 'counter-exemption');
  return {
    checklist,
    ...(isDelivery(delivery) && { delivery }),
    ...present({ postalAddress: readPostal(fields.entries(), 'counter-')['postalAddress'] }),
    ...(fields.has('counter-postalPhone') && { postalPhone: textOf(fields, 'counter-postalPhone') }),
    ...(exemption !== '' && { exemption: exemption === noExemption ? null : exemption }),
  };
}
