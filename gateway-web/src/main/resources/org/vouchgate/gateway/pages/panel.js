// The panel inside a recruiting system. What lets it in lives in this function's memory: no cookie, no storage.
document.addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("panel");
  const said = document.getElementById("panel-said");
  const EVERY = 5000;
  let bearer = "";
  let opening = 0;

  const say = (sentence) => {
    said.textContent = sentence;
    said.hidden = !sentence;
  };
  const problem = async (answer) => {
    const told = await answer.json().catch(() => ({}));
    return [told.title, told.detail].filter(Boolean).join(". ") || place.dataset.saidFailed;
  };
  const call = async (path, more = {}) => {
    const answer = await fetch(path, { ...more, credentials: "omit", headers: { Authorization: `Bearer ${bearer}`, ...more.headers } });
    if (answer.status === 401) {
      bearer = "";
    }
    if (!answer.ok) {
      say(await problem(answer));
      return undefined;
    }
    return answer;
  };
  const show = async (answer) => {
    if (answer) {
      say("");
      place.innerHTML = await answer.text();
    }
  };
  const look = async () => {
    const requests = document.getElementById("panel-requests");
    if (!bearer || !requests || document.hidden) {
      return;
    }
    const answer = await call(`/panel/requests?seen=${encodeURIComponent(requests.dataset.seen)}`);
    if (answer && answer.status === 200) {
      requests.outerHTML = await answer.text();
    }
  };
  const open = async () => {
    const token = window.location.hash.slice(1);
    const mine = ++opening;
    if (!token) {
      say(place.dataset.saidFromRecord);
      return;
    }
    // The token is good once; nothing that remembers addresses should have it.
    window.history.replaceState(null, "", window.location.pathname);
    bearer = "";
    place.textContent = "";
    say(place.dataset.saidMoment);
    const answer = await fetch("/panel/exchange", {
      method: "POST",
      credentials: "omit",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token, employer: place.dataset.employer, connector: place.dataset.connector }),
    });
    if (mine !== opening) {
      return;
    }
    if (!answer.ok) {
      say(await problem(answer));
      return;
    }
    bearer = (await answer.json()).bearer;
    await show(await call("/panel/view"));
  };
  const guarded = (work) => work().catch(() => say(place.dataset.saidBroken));

  place.addEventListener("submit", (event) => {
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(event.target));
    if (event.submitter && event.submitter.name) {
      fields.set(event.submitter.name, event.submitter.value);
    }
    guarded(async () => {
      const answer = await call("/panel/ask", { method: "POST", body: fields });
      await show(answer);
      const heading = document.getElementById("panel-ask");
      if (answer && heading) {
        heading.focus();
      }
    });
  });
  window.addEventListener("hashchange", () => guarded(open));
  window.setInterval(() => guarded(look), EVERY);
  guarded(open);
});
