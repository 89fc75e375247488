package org.vouchgate.gateway.candidate.rights;

import org.vouchgate.gateway.receipt.Receipt;

/** A receipt on a page of its own, to be printed. */
public record ReceiptPage(String way, Receipt receipt) {}
