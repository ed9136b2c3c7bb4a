// Tells whoever sees drafts among the site's own pages that they do, and lets them stop. In the back office's preview its own bar does.
const style = new CSSStyleSheet();
style.replaceSync(`
  aside {
    position: fixed; inset: auto 0 0; z-index: 1000; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: center;
    padding: .5rem 1rem; color: #fff; background: #1b264f; border-block-start: 4px solid #ffbf47; font: 1rem/1.5 system-ui, sans-serif;
  }
  p { margin: 0; }
  button { font: inherit; padding: .25rem 1rem; color: #1b264f; background: #fff; border: 2px solid #fff; border-radius: .25rem; cursor: pointer; }
  button:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; }
`);

class WebsitePreview extends HTMLElement {
  connectedCallback() {
    if (window.top !== window) {
      return;
    }
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    root.innerHTML = `<aside aria-label="Preview">
      <p role="status">You are seeing drafts. Visitors see what is published.</p>
      <button type="button">End preview</button>
    </aside>`;
    root.querySelector('button').addEventListener('click', () => this.#end(root.querySelector('p')));
  }

  async #end(status) {
    const response = await fetch(`${this.getAttribute('path')}/management/api/v1/preview`, { method: 'DELETE' });
    if (response.ok) {
      window.location.reload();
    } else {
      status.textContent = 'The preview could not be ended. Try again.';
    }
  }
}

customElements.define('umb-website-preview', WebsitePreview);
