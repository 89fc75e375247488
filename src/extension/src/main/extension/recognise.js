// Which record of which ATS an address is about. A pure function: it sees an address and nothing of the page.

const CANNOT = undefined;

const parse = (address) => {
  try {
    return new URL(address);
  } catch (notAnAddress) {
    return CANNOT;
  }
};

const isAt = (url, system, ownHosts) =>
  system.hosts.some((host) => new RegExp(host).test(url.hostname)) ||
  (system.ownHosts === true && ownHosts.includes(url.host));

/** The groups that every named parameter gives; nothing if one of them is absent, repeated or of another form. */
const parameters = (wanted = {}, given) => {
  const groups = {};
  for (const [name, form] of Object.entries(wanted)) {
    const values = given.getAll(name);
    const match = values.length === 1 ? new RegExp(form).exec(values[0]) : null;
    if (!match) {
      return CANNOT;
    }
    Object.assign(groups, match.groups);
  }
  return groups;
};

const groupsOf = (url, page) => {
  const path = new RegExp(page.path).exec(url.pathname);
  const query = parameters(page.query, url.searchParams);
  const fragment = parameters(page.fragment, new URLSearchParams(url.hash.slice(1)));
  return path && query && fragment ? { ...path.groups, ...query, ...fragment } : CANNOT;
};

/**
 * The record: an application where the address names one, else a candidate.
 *
 * @param address  of the page, whole
 * @param systems  from addresses.json
 * @param ownHosts where an administrator says that an Odoo is, as a browser writes hosts
 * @returns connector, kind and ref; undefined for every other page
 */
export const recognise = (address, systems, ownHosts = []) => {
  const url = parse(address);
  if (!url || url.protocol !== "https:" || url.username || url.password) {
    return CANNOT;
  }
  for (const system of systems.filter((one) => isAt(url, one, ownHosts))) {
    for (const page of system.pages) {
      const groups = groupsOf(url, page);
      if (groups) {
        const kind = groups.application ? "application" : "candidate";
        return { connector: system.connector, system: system.name, kind, ref: groups[kind] };
      }
    }
  }
  return CANNOT;
};
