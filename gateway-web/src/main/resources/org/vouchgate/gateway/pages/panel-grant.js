// Hands a way into the panel to the window that opened this one, if that is of the origin the gateway agreed to.
document.addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector("[data-grant]");
  const said = document.getElementById("grant-said");
  button.addEventListener("click", async () => {
    if (!window.opener) {
      said.textContent = button.dataset.saidGone;
      return;
    }
    button.disabled = true;
    try {
      const answer = await fetch(button.dataset.grant, { method: "POST", body: new URLSearchParams({ origin: button.dataset.origin }) });
      const told = await answer.json();
      if (answer.ok) {
        window.opener.postMessage({ type: "vouchgate-panel", page: told.page }, button.dataset.origin);
        window.close();
        return;
      }
      said.textContent = [told.title, told.detail].filter(Boolean).join(". ");
    } catch (broken) {
      said.textContent = button.dataset.saidBroken;
    }
    button.disabled = false;
  });
});
