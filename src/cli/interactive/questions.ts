import type {LocatedFinding} from '../../reporters/index.js'
import type {PhraseSuggestion} from '../../types.js'
import type {Site} from '../checker.js'
import type {Session} from '../session.js'
import type {Asker, Choice} from './asker.js'
import {sayPhrase} from './say.js'
import {asWords, isAll, isSentence, sentenceAround} from './sentence.js'
import {holdsComments} from './suppress-here.js'

/** What shall become of a finding. */
export type Answer =
  /** a phrase may stand for the whole sentence, what is typed stands for the flagged words */
  | {kind: 'put'; text: string; by: 'phrase' | 'hand'}
  | {kind: 'suppress'; reason: string}
  | {kind: 'fix' | 'skip' | 'skip-file' | 'quit'}

type Option =
  | {kind: 'phrase'; phrase: PhraseSuggestion}
  | {kind: 'fix' | 'own' | 'suppress' | 'skip' | 'skip-file' | 'quit'}

/** A replacement of a part of a segment; offsets are UTF-16, into its text. */
export interface Put {
  start: number
  end: number
  text: string
}

/** The questions about a finding. */
export class Questions {
  constructor(
    private readonly asker: Asker,
    private readonly session: Session,
  ) {}

  /** Asks until there is an answer; going back from a later question leads to the first. */
  async about(finding: LocatedFinding, path: string): Promise<Answer> {
    for (;;) {
      const option = await this.asker.choose(this.say('what'), this.options(finding, path))
      if (!option) return {kind: 'quit'}
      const answer = await this.answer(option, finding)
      if (answer) return answer
    }
  }

  /**
   * Where the words go: in place of the flagged ones, or of their whole sentence where they are a sentence themselves.
   *
   * @returns nothing where the person would rather choose something else
   */
  async placed(
    {text, by}: Extract<Answer, {kind: 'put'}>,
    {locale}: LocatedFinding,
    {segment, start, end}: Site,
  ): Promise<Put | 'impossible' | undefined> {
    const words = {start, end}
    const {text: all, map} = segment
    const sentence = sentenceAround(all, words, locale)
    const puts =
      by === 'phrase' && isSentence(text)
        ? [
            {...sentence, text},
            ...(isAll(all, words, sentence) ? [] : [{...words, text: asWords(text, all.slice(end))}]),
          ]
        : [{...words, text}]
    const possible = puts.filter((put) => map.isWhole(put.start, put.end))
    if (possible.length < 2) return possible[0] ?? 'impossible'
    const read = (put: Put) => all.slice(sentence.start, put.start) + put.text + all.slice(put.end, sentence.end)
    const choices = possible.map((put) => ({value: put, label: this.say('phrase', {text: oneLine(read(put))})}))
    return this.asker.choose(this.say('how'), choices)
  }

  private options({fix, phrases}: LocatedFinding, path: string): Choice<Option>[] {
    const plain = (kind: 'own' | 'suppress' | 'skip' | 'quit'): Choice<Option> => ({
      value: {kind},
      label: this.say(kind),
    })
    return [
      ...(fix?.edit ? [{value: {kind: 'fix' as const}, label: this.say('fix', fix)}] : []),
      ...phrases.map((phrase) => ({
        value: {kind: 'phrase' as const, phrase},
        label: this.say('phrase', {text: phrase.text}),
      })),
      plain('own'),
      ...(holdsComments(path) ? [plain('suppress')] : []),
      plain('skip'),
      {value: {kind: 'skip-file'}, label: this.say('skipFile')},
      plain('quit'),
    ]
  }

  private async answer(option: Option, finding: LocatedFinding): Promise<Answer | undefined> {
    const {quote} = finding
    if (option.kind === 'phrase') {
      const text = await sayPhrase(option.phrase, finding, this.asker, this.session)
      return text === undefined ? undefined : {kind: 'put', text, by: 'phrase'}
    }
    if (option.kind === 'own') {
      const text = await this.asker.fill({
        message: this.say('ownText', {quote: oneLine(quote)}),
        initial: oneLine(quote),
        fault: (given) => (given.trim() === '' ? this.say('empty') : undefined),
      })
      return text === undefined ? undefined : {kind: 'put', text, by: 'hand'}
    }
    if (option.kind !== 'suppress') return {kind: option.kind}
    const reason = await this.asker.fill({message: this.say('reason')})
    return reason === undefined ? undefined : {kind: 'suppress', reason: oneLine(reason)}
  }

  private say(key: string, params: object = {}): string {
    return this.session.translate(`ask.${key}`, params as Record<string, unknown>)
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
