// Everything that a button of a counter filing sends is kept, whatever becomes of it: answers, ticks, choices, scans.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { saveCounterFiling } from '#app/domain/reception/save-counter-filing.server.ts';
import { textOf, versionOf } from '#app/http/form-values.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import type { ReadUploads } from '#app/http/uploads.server.ts';
import { changeEntries } from '#forms/change-group.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { readWire } from '#forms/index.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { attachFiles, changeFiles } from '../resident/change-files.server.ts';
import { readCounterChoices } from './read-counter-choices.ts';

/**
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
