/** Days for which what is typed into a form that is printed lies untouched in its browser (decision 053). */
export const deviceDraftDays = 30;
