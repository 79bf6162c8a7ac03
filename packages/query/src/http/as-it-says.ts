/** Header that keeps a browser from taking an answer for anything but the type that it says. */
export const AS_IT_SAYS = { 'x-content-type-options': 'nosniff' } as const;
