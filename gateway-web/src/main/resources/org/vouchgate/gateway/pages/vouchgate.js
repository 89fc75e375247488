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
      said.textContent = "Copied.";
    } catch (refused) {
      field.focus();
      field.select();
      said.textContent = "Press Ctrl+C or ⌘C to copy.";
    }
  });
});
