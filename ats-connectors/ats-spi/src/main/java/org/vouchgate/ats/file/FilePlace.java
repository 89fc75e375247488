package org.vouchgate.ats.file;

import java.util.Optional;
import org.vouchgate.ats.secret.Secret;

/**
 * One directory on an SFTP server.
 *
 * @param hostKey     the server's key as OpenSSH prints it, {@code SHA256:…}; another key is refused
 * @param password    empty where a key is used
 * @param privateKey  OpenSSH or PEM, unencrypted; empty where a password is used
 * @param directory   as the server shows it after login
 */
public record FilePlace(
        String host,
        int port,
        String user,
        String hostKey,
        Optional<Secret> password,
        Optional<Secret> privateKey,
        String directory) {

    public FilePlace {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("not a port");
        }
    }

    /** Users and directories can name a person. */
    @Override
    public String toString() {
        return "FilePlace[" + host + ":" + port + "]";
    }
}
