package org.vouchgate.credential.status;

/**
 * What an operator allows where status is concerned.
 *
 * @param legacy whether StatusList2021, and a Bitstring entry whose index is a number, are evaluated; the finding says so
 *               where it passes. What is not evaluated is unknown, never fine
 */
public record StatusPolicy(boolean legacy) {

    public static final StatusPolicy STRICT = new StatusPolicy(false);
    public static final StatusPolicy WITH_LEGACY = new StatusPolicy(true);
}
