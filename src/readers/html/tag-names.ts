/** Tags that begin and end a line. All others stand inside a sentence. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu mj-button mj-column mj-section mj-table mj-text nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)

/** Blocks with an empty line above and below. */
export const SPACED_TAGS: ReadonlySet<string> = new Set(
  'dl h1 h2 h3 h4 h5 h6 mj-button mj-text ol p table td th ul'.split(' ')
)

/** Elements whose content is no prose, up to their end tag: code, pictures, forms, what a browser does not show. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'iframe math noembed noframes script style svg template textarea title xmp'.split(' ')
)
