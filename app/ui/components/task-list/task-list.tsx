// What is to be done, in any order, and how far each part is.
import { inputId } from '../form-fields/input-id.ts';
import { StatusTag, type Tone } from '../status-tag/status-tag.tsx';

export interface Task {
  readonly label: string;
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
  /** Without a tone the word stands plain, as "Đã khai xong" does. */
  readonly status: { readonly tone?: Tone | undefined; readonly text: string };
}

export function TaskList({ tasks, label }: { readonly tasks: readonly Task[]; readonly label: string }) {
  const idOf = (index: number) => `${inputId(label)}-${index}`;
  return (
    <ul className="govuk-task-list" aria-label={label}>
      {tasks.map((task, index) => (
        <li
          key={task.label}
          className={`govuk-task-list__item${task.href === undefined ? '' : ' govuk-task-list__item--with-link'}`}
        >
          <div className="govuk-task-list__name-and-hint">
            {task.href === undefined ? (
              <span>{task.label}</span>
            ) : (
              <a className="govuk-task-list__link" href={task.href} aria-describedby={idOf(index)}>
                {task.label}
              </a>
            )}
            {task.hint !== undefined && <div className="govuk-task-list__hint">{task.hint}</div>}
          </div>
          <div className="govuk-task-list__status" id={idOf(index)}>
            {task.status.tone === undefined ? (
              task.status.text
            ) : (
              <StatusTag tone={task.status.tone}>{task.status.text}</StatusTag>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
