// Why the database refused a statement.

/** PostgreSQL's code of a fault ("42501"), also where drizzle wrapped it; '' where the database said nothing. */
export const codeOf = (error: unknown): string => {
  const fault = faultIn(error);
  return fault === undefined ? '' : String(fault.code);
};

/** Did a row with the same value get there first? @param constraint "users_phone_unique" */
export function violatesUnique(error: unknown, constraint: string): boolean {
  const fault = faultIn(error);
  return fault?.code === '23505' && fault.constraint_name === constraint;
}

function faultIn(error: unknown): { readonly code: unknown; readonly constraint_name?: unknown } | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error) return error;
  return 'cause' in error ? faultIn(error.cause) : undefined;
}
