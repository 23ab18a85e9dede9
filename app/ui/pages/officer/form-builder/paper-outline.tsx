// The paper and the rules of a draft, line by line.
import type { FormDefinition } from '#forms/definition.ts';
import {
  blockIds,
  blockLabel,
  conditionInWords,
  fieldsIn,
  ruleName,
  type FormPart,
  type FormProblem,
} from '#forms/editing/index.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { Actions, Problems, type OutlineProps } from './outline.tsx';
import { partAnchor, partHref, type PartIntent } from '#app/lists/form-parts.ts';
import { present } from '#app/values/present.ts';

export function PaperOutline({ form, mayEdit, problems }: OutlineProps) {
  const follows = form.paperLayout === 'standard';
  const ids = blockIds(form.paper);
  return (
    <div id={partAnchor('paper')} tabIndex={-1}>
      <p>
        {follows
          ? 'Giấy tự xếp theo các phần và các ô, mỗi khi bạn thêm, bỏ hay đổi thứ tự.'
          : 'Giấy được xếp bằng tay, từng dòng một, như mẫu chính thức.'}
      </p>
      <Problems part="paper" problems={problems} />
      {mayEdit && <LayoutChoice follows={follows} />}
      <ol className="outline outline--paper">
        {form.paper.map((block, index) => {
          const part: FormPart = `block:${ids[index] ?? ''}`;
          const label = blockLabel(form, block);
          const edits = mayEdit && !follows;
          return (
            <li key={part} id={partAnchor(part)} tabIndex={-1} className="outline__field">
              <div className="outline__line">
                <div>
                  <p className="outline__name">
                    {edits ? <a href={partHref(form.code, { edit: part })}>{label}</a> : label}
                  </p>
                  <HeadingCondition form={form} block={block} />
                  <Problems part={part} problems={problems} />
                </div>
                {edits && (
                  <Actions
                    part={part}
                    name={label}
                    form={form.code}
                    first={index === 0}
                    last={index === form.paper.length - 1}
                    condition={block.block === 'heading'}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {mayEdit && !follows && (
        <p className="outline__add">
          <a href={partHref(form.code, { choose: 'block', ...afterLast(ids) })}>Thêm dòng trên giấy</a>
        </p>
      )}
    </div>
  );
}

const afterLast = (ids: readonly string[]) => {
  const last = ids.at(-1);
  return present({ after: last });
};

function HeadingCondition({
  form,
  block,
}: {
  readonly form: FormDefinition;
  readonly block: FormDefinition['paper'][number];
}) {
  if (block.block !== 'heading' || block.showWhen === undefined) return null;
  return <p className="outline__facts">Chỉ in khi {conditionInWords(block.showWhen, fieldsIn(form))}</p>;
}

function LayoutChoice({ follows }: { readonly follows: boolean }) {
  const intent: PartIntent = follows ? 'layout:by-hand' : 'layout:standard';
  const choice = (words: string) => (
    <form method="post">
      <Button kind="secondary" name="intent" value={intent}>
        {words}
      </Button>
    </form>
  );
  return follows ? (
    choice('Xếp bằng tay')
  ) : (
    <Details summary="Cho giấy tự xếp theo các phần">
      <p>
        Các dòng xếp bằng tay bị thay; nơi gửi, người ký và phần dành cho cơ quan vẫn giữ. Mẫu do văn bản ban
        hành thì nên giữ cách xếp của văn bản.
      </p>
      {choice('Tự xếp lại giấy')}
    </Details>
  );
}

interface RulesOutlineProps {
  readonly form: FormDefinition;
  readonly mayEdit: boolean;
  readonly problems: readonly FormProblem[];
}

export function RulesOutline({ form, mayEdit, problems }: RulesOutlineProps) {
  return (
    <>
      {form.rules.length === 0 && <p className="quiet">Chưa có quy tắc nào buộc các câu trả lời với nhau.</p>}
      <ol className="outline outline--paper">
        {form.rules.map((rule) => {
          const part: FormPart = `rule:${rule.id}`;
          return (
            <li key={rule.id} id={partAnchor(part)} tabIndex={-1} className="outline__field">
              <div className="outline__line">
                <div>
                  <p className="outline__name">
                    {mayEdit ? (
                      <a href={partHref(form.code, { edit: part })}>{rule.message}</a>
                    ) : (
                      rule.message
                    )}
                  </p>
                  <p className="outline__facts">
                    {[
                      ruleName(rule),
                      rule.severity === 'error' ? 'chặn' : 'chỉ nhắc',
                      ...(rule.when === undefined
                        ? []
                        : [`chỉ khi ${conditionInWords(rule.when, fieldsIn(form))}`]),
                    ].join(' · ')}
                  </p>
                  <Problems part={part} problems={problems} />
                </div>
                {mayEdit && <Actions part={part} name={rule.message} form={form.code} first last />}
              </div>
            </li>
          );
        })}
      </ol>
      {mayEdit && (
        <p className="outline__add">
          <a href={partHref(form.code, { choose: 'rule' })}>Thêm quy tắc</a>
        </p>
      )}
    </>
  );
}
