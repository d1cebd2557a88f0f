import { expect, test } from 'vitest'
import { layoutOf } from '../../src/zones/layout.js'
import { profileOf } from '../../src/zones/profile.js'

test.each([
  'Your code is 1234.\n\nThis is an automated message, please do not reply.',
  'THIS IS AN AUTOMATED E-MAIL. PLEASE DO NOT REPLY.',
  'Your order left.\n\nPlease do not reply to this e-mail.',
  "It left. Don't reply to this message, this mailbox is not monitored.",
  'This email was sent automatically.',
  'Write to us, not to noreply@example.com.',
  'Your order left.\n\n{shop_url} powered by ShopFloor 3',
  "You're receiving this e-mail because you have an account.",
  'Ann is now a keeper of the garden.\n\nYou are receiving this because you keep it too.',
  'Here is your code.\n\nIf you did not ask for it, you can safely ignore this e-mail.',
  'Here is your code. Please disregard this message if it wasn’t you.',
  'Ecco il codice.\n\nSe non l’ha chiesto Lei, ignori pure questa e-mail.',
  'Kodunuz burada.\n\nBu kodu siz istemediyseniz bu e-postayı dikkate almayınız.',
  'Kodunuz burada.\n\nBu e-postayı bahçeye üye olduğunuz için alıyorsunuz.',
  'Il Suo ordine è partito.\n\nSi prega di non rispondere a questa e-mail.',
  'Questo è un messaggio automatico.',
  'Salve,\n\nquesta è una e-mail di prova del deposito.',
  'Sorry, we can’t load more than %(most)d crates.',
  'Siamo pieni: restano %1$d posti.',
  'E-mail generata automaticamente.',
  'Questa casella non è presidiata.',
  'Ricevi questa e-mail perché hai un account.',
  'Siparişiniz yola çıktı.\n\nBu e-posta otomatik olarak gönderilmiştir.',
  'Lütfen bu e-postayı yanıtlamayınız.',
  'Bu mesajı cevaplamayınız.',
  'Abonelikten çıkmak için tıklayın.'
])('%s is transactional', (text) => {
  expect(profileOf(text, layoutOf(text))).toBe('transactional')
})

test.each([
  'Hi Ann,\n\nThe scooter is powered by two batteries, one of which is flat.',
  'Hi Ann,\n\nPlease ignore the automated message; I will reply tomorrow.',
  'Please ignore this e-mail if you have already paid; otherwise, when may I expect it?',
  'Se ha già pagato, ignori questa e-mail.',
  'Ödediyseniz bu e-postayı dikkate almayın.',
  'Did the automatic update work? Please reply to this e-mail with the log.',
  'La prego di rispondere a questa e-mail entro lunedì.',
  'Ödeme otomatik olarak yenileniyor; bu e-postayı yanıtlayın.',
  '> This is an automated message, do not reply to this e-mail.\n\nHi Ann, a person reads this.',
  ''
])('%s is a reply', (text) => {
  expect(profileOf(text, layoutOf(text))).toBe('reply')
})
