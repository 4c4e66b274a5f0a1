import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { anchor, linkTarget, sidebar } from './pages.mjs'

const site = fileURLToPath(new URL('..', import.meta.url))
const root = path.resolve(site, '..')
const javadoc = path.join(root, 'runtime/target/reports/apidocs')

export default defineConfig({
    title: 'vicfield',
    description: 'Java records in the configuration of a VMware VM',
    lang: 'en',
    srcDir: root,
    srcExclude: ['**/target/**', '**/src/**', '**/node_modules/**', '.ci/**'],
    outDir: path.join(site, 'target/site'),
    cacheDir: path.join(site, 'target/cache'),
    rewrites: page => page.replace(/(^|\/)README\.md$/, '$1index.md'),
    markdown: {
        anchor: { slugify: anchor },
        config(markdown) {
            markdown.core.ruler.push('links', state => {
                const page = state.env.realPath ?? state.env.path
                state.tokens
                    .flatMap(token => token.children ?? [])
                    .filter(token => token.type === 'link_open')
                    .forEach(token => token.attrSet('href', linkTarget(root, page, token.attrGet('href'))))
            })
            const fence = markdown.renderer.rules.fence
            markdown.renderer.rules.fence = (tokens, index, ...others) =>
                tokens[index].info === 'mermaid'
                    ? `<pre class="mermaid" v-pre>${markdown.utils.escapeHtml(tokens[index].content)}</pre>`
                    : fence(tokens, index, ...others)
        }
    },
    themeConfig: {
        search: { provider: 'local' },
        outline: [2, 3],
        nav: [
            { text: 'All pages', link: '/docs/' },
            { text: 'Javadoc', link: '/javadoc/index.html', target: '_blank' }
        ],
        sidebar: sidebar(root)
    },
    vite: {
        // The pages are outside this folder, where Vite looks for Vue.
        resolve: { alias: [{ find: /^vue(\/server-renderer)?$/, replacement: path.join(site, 'node_modules/vue$1') }] },
        // The only file of this folder draws the diagrams.
        publicDir: path.join(site, 'node_modules/@mermaid-js/tiny/dist')
    },
    buildEnd({ outDir }) {
        if (!existsSync(javadoc)) {
            throw new Error(`${javadoc} is missing. Run: mvn javadoc:javadoc -pl runtime`)
        }
        cpSync(javadoc, path.join(outDir, 'javadoc'), { recursive: true })
    }
})
