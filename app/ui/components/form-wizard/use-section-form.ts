// A section, or a whole declaration, in the browser: checks while it is filled, shows what an answer opens,
// adds and removes entries. Without JavaScript none of this runs and the same page still works.
import { zodResolver } from '@hookform/resolvers/zod';
import { useSubmit } from '@remix-run/react';
import { useCallback, useEffect, useMemo, useRef, useState, type FormEvent, type MouseEvent } from 'react';
import { useForm, type FieldValues, type Resolver } from 'react-hook-form';

import type { FormDefinition } from '#forms/definition.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import { declarationSchema, derivedText, sectionSchema, warningsOf } from '#forms/validate.ts';
import { visibleFields } from '#forms/visibility.ts';
import { readWire } from '#forms/wire.ts';

import type { Register } from '../field/field.tsx';
import type { Places } from '../form-fields/address-control.tsx';
import { wasTouched } from '../form-fields/was-touched.ts';
import { changeEntries } from '#forms/change-group.ts';
import { isWithin, questionAt } from '#forms/question-at.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

export interface SectionFormOptions {
  readonly def: FormDefinition;
  /** A section's id, or "all" for the whole declaration on one page. */
  readonly sectionId: string;
  /** What the server holds, or what was just sent and refused. */
  readonly wire: Wire;
  /** What the server refused. */
  readonly problems: readonly InputProblem[];
  readonly context: FormContext;
  /** Without JavaScript: the places to choose from, by the path of an address. */
  readonly choices?: Places['choices'];
  /** Called with every change, for saving while typing. */
  readonly onChange?: ((wire: Wire) => void) | undefined;
  /** Right answers are shown once more before they are sent: Back leads from there to the form. */
  readonly hasReview?: boolean;
}

/** React Hook Form nests errors by path; the page wants them flat, by the name of the input. */
function flatten(errors: object, prefix = ''): InputProblem[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]): InputProblem[] => {
    if (typeof error !== 'object' || error === null || key === 'root') return [];
    const path = `${prefix}${key}`;
    if ('message' in error && typeof error.message === 'string' && error.message !== '')
      return [{ path, message: error.message }];
    return flatten(error, `${path}.`);
  });
}

/** The fields that the page shows now. An unticked box sends nothing, so what is shown is dropped before it is read. */
function shownIds(def: FormDefinition, sectionId: string, wire: Wire): ReadonlySet<string> {
  const sections = def.sections.filter((section) => sectionId === 'all' || section.id === sectionId);
  return new Set(sections.flatMap((section) => visibleFields(section, wire, def).map((field) => field.id)));
}

function without(wire: Wire, ids: ReadonlySet<string>): Wire {
  return Object.fromEntries(Object.entries(wire).filter(([id]) => !ids.has(id)));
}

/**
 * Leaving a field may put a message above the button that is being pressed: the button would move from under the
 * pointer before it is let go, and the press would be lost. Pressed by pointer, a button leaves the focus where it is.
 */
function keepFocusWhilePressed(event: MouseEvent<HTMLFormElement>): void {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
}

