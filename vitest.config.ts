/** The tests' set-up: the thread that reads PDFs is built first, from the sources as they stand. */

import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {globalSetup: 'script/bundle-pdf.ts'}
})
