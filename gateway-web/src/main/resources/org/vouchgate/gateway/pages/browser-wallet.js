// Asks the browser itself for a wallet, where it knows how (W3C Digital Credentials API). The page works without it.
document.addEventListener("DOMContentLoaded", () => {
  if (typeof window.DigitalCredential !== "function" || !navigator.credentials || !navigator.credentials.get) {
    return;
  }
  const show = () => {
    document.querySelectorAll("[data-browser-wallet][hidden]").forEach((part) => { part.hidden = false; });
  };
  const problem = async (answer, part) => {
    const told = await answer.json().catch(() => ({}));
    return [told.title, told.detail].filter(Boolean).join(". ") || part.dataset.saidFailed;
  };
  /** What is to be said to the candidate; nothing if the page should be loaded again. */
  const share = async (part) => {
    const asked = await fetch(part.dataset.request, { method: "POST", headers: { Accept: "application/json" } });
    if (!asked.ok) {
      return problem(asked, part);
    }
    const digital = await asked.json();
    let credential;
    try {
      credential = await navigator.credentials.get({ mediation: "required", digital });
    } catch (refused) {
      return part.dataset.saidNone;
    }
    const answered = await fetch(part.dataset.answer, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ protocol: credential.protocol, data: credential.data }),
    });
    if (!answered.ok) {
      return problem(answered, part);
    }
    await answered.text();
    return "";
  };
  show();
  document.body.addEventListener("htmx:afterSwap", show);
  document.body.addEventListener("click", async (event) => {
    const part = event.target.closest("[data-browser-wallet]");
    const button = event.target.closest("button");
    if (!part || !button) {
      return;
    }
    const said = part.querySelector("[role=status]");
    button.disabled = true;
    said.textContent = "";
    try {
      const sentence = await share(part);
      if (!sentence) {
        window.location.reload();
        return;
      }
      said.textContent = sentence;
    } catch (broken) {
      said.textContent = part.dataset.saidBroken;
    }
    button.disabled = false;
  });
});
