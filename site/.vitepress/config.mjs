import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { anchor, links } from './links.mjs'
import { sidebar } from './navigation.mjs'

const installed = (file) => fileURLToPath(new URL('../node_modules/' + file, import.meta.url))

const flask =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#a35a0b" d="M11 2h10v3h-2v7l8 13a3 3 0 0 1-3 5H8a3 3 0 0 1-3-5l8-13V5h-2z"/></svg>'

export default defineConfig({
  title: 'Retort',
  description: 'Schema migrations for JPA and Hibernate, drafted by the Java compiler',
  lang: 'en',
  srcDir: '../docs',
  outDir: '../target/site',
  cacheDir: '../target/site-cache',
  // On GitHub, a folder shows its README.md; on a site it is the index.
  rewrites: { 'README.md': 'index.md', ':folder/README.md': ':folder/index.md' },
  // The pages are beside this folder, so that they do not find its node_modules.
  vite: {
    resolve: {
      alias: [
        { find: /^vue$/, replacement: installed('vue/dist/vue.runtime.esm-bundler.js') },
        { find: /^vue\/server-renderer$/, replacement: installed('vue/server-renderer/index.mjs') },
      ],
    },
  },
  markdown: {
    // The pages have no HTML: what looks like a tag is a type argument.
    html: false,
    anchor: { slugify: anchor },
    config: links,
  },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `data:image/svg+xml,${encodeURIComponent(flask)}` }]],
  transformPageData(page) {
    if (page.filePath === 'README.md') {
      Object.assign(page.frontmatter, { aside: false, pageClass: 'entry' })
    }
  },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/' },
      { text: 'All pages', link: '/contents' },
      { text: 'Problems', link: '/problems/' },
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    search: {
      provider: 'local',
      // A code is typed as it is: RT201 is not RT204.
      options: { miniSearch: { searchOptions: { fuzzy: (word) => (/\d/.test(word) ? false : 0.2) } } },
    },
    socialLinks: [{ icon: 'github', link: 'https://github.com/retort-dev/retort' }],
    editLink: { pattern: 'https://github.com/retort-dev/retort/edit/main/docs/:path', text: 'Edit this page' },
    externalLinkIcon: true,
    footer: { message: 'Apache License 2.0' },
  },
})
