package org.vouchgate.gateway.platform;

import java.util.Arrays;

/** Vaults for tests, without a container. */
public final class Vaults {

    private Vaults() {}

    /** One whose key is 32 times the same byte. */
    public static Vault keyedWith(int every) {
        var key = new byte[32];
        Arrays.fill(key, (byte) every);
        var vault = new Vault();
        vault.settings = new VaultSettings(key);
        vault.secrets = new Secrets();
        return vault;
    }
}
