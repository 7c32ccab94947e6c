import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The end-to-end tests start whole processes; two cores may be busy with others.
    testTimeout: 60_000,
    coverage: {include: ['src/**', 'rules/**']}
  }
})
