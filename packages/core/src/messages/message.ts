/** Languages that texts exist in. */
export type MessageLocale = 'de' | 'en';

/** The text of an issue in one language. `{name}` stands for a param, `{received}` for what was received. */
export interface MessageText {
  /** What is the matter, in one sentence. */
  readonly message: string;
  /** What to do, with a good example. */
  readonly hint?: string;
}

/** The texts of one code, in both languages. */
export type MessageRow = Readonly<Record<MessageLocale, MessageText>> & {
  /** Where the rule comes from. */
  readonly source?: string;
};

/** Texts by code. */
export type MessageRows = Readonly<Record<string, MessageRow>>;
