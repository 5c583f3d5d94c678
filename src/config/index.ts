/**
 * Types of the configuration, for `politesse.config.ts` and its like.
 *
 * @packageDocumentation
 */
import type {Config} from './types.js'

export type {RuleOptions, RuleSetting} from '../types.js'
export type {Config, FileConfig, Override, RuleName} from './types.js'

/**
 * Gives a configuration back as it is, so that editors complete and check it.
 *
 * @example
 * import {defineConfig} from 'politesse/config'
 * export default defineConfig({preset: 'core', rules: {jargon: 'error'}})
 */
export const defineConfig = (config: Config): Config => config
