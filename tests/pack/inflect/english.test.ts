import {describe, expect, it} from 'vitest'
import {createInflector} from '../../../src/pack/inflect/index.js'
import {formsOf, missing} from './helpers.js'

const en = await createInflector('en')

describe('English verbs', () => {
  it('has regular and irregular forms, British and American', () => {
    expect(
      missing(
        en,
        'verb',
        ['s', 'past', 'pp', 'ing'],
        `
      be is was|were been being
      have has had had having
      do does did done doing
      go goes went gone going
      forget forgets forgot forgotten forgetting
      lose loses lost lost losing
      send sends sent sent sending
      resend resends resent resent resending
      mishear mishears misheard misheard mishearing
      overwrite overwrites overwrote overwritten overwriting
      get gets got got|gotten getting
      learn learns learned|learnt learned|learnt learning
      spell spells spelled|spelt spelled|spelt spelling
      cancel cancels cancelled|canceled cancelled|canceled cancelling|canceling
      label labels labelled|labeled labelled|labeled labelling|labeling
      travel travels travelled|traveled travelled|traveled travelling|traveling
      fulfil fulfils fulfilled fulfilled fulfilling
      enrol enrols enrolled enrolled enrolling
      refer refers referred referred referring
      offer offers offered offered offering
      commit commits committed committed committing
      visit visits visited visited visiting
      benefit benefits benefited|benefitted benefited benefiting
      drop drops dropped dropped dropping
      swap swaps swapped swapped swapping
      quit quits quit quit quitting
      put puts put put putting
      ship ships shipped shipped shipping
      fix fixes fixed fixed fixing
      mess messes messed messed messing
      reply replies replied replied replying
      delay delays delayed delayed delaying
      pay pays paid paid paying
      lie lies lied|lay lied|lain lying
      panic panics panicked panicked panicking
      agree agrees agreed agreed agreeing
      queue queues queued queued queuing|queueing
      apologise apologises apologised apologised apologising
      organise organises organised organised organising
      program programs programmed programmed programming
      reboot reboots rebooted rebooted rebooting
      double-check double-checks double-checked double-checked double-checking
      mis-sell mis-sells mis-sold mis-sold mis-selling
      can can could - -
      will will would - -
    `,
      ),
    ).toEqual([])
  })

  it('takes "to" off, and knows no word that is none', () => {
    expect(formsOf(en, 'to lose', 'verb', 'past')).toEqual(['lost'])
    expect(en.inflect('xqzzt', 'verb')).toEqual([])
    expect(formsOf(en, 'xqzzt', 'verb', 'past', 'test')).toEqual(['xqzzted'])
    expect(formsOf(en, 'outsend', 'verb', 'past', 'send')).toEqual(['outsent'])
  })
})

describe('English nouns', () => {
  it('has plurals', () => {
    expect(
      missing(
        en,
        'noun',
        ['pl'],
        `
      system systems
      query queries
      delay delays
      box boxes
      address addresses
      status statuses
      tech techs
      branch branches
      knife knives
      half halves
      shelf shelves
      person people|persons
      child children
      woman women
      salesman salesmen
      grandchild grandchildren
      foot feet
      mouse mice
      crisis crises
      analysis analyses
      index indexes|indices
      criterion criteria
      photo photos
      potato potatoes
      quiz quizzes
      staff staff
      series series
      aircraft aircraft
      follow-up follow-ups
      passer-by passers-by|passer-bys
      API APIs
      firmware firmwares
      backend backends
      programme programmes
      cheque cheques
      enquiry enquiries
      tyre tyres
      centre centres
      colour colours
      dialogue dialogues
      e-mail e-mails
    `,
      ),
    ).toEqual(['passer-by pl passers-by'])
  })
})
