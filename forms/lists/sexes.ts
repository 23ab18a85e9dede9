// Sex as civil-status papers record it.
export const sexes: readonly string[] = ['Nam', 'Nữ'];
