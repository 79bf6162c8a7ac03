import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of what can be wrong with a storage. */
export const STORAGE_MESSAGES = {
  'storage/unreadable': {
    de: {
      message: 'Die Datei „{file}“ lässt sich nicht lesen.',
      hint: 'Spielen Sie eine Sicherung ein oder beginnen Sie mit einem leeren Ordner.',
    },
    en: { message: 'The file "{file}" cannot be read.', hint: 'Restore a backup or begin with an empty folder.' },
  },
  'storage/document-damaged': {
    de: { message: 'Das Dokument „{received}“ ist beschädigt.', hint: 'Spielen Sie eine Sicherung ein.' },
    en: { message: 'The document "{received}" is damaged.', hint: 'Restore a backup.' },
  },
  'storage/index-rebuilt': {
    de: { message: 'Der gespeicherte Index war beschädigt und wird aus den Dokumenten neu aufgebaut.' },
    en: { message: 'The index that was kept was damaged and is built again from the documents.' },
  },
} as const satisfies MessageRows;

/** The codes of what can be wrong with a storage. */
export type StorageIssueCode = keyof typeof STORAGE_MESSAGES;
