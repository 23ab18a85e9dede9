// Which pages fill a form that is printed and not sent (`paths.fillForm`): their drafts lie on the device, and so may they.

export const fillsForm = (path: string): boolean => /^\/dich-vu-cong\/[^/]+\/khai\/[^/]+$/.test(path);
