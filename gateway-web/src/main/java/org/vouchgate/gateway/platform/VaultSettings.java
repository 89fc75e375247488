package org.vouchgate.gateway.platform;

/**
 * The key under which secrets are kept.
 *
 * @param masterKey 32 bytes; whoever has it and the database can read what is sealed
 */
public record VaultSettings(byte[] masterKey) {

    public VaultSettings {
        if (masterKey.length != 32) {
            throw new IllegalArgumentException(
                    "gateway.vault.key-file must hold 32 bytes in base64, held " + masterKey.length);
        }
        masterKey = masterKey.clone();
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "VaultSettings[…]";
    }
}
