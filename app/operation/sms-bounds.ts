// How many short messages the whole portal sends in an hour: each is paid for, and whoever has many addresses would have them sent to
// anybody. Codes and notices have bounds of their own, so that a flood of the ones keeps nobody from the others.
import { minuteMs } from '#app/values/durations.ts';

/** `codes`: asked for by whoever waits for them; `notices`: what a commune says in its busiest hour, several times over. */
export const mostSmsAnHour = { codes: 100, notices: 300 } as const;

export type SmsCounts = Readonly<Record<keyof typeof mostSmsAnHour, number>>;

/** What waits because of a bound is looked at again after so long: a code is soon of no use. */
export const smsWaitMs = { codes: minuteMs, notices: 5 * minuteMs } as const satisfies SmsCounts;
