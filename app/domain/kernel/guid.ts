// Ids come from addresses: what is not one is never asked of the database, which would refuse it with an error.
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isGuid = (text: string): boolean => guid.test(text);
