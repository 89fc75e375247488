package org.vouchgate.gateway.platform.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.pubkey.KeySetPublickeyAuthenticator;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.secret.Secret;

/** An SFTP server on loopback, with one user who knows a password and has a key. */
final class FileSite implements AutoCloseable {

    static final String PASSWORD = "correct horse battery staple";

    private static final KeyPair ED25519 = pair(KeyPairProvider.SSH_ED25519, 256);
    private static final KeyPair ECDSA = pair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
    private static final KeyPair RSA = pair(KeyPairProvider.SSH_RSA, 3072);
    private static final KeyPair USER = pair(KeyPairProvider.SSH_ED25519, 256);
    private final AtomicInteger logins = new AtomicInteger();
    private final SshServer server = SshServer.setUpDefaultServer();
    private final SftpSubsystemFactory sftp = new SftpSubsystemFactory.Builder().build();
    private final Path root;

    FileSite(Path directory) {
        root = directory;
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(ED25519, ECDSA, RSA));
        server.setFileSystemFactory(new VirtualFileSystemFactory(directory));
        server.setSubsystemFactories(List.of(sftp));
        server.setPasswordAuthenticator((name, password, session) -> {
            logins.incrementAndGet();
            return PASSWORD.equals(password);
        });
        server.setPublickeyAuthenticator(new KeySetPublickeyAuthenticator("users", List.of(USER.getPublic())));
        try {
            Files.createDirectory(directory.resolve("in"));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What happens at the server from now on. */
    void on(SftpEventListener listener) {
        sftp.addSftpEventListener(listener);
    }

    void heal(SftpEventListener listener) {
        sftp.removeSftpEventListener(listener);
    }

    List<String> hostKeys() {
        return Stream.of(ED25519, ECDSA, RSA).map(FileSite::print).toList();
    }

    FilePlace place() {
        return place(print(ED25519), Optional.of(PASSWORD), Optional.empty(), "/in");
    }

    FilePlace place(String hostKey, Optional<String> password, Optional<String> key, String directory) {
        return new FilePlace(
                "localhost",
                server.getPort(),
                "vouchgate",
                hostKey,
                password.map(Secret::new),
                key.map(Secret::new),
                directory);
    }

    String userKey() {
        try {
            var text = new ByteArrayOutputStream();
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(USER, "a user", null, text);
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often a password was shown to it. */
    int logins() {
        return logins.get();
    }

    List<String> names() {
        var names = new ArrayList<String>();
        try (var files = Files.list(root.resolve("in"))) {
            files.map(file -> file.getFileName().toString()).sorted().forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    byte[] content(String name) {
        try {
            return Files.readAllBytes(root.resolve("in").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(String name, byte[] content) {
        try {
            Files.write(root.resolve("in").resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String print(KeyPair pair) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair.getPublic());
    }

    private static KeyPair pair(String type, int size) {
        try {
            return KeyUtils.generateKeyPair(type, size);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
