/** The site in a title that names another employer: "Koch (m/w/d) bei Gasthof Beispiel | Jobs am Rhein". */
export function portalInTitle(title = ''): string | undefined {
  const [, employer = '', site = ''] = /\sbei (?:der )?([^|]{2,60}) \| ([^|]{2,60})$/.exec(title.slice(-150)) ?? [];
  const [name = '', brand = ''] = [employer, site].map((words) => words.toLowerCase().split(' ', 1)[0]);
  return site === '' || employer.toLowerCase().includes(brand) || site.toLowerCase().includes(name) ? undefined : site;
}
