import type { Child } from 'hono/jsx';
import type { View } from './view.ts';

/** What the form needs. */
export interface PasteFormProps {
  readonly view: View;
  /** Address of its page, without the language's prefix. */
  readonly path: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  /** Texts to try it with: what asks for each, and its link's words. */
  readonly examples: Readonly<Record<string, string>>;
  /** The text in it; '' for none. */
  readonly text: string;
  /** Longest text that is read, in UTF-16 units. */
  readonly length: number;
  /** Whether the text is German prose or code. */
  readonly kind: 'prose' | 'code';
  /** What kept the text from being read. */
  readonly problem: string | undefined;
  /** Further fields. */
  readonly children?: Child;
}

/** A form for a long text. What comes out of it stands below, at `#ergebnis`. */
export function PasteForm({ view, path, label, placeholder, submit, examples, text, length, ...more }: PasteFormProps) {
  const { texts, href } = view;
  const { kind, problem, children } = more;
  const isCode = kind === 'code';
  return (
    <form class="workbench-form panel" action={`${href(path)}#ergebnis`} method="post">
      <div class="field">
        <label for="text">{label}</label>
        <textarea
          id="text"
          class={isCode ? 'code' : undefined}
          name="text"
          lang={isCode ? undefined : 'de'}
          rows={12}
          required
          maxlength={length}
          placeholder={placeholder}
          spellcheck={!isCode}
          aria-describedby="text-grenze"
        >
          {`\n${text}`}
        </textarea>
        <p id="text-grenze" class="soft small">
          {texts.workbench.limit(length)}
        </p>
      </div>
      {children}
      {problem === undefined ? null : (
        <p class="note note-warm" role="alert">
          {problem}
        </p>
      )}
      <div class="workbench-actions">
        <button type="submit">{submit}</button>
        {Object.entries(examples).map(([name, words]) => (
          <a class="button button-quiet" href={href(`${path}?beispiel=${name}`)}>
            {words}
          </a>
        ))}
      </div>
    </form>
  );
}
