package org.vouchgate.testkit.ats;

/**
 * A file on an opportunity.
 *
 * @param content the bytes; not copied, not to be changed
 */
public record LeverFile(String id, String name, byte[] content) {}
