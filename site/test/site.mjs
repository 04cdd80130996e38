import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What "make docs" built. */
export const site = resolve(fileURLToPath(new URL('../../target/site', import.meta.url)))
