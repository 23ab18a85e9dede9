// What is wrong with the page that was sent, first on it, each line leading to its field. It takes the focus.
import { useEffect, useRef, type MouseEvent } from 'react';

import { inputId } from '../form-fields/input-id.ts';
import { failedMark as mark } from '../page/page-title.ts';

export interface ProblemLine {
  /** The input's name; without one the line is not a link. */
  readonly path?: string | undefined;
  readonly message: string;
  /** Where it is mended, if not on this page. */
  readonly href?: string | undefined;
}

const controls = 'input:not([type=hidden]), select, textarea, [tabindex="0"]';

/** A question of several boxes takes no focus itself: its first box does. */
function intoQuestion(event: MouseEvent<HTMLAnchorElement>): void {
  const question = document.getElementById(event.currentTarget.hash.slice(1));
  if (question === null || question.matches(controls)) return;
  const first = question.querySelector<HTMLElement>(controls);
  if (first === null) return;
  event.preventDefault();
  first.focus();
}

export function ErrorSummary({
  problems,
  title = 'Có chỗ cần sửa',
  attempt = 0,
}: {
  readonly problems: readonly ProblemLine[];
  readonly title?: string | undefined;
  /** Rises with each refused attempt: the same problems take the focus again. */
  readonly attempt?: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  const key = problems.map((problem) => problem.message).join('\n');
  useEffect(() => {
    if (key === '') return undefined;
    box.current?.focus();
    if (!document.title.startsWith(mark)) document.title = mark + document.title;
    return () => {
      if (document.title.startsWith(mark)) document.title = document.title.slice(mark.length);
    };
  }, [key, attempt]);
  if (problems.length === 0) return null;
  // `autofocus` does for a page without JavaScript what the effect does with it.
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-error-summary__list">
            {problems.map((problem) => (
              <li key={`${problem.path ?? ''}:${problem.message}`}>
                {problem.href !== undefined ? (
                  <a href={problem.href}>{problem.message}</a>
                ) : problem.path === undefined || problem.path === '' ? (
                  problem.message
                ) : (
                  <a href={`#${inputId(problem.path)}`} onClick={intoQuestion}>
                    {problem.message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
