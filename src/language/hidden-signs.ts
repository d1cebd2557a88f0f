/** Signs that no font draws: what Unicode lets a renderer ignore, and the anchors of annotations. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]+/gu
/** The ranges that they lie in, a little wider and quicker to look for. */
const RARE =
  /[\u034e-\u034f\u00ad\u061c\u115f-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud82f\ud834\udb40-\udb43\uf8ff-\uffff]/

/** False: there is none. */
export function mayHide(text: string): boolean {
  return RARE.test(text)
}

/** The same of one UTF-16 unit, roughly. */
export function mayHideUnit(unit: number): boolean {
  if (unit < 0x2000) return unit === 0x34f || unit === 0x61c || (unit >= 0x115f && unit <= 0x180f)
  if (unit <= 0x206f || unit === 0x3164 || unit >= 0xfe00) return true
  // the first half of signs of shorthand and music, and of tags
  return unit === 0xd82f || unit === 0xd834 || (unit >= 0xdb40 && unit <= 0xdb43)
}

/** `text` as the eye reads it. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '')
}
