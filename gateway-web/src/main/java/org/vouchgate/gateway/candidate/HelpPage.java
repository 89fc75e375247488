package org.vouchgate.gateway.candidate;

/**
 * What a wallet is, and what can be done without one.
 *
 * @param path     the secret part of the candidate's page's address
 * @param employer who asks
 * @param open     whether the request can still be answered
 * @param byFile   whether a file may be handed in instead
 */
public record HelpPage(String path, String employer, boolean open, boolean byFile) {}
