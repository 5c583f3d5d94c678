/** The steps from the whole of a configuration to one of its values. */
export type KeyPath = readonly (string | number)[]

/** Something wrong with a configuration; `code` is a key of the messages, under `config` where it has no dot. */
export interface ConfigFault {
  code: string
  params?: Readonly<Record<string, unknown>>
  path?: KeyPath
  /** the name that was perhaps meant */
  meant?: string
}

/** A key path as it is written: `overrides[0].rules.jargon`. */
export function printKeyPath(path: KeyPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number'
        ? `[${step}]`
        : /^[\w$-]+$/.test(step)
          ? `${index > 0 ? '.' : ''}${step}`
          : `[${JSON.stringify(step)}]`,
    )
    .join('')
}
