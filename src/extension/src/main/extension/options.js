// Where the gateway is, and for which recruiting systems the panel may see addresses as people go.
import { hostsOf, originOf, readSettings, readSystems, writeSettings } from "./settings.js";

const at = (id) => document.getElementById(id);
const settings = await readSettings();

at("origin").value = window.location.origin;
at("gateway").value = settings.gateway;
at("gateway").disabled = settings.byPolicy;
at("hosts").value = settings.odooHosts.join("\n");
at("hosts").disabled = settings.hostsByPolicy;

at("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const gateway = originOf(at("gateway").value);
  if (!gateway) {
    at("said").textContent = "That is no address with https.";
    return;
  }
  await writeSettings(gateway, hostsOf(at("hosts").value.split(/\s+/).filter(Boolean)));
  at("gateway").value = gateway;
  at("said").textContent = "Kept.";
});

const offer = async (system) => {
  const line = document.createElement("li");
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = await chrome.permissions.contains({ origins: system.permissions });
  box.addEventListener("change", async () => {
    const change = box.checked ? chrome.permissions.request : chrome.permissions.remove;
    await change({ origins: system.permissions });
    box.checked = await chrome.permissions.contains({ origins: system.permissions });
  });
  label.append(box, ` ${system.name}`);
  line.append(label);
  return line;
};

// Reading what policy says may take a while; what is typed before would be lost.
at("fields").disabled = false;
at("systems").append(...(await Promise.all((await readSystems()).map(offer))));
