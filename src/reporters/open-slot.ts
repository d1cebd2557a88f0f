/** True when a text holds a ⟨slot⟩ that only a person can fill; such a text must not be taken unread. */
export function hasOpenSlot(text: string): boolean {
  return /⟨[^⟨⟩]*⟩/.test(text)
}
