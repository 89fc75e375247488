package org.vouchgate.gateway.candidate.rights;

/**
 * Asks whether something is really to be done.
 *
 * @param way      the path of the page it came from
 * @param employer whose request it is about
 */
public record ConfirmPage(String way, Deed deed, String employer) {}
