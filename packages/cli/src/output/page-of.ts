import type { MessageLocale } from '@berufsbild/core/messages';
import { Html, html } from './html.ts';

const STYLE =
  new Html(`:root{color-scheme:light dark;--ink:light-dark(#1b1f23,#e6e8ea);--soft:light-dark(#5b6470,#a3acb6);--line:light-dark(#d9dde2,#343b43);--page:light-dark(#fbfaf6,#14181b);--tint:light-dark(#e1efed,#1c3532);--warm:light-dark(#f8e8d0,#3a2b18);--accent:light-dark(#0f5a5c,#86d0c5)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:1.5rem 1rem 3rem;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}h2{font-size:1.2rem;margin:2rem 0 .6rem}h3{font-size:1rem;margin:1rem 0 .3rem}
small,caption,dt{color:var(--soft)}a{color:var(--accent)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}td{min-width:5.5rem}td:last-child{overflow-wrap:anywhere}
.figures{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:0}.figures dd{margin:0;font-size:1.5rem;font-weight:600}
ul{margin:0;padding-left:1.2rem}meter{width:6rem;max-width:100%}@media(max-width:34rem){td{min-width:4rem}code{font-size:.8rem}}`);

/**
 * A static page for people: no script, nothing loaded, light and dark.
 *
 * @param title - Heading and title.
 * @param body - What stands below the heading.
 * @param style - Rules of this page, in CSS.
 */
export function pageOf(title: string, locale: MessageLocale, body: Html, style: Html = new Html('')): string {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}${style}</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`.text;
}
