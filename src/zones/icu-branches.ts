const CHOICE = /\{\s*[\w.]+\s*,\s*(?:plural|selectordinal|select)\s*,/y
const MAY_CHOOSE = /,\s*(?:plural|select)/

/**
 * Where the branches of ICU choices open: the braces around `day` in `{n, plural, one {day} other {# days}}`, which
 * are no placeholders although one word may stand in them. Offsets of the opening braces.
 */
export function icuBranches(text: string): ReadonlySet<number> {
  const branches = new Set<number>()
  if (!MAY_CHOOSE.test(text)) return branches
  const open: ('choice' | 'other')[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '}') open.pop()
    else if (text[at] !== '{') continue
    else if (open.at(-1) === 'choice') {
      branches.add(at)
      open.push('other')
    } else {
      CHOICE.lastIndex = at
      open.push(CHOICE.test(text) ? 'choice' : 'other')
    }
  }
  return branches
}