export function useSectionForm({
  def,
  sectionId,
  wire: startWire,
  problems: refused,
  context,
  choices,
  onChange,
  hasReview = false,
}: SectionFormOptions) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const [wire, setWire] = useState(startWire);
  const [seenRefused, setSeenRefused] = useState(refused);
  const [answered, setAnswered] = useState(false);
  // Questions that were looked at again since the server refused them: what the server said of them is past.
  const [rechecked, setRechecked] = useState<ReadonlySet<string>>(new Set());
  // As it stood when the form was sent: a summary that followed the typing would take the focus at each letter.
  const [summary, setSummary] = useState(refused);
  const [attempt, setAttempt] = useState(0);
  const [hydrated, setHydrated] = useState(false);
  // A fresh reply of the server starts the page anew.
  if (seenRefused !== refused) {
    setSeenRefused(refused);
    setWire(startWire);
    setAnswered(false);
    setRechecked(new Set());
    setSummary(refused);
    setAttempt((count) => count + 1);
  }

  const resolver = useMemo<Resolver<FieldValues>>(() => {
    const section = def.sections.find((one) => one.id === sectionId);
    const others = without(startWire, new Set(section?.fields.map((field) => field.id)));
    const schema =
      sectionId === 'all' ? declarationSchema(def, context) : sectionSchema(def, sectionId, context, others);
    const check = zodResolver<FieldValues, unknown, FieldValues>(schema);
    // What the form element holds is what the server will see; React Hook Form's own copy turns
    // an untouched checkbox into `false` and forgets inputs that were never registered.
    return (values, context, options) =>
      check(
        form.current === null ? values : readWire(new FormData(form.current).entries()),
        context,
        options,
      );
  }, [def, sectionId, context, startWire]);

  // No default values: React Hook Form would write them over what was typed before this script ran.
  const { register, handleSubmit, formState, setValue, trigger } = useForm<FieldValues>({
    resolver,
    mode: 'onTouched',
    shouldFocusError: false,
  });

  const read = useCallback((): Wire | undefined => {
    return form.current === null ? undefined : readWire(new FormData(form.current).entries());
  }, []);

  const fresh = flatten(formState.errors);
  const problems: readonly InputProblem[] = merge(refused, fresh, answered, rechecked);

  const noteChange = useCallback(() => {
    const now = read();
    if (now === undefined) return;
    const next = { ...without(wire, shownIds(def, sectionId, wire)), ...now };
    setWire(next);
    onChange?.(next);
    // A message may stand at one box and be mended in another: the day of a date by its year, a death by a birth.
    const questions = [...new Set(problems.map(({ path }) => questionAt(def, path)))];
    if (questions.length === 0) return;
    void trigger(questions).then(() => setRechecked((before) => new Set([...before, ...questions])));
  }, [read, onChange, wire, def, sectionId, problems, trigger]);

  const takeOver = useRef(noteChange);
  useEffect(() => {
    setHydrated(true);
    if (form.current !== null && wasTouched(form.current)) takeOver.current();
  }, []);

  const changeGroup = useCallback(
    (intent: string) => {
      const next = changeEntries(def, { ...wire, ...read() }, intent);
      if (next === undefined) return;
      for (const [key, value] of Object.entries(next)) setValue(key, value);
      setWire(next);
      onChange?.(next);
    },
    [def, wire, read, setValue, onChange],
  );

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const element = event.currentTarget;
    const native = event.nativeEvent as SubmitEvent;
    const button = native.submitter instanceof HTMLButtonElement ? native.submitter : null;
    event.preventDefault();
    const send = (options: { replace?: false } = {}) =>
      submit(button ?? element, { preventScrollReset: false, ...options });
    // Leaving, going back and removing a file need no right answers.
    if (button?.formNoValidate === true) {
      send();
      return;
    }
    setAnswered(true);
    const sendRight = () => {
      setSummary([]);
      send(hasReview ? { replace: false } : {});
    };
    void handleSubmit(sendRight, (wrong) => {
      setSummary(flatten(wrong));
      setAttempt((count) => count + 1);
    })(event);
  };

  return {
    wire,
    /** For the fields. */
    problems,
    /** What is odd about answers that are right: it keeps nobody from going on. */
    warnings: warningsOf(def, wire, context, sectionId === 'all' ? undefined : sectionId),
    /** For the summary: only what a sent form was refused for, not what is still being typed. */
    summary,
    /** Rises each time the form is sent and refused: the summary takes the focus again. */
    attempt,
    register: register as Register,
    places: { home: context.home, choices },
    /** For what is chosen without being typed. */
    onChosen: noteChange,
    derive: (fieldId: string) => derivedText(def, fieldId, wire, context),
    /** Only where JavaScript runs: the server's page keeps buttons that are sent. */
    changeGroup: hydrated ? changeGroup : undefined,
    formProps: {
      ref: form,
      noValidate: true,
      onSubmit,
      onChange: noteChange,
      onMouseDown: keepFocusWhilePressed,
    },
  };
}

function merge(
  refused: readonly InputProblem[],
  fresh: readonly InputProblem[],
  answered: boolean,
  rechecked: ReadonlySet<string>,
): readonly InputProblem[] {
  if (answered) return fresh;
  const paths = new Set(fresh.map((problem) => problem.path));
  const stands = ({ path }: InputProblem) =>
    !paths.has(path) && ![...rechecked].some((question) => isWithin(path, question));
  return [...fresh, ...refused.filter(stands)];
}

export type SectionForm = ReturnType<typeof useSectionForm>;
