import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']

function installed(name) {
  return process.env.PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file))
}

/** The browser that RETORT_BROWSER names, or else one that is installed; undefined if there is none. */
export function browser() {
  const named = process.env.RETORT_BROWSER
  const file = named ? installed(named) ?? named : names.map(installed).find(Boolean)
  if (named && !existsSync(file)) {
    throw new Error(`RETORT_BROWSER=${named}: no such program.`)
  }
  return file
}

export function launch(executablePath) {
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
}
