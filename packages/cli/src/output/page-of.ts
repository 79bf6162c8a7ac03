import type { MessageLocale } from '@berufsbild/core/messages';
import { Html, html } from './html.ts';

const STYLE = new Html(`
:root{color-scheme:light dark;--ink:#1d2124;--soft:#565d63;--line:#e2dccf;--page:#fbf9f4;--surface:#fff;--sunken:#f0ebe0;--tint:#e0ecea;--warm:#8a4b08;--warm-tint:#f8ead2;--accent:#0e5a5a;--bar:#1a7370;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,Charter,Georgia,serif}
@media screen and (prefers-color-scheme:dark){:root{--ink:#ece9e2;--soft:#a9afb2;--line:#30373b;--page:#14181a;--surface:#1c2124;--sunken:#2a3135;--tint:#1f3836;--warm:#efbf76;--warm-tint:#3b2f1b;--accent:#86cdc3;--bar:#63b3a9}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:68rem;padding:clamp(1.25rem,4vw,3rem) clamp(1rem,4vw,2rem) 4rem;background:var(--page);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.7rem,1.3rem + 1.8vw,2.5rem);letter-spacing:-.012em;margin-bottom:1.25rem}
h2{font-size:clamp(1.3rem,1.15rem + .7vw,1.6rem);margin:2.5rem 0 1rem}h3{font-size:1.1rem;margin:1.75rem 0 .6rem}
p{margin:0 0 .75rem}small,dt,.soft{color:var(--soft)}small{font-size:.85rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
code{font:.85em ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
ul{margin:0;padding-left:1.2rem}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:clamp(1rem,.7rem + 1.4vw,1.5rem);margin-bottom:1rem}.panel>:last-child{margin-bottom:0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(6.5rem,1fr));gap:1rem 1.5rem;margin:0}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}.figures dd{margin:0;font:600 1.9rem/1.15 var(--serif);font-variant-numeric:tabular-nums lining-nums}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.6rem 1.25rem .6rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.8rem;color:var(--soft)}tr:last-child td{border-bottom:0}tr>:last-child{padding-right:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td small{display:block;overflow-wrap:anywhere}
details>summary{cursor:pointer;font-weight:600;padding:.5rem 0}
@media screen and (max-width:44rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}table,tbody,tr,td{display:block}tr{padding:.75rem 0;border-bottom:1px solid var(--line)}tr:last-child{border-bottom:0}td{border:0;padding:.1rem 0}td.number{text-align:left}td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-size:.85rem}}
@media print{html{font-size:10pt}body{max-width:none;padding:0;background:#fff}.panel{border:0;padding:0}h2,h3{break-after:avoid}tr,li,.panel{break-inside:avoid}a{color:inherit;text-decoration:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`);

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
