/** The text of a posting: paragraphs, and lists where lines begin with a dash. */
export function PostingText({ description }: { readonly description: string }) {
  return (
    <div class="posting-text" lang="de">
      {description.split('\n\n').map((block) => (
        <Block lines={block.split('\n')} />
      ))}
    </div>
  );
}

const DASH = '– ';

function Block({ lines }: { readonly lines: readonly string[] }) {
  const items = lines.filter((line) => line.startsWith(DASH));
  const words = lines.filter((line) => !line.startsWith(DASH)).join(' ');
  if (items.length === 0) return <p>{words}</p>;
  return (
    <section>
      <h2 class="posting-heading">{words.replace(/:$/, '')}</h2>
      <ul>
        {items.map((item) => (
          <li>{item.slice(DASH.length)}</li>
        ))}
      </ul>
    </section>
  );
}
