// The places where the owner of an account signed in: strangers who try passwords elsewhere do not shut him out there.

/** Days that a place stays one's own to which one does not come back. */
export const signInPlaceDays = 180;
