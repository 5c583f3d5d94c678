import {isCancel, type Option, select, text} from '@clack/prompts'
import type {Asker} from './asker.js'

/** Asks with prompts that are moved through by arrow keys. */
export const clackAsker: Asker = {
  async choose<T>(message: string, choices: readonly {value: T; label: string}[]) {
    // by number: what is chosen may be anything
    const options = choices.map(({label}, value) => ({value, label})) as Option<number>[]
    const answer = await select({message, options, showInstructions: false})
    return isCancel(answer) ? undefined : choices[answer]?.value
  },
  async fill({message, initial, fault}) {
    const answer = await text({
      message,
      ...(initial !== undefined && {initialValue: initial}),
      ...(fault && {validate: (value: string | undefined) => fault(value ?? '')}),
    })
    return isCancel(answer) ? undefined : (answer ?? '')
  },
}
