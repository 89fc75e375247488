package org.vouchgate.testkit.wallet;

/** The wallet will not answer this request; the message says which rule it breaks. */
public final class WalletRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WalletRefusedException(String message) {
        super(message);
    }
}
