// What the register says of an inquiry, and what an event of one that goes with a main one says of that.
import type { InquiryRow } from '#db/queries/inquiries.server.ts';

/** @returns "12/2026"; undefined before it is in the register */
export const registerNumberOf = ({
  registerNumber,
  registerYear,
}: Pick<InquiryRow, 'registerNumber' | 'registerYear'>): string | undefined =>
  registerNumber === null || registerYear === null ? undefined : `${registerNumber}/${registerYear}`;

/**
 * The step of the main one that an event tells of: from which state it led, and the number of the main one.
 * @param detail of the event
 * @returns undefined for a step of the inquiry itself
 */
export function stepOfMain(
  detail: Readonly<Record<string, unknown>>,
): { readonly from: string; readonly number: string } | undefined {
  const { stepFrom, stepOf } = detail;
  return typeof stepFrom === 'string' && typeof stepOf === 'string'
    ? { from: stepFrom, number: stepOf }
    : undefined;
}
