/** Days for which what is typed into a form that is printed lies untouched on a device that is somebody's own (decisions 053, 088). */
export const deviceDraftDays = 30;
