// Shows that a person sends: a browser with scripts solves the challenge while the page is read; without scripts, or when
// it could not, a plain question is answered. Nobody is asked to look for traffic lights.
import { useEffect, useRef } from 'react';

import type { HumanCheck } from '#app/read-models/admission.ts';
import { humanCheckNames } from '#app/vocabulary/human-check.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { TextInput } from '../text-input/text-input.tsx';
import { solve } from './solve.ts';

export interface HumanCheckFieldsProps {
  readonly check: HumanCheck;
  /** Of everybody: after a refusal, and on pages that run no scripts. */
  readonly withQuestion?: boolean;
  /** Of the whole form. */
  readonly problems?: readonly InputProblem[];
}

const none: readonly InputProblem[] = [];

export function HumanCheckFields({ check, withQuestion = false, problems = none }: HumanCheckFieldsProps) {
  const ticket = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = ticket.current?.form;
    if (form === null || form === undefined) return;
    const leaving = new AbortController();
    let solving = true;
    let solution = '';
    const arithmetic = solve(check.challenge, leaving).then((number) => {
      solving = false;
      solution = number ?? '';
    });
    // Put in when the form is sent, not into an input: React writes its own value there whenever it draws the page anew.
    const putIn = ({ formData }: FormDataEvent) => formData.set(humanCheckNames.solution, solution);
    // Whoever presses faster than the arithmetic is done waits for it.
    const wait = (event: SubmitEvent) => {
      if (!solving) return;
      event.preventDefault();
      const { submitter } = event;
      void arithmetic.then(() => form.requestSubmit(submitter));
    };
    form.addEventListener('submit', wait);
    form.addEventListener('formdata', putIn);
    return () => {
      form.removeEventListener('submit', wait);
      form.removeEventListener('formdata', putIn);
      leaving.abort();
    };
  }, [check.challenge]);
  const question = (
    <TextInput
      label={check.question}
      hint="Để biết bạn không phải là máy gửi tự động. Viết số hoặc chữ."
      name={humanCheckNames.answer}
      width={4}
      inputMode="numeric"
      autoComplete="off"
      error={messageAt(problems, humanCheckNames.answer)}
    />
  );
  return (
    <>
      <input ref={ticket} type="hidden" name={humanCheckNames.ticket} value={check.ticket} />
      <div className="human-check__trap" aria-hidden="true">
        <label htmlFor={humanCheckNames.honeypot}>Để trống ô này</label>
        <input
          id={humanCheckNames.honeypot}
          name={humanCheckNames.honeypot}
          type="text"
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
      {withQuestion ? question : <noscript>{question}</noscript>}
    </>
  );
}
