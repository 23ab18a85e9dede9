// Addresses of the catalog that are no procedure's and no form's.

const reserved = ['linh-vuc', 'huong-dan', 'thong-ke'];

/** What stands at these addresses is not a procedure. */
export const isReserved = (slug: string): boolean => reserved.includes(slug);

/** The builder has pages of its own beside those of each form. */
export const isReservedForm = (code: string): boolean => code === 'moi';
