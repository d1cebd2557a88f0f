/** HTML elements that are read as tags even without attributes. Words that make good placeholders are left out. */
export const HTML_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup ' +
    'dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header ' +
    'hr html i iframe img input ins kbd legend li main mark meta nav noscript ol optgroup option p param picture pre q rp ' +
    'rt ruby s samp script section select small span strike strong style sub sup svg table tbody td template textarea ' +
    'tfoot th thead tr track tt u ul var video wbr'
  ).split(' ')
)
