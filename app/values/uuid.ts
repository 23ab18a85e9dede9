// Ids come from addresses and pages: what is not one is never asked of the database, which would refuse it with an error.

/** A UUID as everything here writes one: small letters, in five groups. */
export const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @returns whether the text has the form of every id here */
export const isUuid = (text: string): boolean => uuidForm.test(text);
