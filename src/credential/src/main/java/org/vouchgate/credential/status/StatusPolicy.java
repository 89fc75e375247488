package org.vouchgate.credential.status;

import org.vouchgate.credential.trust.ChainRule;

/**
 * What an operator allows where status is concerned.
 *
 * @param legacy whether StatusList2021, and a Bitstring entry whose index is a number, are evaluated; the finding says so
 *               where it passes. What is not evaluated is unknown, never fine
 * @param roots  whether the token of a status list may bring a root certificate along
 */
public record StatusPolicy(boolean legacy, ChainRule roots) {

    public static final StatusPolicy STRICT = new StatusPolicy(false, ChainRule.ROOT_REFUSED);
    public static final StatusPolicy WITH_LEGACY = new StatusPolicy(true, ChainRule.ROOT_PASSED_OVER);
}
