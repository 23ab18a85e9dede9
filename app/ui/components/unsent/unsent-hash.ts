/** After the address of a page: what was sent there was refused, because its sender was signed in no longer. */
export const unsentHash = '#chua-gui';
