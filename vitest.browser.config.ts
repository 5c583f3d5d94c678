import {defineConfig} from 'vitest/config'

/** Tests in a real Chromium, which `.ci/run` installs. They read the built package. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 60_000,
  },
})
