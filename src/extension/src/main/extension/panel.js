// Shows the gateway's own panel for the record that the tab beside is about.
import { recognise } from "./recognise.js";
import { readSettings, readSystems } from "./settings.js";

const at = (id) => document.getElementById(id);
const fixedTab = Number(new URLSearchParams(window.location.search).get("tab")) || undefined;
const systems = await readSystems();
let settings = await readSettings();
let shown = "";
let record;

const say = (sentence) => {
  at("said").textContent = sentence;
  at("said").hidden = !sentence;
};

const path = () => `${record.connector}/${record.kind}/${encodeURIComponent(record.ref)}`;

const tabBeside = async () =>
  fixedTab ? chrome.tabs.get(fixedTab) : (await chrome.tabs.query({ active: true, currentWindow: true }))[0];

const forget = () => {
  at("frame").hidden = true;
  at("frame").removeAttribute("src");
};

const look = async () => {
  settings = await readSettings();
  at("settings").hidden = Boolean(settings.gateway);
  const tab = settings.gateway ? await tabBeside() : undefined;
  record = tab?.url ? recognise(tab.url, systems, settings.odooHosts) : undefined;
  const now = record ? path() : "";
  if (now !== shown) {
    forget();
    shown = now;
  }
  at("found").hidden = !record || !at("frame").hidden;
  if (record) {
    at("record").textContent = `${record.kind === "application" ? "Application" : "Candidate"} ${record.ref} in ${record.system}`;
    say("");
  } else if (!settings.gateway) {
    say("Say in the settings where your employer’s gateway is.");
  } else if (tab && !tab.url) {
    say("Press the extension’s button on a candidate’s page; only then may it see the page’s address.");
  } else {
    say("This is no candidate’s page that is known. Open one in your recruiting system.");
  }
};

// The gateway asks in a window of its own, with its own login, and sends back a way in that works once.
at("show").addEventListener("click", () => {
  const origin = encodeURIComponent(window.location.origin);
  window.open(`${settings.gateway}/panel-grants/${path()}?origin=${origin}`, "vouchgate-grant", "popup,width=480,height=620");
});

at("window").addEventListener("click", () => {
  const place = record.kind === "candidate" ? `candidates/${encodeURIComponent(record.ref)}` : encodeURIComponent(record.ref);
  chrome.tabs.create({ url: `${settings.gateway}/r/${record.connector}/${place}` });
});

at("options").addEventListener("click", () => chrome.runtime.openOptionsPage());

window.addEventListener("message", (event) => {
  const page = event.data?.type === "vouchgate-panel" ? String(event.data.page) : "";
  if (event.origin !== settings.gateway || !page.startsWith(`${settings.gateway}/panel/`)) {
    return;
  }
  at("frame").src = page;
  at("frame").hidden = false;
  at("found").hidden = true;
});

chrome.runtime.onMessage.addListener((message, sender) => {
  if (message === "look" && sender.id === chrome.runtime.id) {
    look();
  }
});
chrome.tabs.onActivated.addListener(look);
chrome.tabs.onUpdated.addListener(look);
chrome.storage.onChanged.addListener(look);
await look();
