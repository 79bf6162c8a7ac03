/** Markup for people to read. */
export function MarkupBlock({ jsonld, label }: { readonly jsonld: unknown; readonly label: string }) {
  return (
    <section class="markup" tabindex={0} aria-label={label}>
      <pre>
        <code>{JSON.stringify(jsonld, null, 2)}</code>
      </pre>
    </section>
  );
}

/** Markup for people to read, folded away. */
export function MarkupDetails({ summary, jsonld }: { readonly summary: string; readonly jsonld: object }) {
  return (
    <details>
      <summary>{summary}</summary>
      <MarkupBlock jsonld={jsonld} label={summary} />
    </details>
  );
}
