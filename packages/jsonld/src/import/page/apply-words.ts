/** What the address of a link that leads to an application holds. */
export const APPLY_WORDS = /^mailto:|^tel:|bewerb|apply|application/i;

/** What visible text that tells how to apply holds: an e-mail address, or a word for applying. */
export const CONTACT = /[\w.+-]@[\w-]{1,63}\.|\bbewerb|\bapply\b/i;
