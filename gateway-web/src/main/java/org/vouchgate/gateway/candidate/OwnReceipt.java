package org.vouchgate.gateway.candidate;

import org.vouchgate.gateway.receipt.Receipt;

/**
 * The receipt as the candidate's own browser is shown it.
 *
 * @param way the path of the page where the candidate's rights are
 */
public record OwnReceipt(Receipt receipt, String way) {}
