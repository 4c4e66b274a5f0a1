import DefaultTheme from 'vitepress/theme'
import { nextTick } from 'vue'

/** Draws the diagrams of a page. Other pages do not load the script. */
async function draw() {
    await nextTick()
    const diagrams = document.querySelectorAll('.mermaid:not([data-processed])')
    if (diagrams.length === 0) {
        return
    }
    if (!window.mermaid) {
        await new Promise((resolve, reject) => {
            const script = document.createElement('script')
            script.src = '/mermaid.tiny.js'
            script.onload = resolve
            script.onerror = reject
            document.head.append(script)
        })
        window.mermaid.initialize({ startOnLoad: false, deterministicIds: true })
    }
    await window.mermaid.run({ nodes: diagrams })
}

export default {
    extends: DefaultTheme,
    enhanceApp({ router }) {
        if (typeof window !== 'undefined') {
            router.onAfterRouteChanged = draw
        }
    }
}
