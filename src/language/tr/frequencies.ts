/** Rough occurrences in 10,000 words of replies; the order of size is all that anchors need. */
const TABLE: Readonly<Record<number, string>> = {
  250: 've bir',
  120: 'için bu ile size da de',
  60: 'lütfen olarak daha sonra kadar ne gün sizin mi ki her ya',
  40: 'bize biz siz bizim var değil olan gibi en çok merhaba sipariş ürün iade saat bugün yarın tarihinde hesabınız göre',
  20: 'ama ancak yeni destek talep önce sizi sizden bilgi numaralı fatura kargo ödeme nasıl olduğu son iki e ediyoruz ederiz ederim teşekkür'
}
const SIGNS: Readonly<Record<string, number>> = {
  ',': 500,
  '.': 700,
  '?': 90,
  '!': 60,
  ':': 80,
  '-': 60,
  '"': 40
}

const frequencies = new Map<string, number>([
  ...Object.entries(TABLE).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const)
  ),
  ...Object.entries(SIGNS)
])

/** Rough occurrences of a Turkish word or sign in 10,000 words; 2 for all that is not listed. */
export function turkishFrequency(word: string): number {
  return frequencies.get(word) ?? 2
}
