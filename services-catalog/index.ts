// The entry to the service catalog: what the commune offers, at which level, at which cost and how soon.
export * from './assess.ts';
export * from './calendar-days.ts';
export * from './charged-fields.ts';
export * from './charges.ts';
export * from './clock-policy.ts';
export * from './components.ts';
export * from './drafting.ts';
export {
  dueDate,
  type ClockSupplement,
  type ClockVerification,
  type DueDate,
  type DueDateInput,
} from './due-date.ts';
export * from './lateness.ts';
export * from './life-events.ts';
export * from './lifecycle.ts';
export * from './local-date.ts';
export * from './money.ts';
export * from './offer.ts';
export * from './opening.ts';
export * from './procedure-lists.ts';
export * from './procedure-schema.ts';
export * from './procedure.ts';
export * from './representation.ts';
export { findProcedure, findProcedureBySlug, procedures } from './procedures/index.ts';
export * from './sectors.ts';
export * from './sheet.ts';
export * from './stated.ts';
export * from './working-calendar.ts';
