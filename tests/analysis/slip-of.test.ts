import { describe, expect, it } from 'vitest'
import { slipOf } from '../../src/analysis/checks/slip-of.js'

const KNOWN = [
  'ticket.requester.first_name',
  'ticket.requester.email',
  'ticket.title',
  'ticket.comments',
  'ticket.address1',
  'ticket.latest_comment_formatted',
  'ticket.id',
  'ticket.ticket_field_*',
  'my_username'
]

describe('slipOf', () => {
  it.each([
    ['ticket.requester.fist_name', 'ticket.requester.first_name'],
    ['ticket.requester.firstname', 'ticket.requester.first_name'],
    ['ticket.requestor.first_name', 'ticket.requester.first_name'],
    ['ticket.requester.emial', 'ticket.requester.email'],
    ['Ticket.Titel', 'ticket.title'],
    ['tickt.title', 'ticket.title'],
    ['ticket.latest_coment_formated', 'ticket.latest_comment_formatted'],
    ['my_usernme', 'my_username']
  ])('%s is meant as %s', (name, meant) => {
    expect(slipOf(name, KNOWN)).toBe(meant)
  })

  it.each([
    // names of a team
    'ticket.order_number',
    'ticket.requester.nickname',
    'order.title',
    'ticket.requester.address.city',
    // a number, a plural, too short, two parts at once, too far
    'ticket.address2',
    'ticket.comment',
    'ticket.titles',
    'ticket.no',
    'ticket.tilde',
    'tickt.titel',
    'ticket.tixxe',
    'title',
    ''
  ])('%s may be another name', (name) => {
    expect(slipOf(name, KNOWN)).toBeUndefined()
  })
})
