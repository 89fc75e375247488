// Where the gateway is, and where an Odoo of one's own is. What an administrator set by policy cannot be changed here.

const managed = async () => {
  try {
    return await chrome.storage.managed.get(["gateway", "odooHosts"]);
  } catch (noPolicy) {
    return {};
  }
};

/** An origin with https and nothing after it; empty if it is none. */
export const originOf = (text) => {
  try {
    const url = new URL(text.trim());
    return url.protocol === "https:" && !url.username && !url.password ? url.origin : "";
  } catch (notAnAddress) {
    return "";
  }
};

/** Hosts as a browser writes them; what is none is left out. */
export const hostsOf = (texts) =>
  texts
    .map((text) => originOf(text.includes("://") ? text : `https://${text}`))
    .filter(Boolean)
    .map((origin) => new URL(origin).host);

export const readSettings = async () => {
  const policy = await managed();
  const own = await chrome.storage.local.get(["gateway", "odooHosts"]);
  return {
    gateway: originOf(policy.gateway ?? own.gateway ?? ""),
    odooHosts: hostsOf(policy.odooHosts ?? own.odooHosts ?? []),
    byPolicy: Boolean(policy.gateway),
    hostsByPolicy: Boolean(policy.odooHosts),
  };
};

export const writeSettings = (gateway, odooHosts) => chrome.storage.local.set({ gateway, odooHosts });

export const readSystems = async () => (await (await fetch(chrome.runtime.getURL("addresses.json"))).json()).systems;
