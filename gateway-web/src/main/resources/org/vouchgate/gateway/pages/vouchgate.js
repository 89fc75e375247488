// What plain HTML cannot do. Every page works without it.
document.addEventListener("DOMContentLoaded", () => {
  const show = (root) => {
    if (navigator.clipboard) {
      root.querySelectorAll("[data-copy][hidden]").forEach((button) => { button.hidden = false; });
    }
  };
  show(document);
  document.body.addEventListener("htmx:afterSwap", () => show(document));
  document.body.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) {
      return;
    }
    const field = document.getElementById(button.dataset.copy);
    const said = document.getElementById("copied");
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = said.dataset.done;
    } catch (refused) {
      field.focus();
      field.select();
      said.textContent = said.dataset.not;
    }
  });
  document.querySelectorAll("[data-reads-file]").forEach((part) => { part.hidden = false; });
  document.body.addEventListener("change", async (event) => {
    const [file] = event.target.files ?? [];
    const into = event.target.dataset.into;
    if (file && into) {
      document.getElementById(into).value = await file.text();
    }
  });
});

// The / key leads to the search, unless the reader switched that off or is writing.
document.addEventListener("DOMContentLoaded", () => {
  const search = document.querySelector("[data-search]");
  const choice = document.querySelector("[data-slash]");
  if (!search || !choice) {
    return;
  }
  const box = choice.querySelector("input");
  box.checked = localStorage.getItem("slash") !== "off";
  choice.hidden = false;
  box.addEventListener("change", () => localStorage.setItem("slash", box.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && box.checked && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
  });
});

// Whoever was somewhere that is no longer there is led to the page's headline, and not back to its beginning.
document.addEventListener("DOMContentLoaded", () => {
  let last = null;
  document.body.addEventListener("focusin", (event) => { last = event.target; });
  document.body.addEventListener("htmx:afterSettle", () => {
    const headline = document.getElementById("headline");
    if (headline && last && !last.isConnected && document.activeElement === document.body) {
      headline.focus();
    }
  });
});
