// Whether somebody outside answers, for pages that count what is not in order: each start page of an administrator does.
import type { HealthSources } from './health-sources.ts';

type Provider = NonNullable<HealthSources['identityProvider']>;

/** Told within a minute, as everything that stopped. */
export const answerMs = 30_000;

/** @returns the same provider, asked once for all who want to know within half a minute */
export function rememberAnswer({ name, answers }: Provider): Provider {
  let asked: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  return {
    name,
    answers() {
      if (asked === undefined || Date.now() - asked.at >= answerMs)
        asked = { at: Date.now(), answer: answers() };
      return asked.answer;
    },
  };
}
