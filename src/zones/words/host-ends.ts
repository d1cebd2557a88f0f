/** Endings that make a bare host a link when a path follows. Italian titles (`sig.ra/`, `gent.mo/`) are none. */
export const PATH_HOST_ENDS: ReadonlySet<string> = new Set(
  (
    'com org net io eu it tr uk de fr es pt nl be ch at se no fi dk pl cz gr ie us ca au nz br mx jp cn in ru co me tv ai ' +
    'app dev info biz shop store cloud edu gov mil int online site help support link page tech blog news bank travel'
  ).split(' ')
)

/** Endings that make a host without path a link; none of them is a word of a sentence. */
export const HOST_ENDS: ReadonlySet<string> = new Set('com org net io eu biz edu gov tr uk dev'.split(' '))
