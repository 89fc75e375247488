package org.vouchgate.demo.wallet;

import java.util.List;

/** What the wallet shows when nobody asks. */
public record WalletPage(List<CredentialCard> cards) {}
