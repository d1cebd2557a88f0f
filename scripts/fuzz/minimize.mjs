/** Tries, and milliseconds. */
const MOST_TRIES = 400
const MOST_TIME = 8_000

/** A shorter text for which `fails` is still true: pieces are taken out, large ones first. */
export async function minimize(text, fails) {
  const end = performance.now() + MOST_TIME
  let tries = 0
  let best = text
  for (let size = best.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < best.length; ) {
      if (++tries > MOST_TRIES || performance.now() > end) return best
      const shorter = (best.slice(0, at) + best.slice(at + size)).toWellFormed()
      if (shorter.length < best.length && (await fails(shorter))) best = shorter
      else at += size
    }
  }
  return best
}
