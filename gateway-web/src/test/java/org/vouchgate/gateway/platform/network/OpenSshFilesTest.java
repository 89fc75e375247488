package org.vouchgate.gateway.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.file.FileReply;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.gateway.platform.FetchSettings;
import org.vouchgate.gateway.platform.InternalHosts;

/** Files on OpenSSH's own server, where the machine has one: {@code SSHD}, or where Debian puts it. */
class OpenSshFilesTest {

    private static final String NOBODY = "nobody";
    private static final byte[] CONTENT = "a,b\r\n".getBytes(StandardCharsets.UTF_8);
    private static final Path SSHD =
            Path.of(Optional.ofNullable(System.getenv("SSHD")).orElse("/usr/sbin/sshd"));

    @TempDir
    Path directory;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final KeyPair user = pair(KeyPairProvider.SSH_ED25519, 256);
    private Optional<Process> server = Optional.empty();
    private int port;

    @BeforeEach
    void look() {
        assumeTrue(Files.isExecutable(SSHD), "there is no OpenSSH server on this machine");
    }

    @AfterEach
    void stop() {
        server.ifPresent(Process::destroy);
        timer.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"ssh-ed25519, 256", "ecdsa-sha2-nistp256, 256", "ssh-rsa, 3072"})
    void a_file_is_written_replaced_and_read_back(String hostKeyType, int size) throws Exception {
        var hostKey = pair(hostKeyType, size);
        start(hostKey);
        var place = place(FileSite.print(hostKey));

        assertThat(files().write(place, "result.csv", new byte[300_000])).isEqualTo(new FileReply.Done());
        assertThat(files().write(place, "result.csv", CONTENT)).isEqualTo(new FileReply.Done());

        assertThat(files().read(place, "result.csv"))
                .isInstanceOfSatisfying(
                        FileReply.Content.class,
                        content -> assertThat(content.bytes()).isEqualTo(CONTENT));
        assertThat(files().read(place, "result.csv.done")).isEqualTo(new FileReply.Missing());
        try (var left = Files.list(directory.resolve("in"))) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("result.csv");
        }
    }

    @Test
    void another_key_and_an_unknown_user_are_told_apart() throws Exception {
        var hostKey = pair(KeyPairProvider.SSH_ED25519, 256);
        start(hostKey);
        var stranger = text(pair(KeyPairProvider.SSH_ED25519, 256));

        assertThat(files().write(place(FileSite.print(user)), "result.csv", CONTENT))
                .isEqualTo(new FileReply.Forbidden());
        assertThat(files().write(place(FileSite.print(hostKey), stranger), "result.csv", CONTENT))
                .isEqualTo(new FileReply.Refused("The file server refuses the login"));
    }

    private FilePlace place(String hostKey) throws Exception {
        return place(hostKey, text(user));
    }

    private FilePlace place(String hostKey, String key) {
        var name = isRoot() ? NOBODY : System.getProperty("user.name");
        return new FilePlace(
                "localhost",
                port,
                name,
                hostKey,
                Optional.empty(),
                Optional.of(new Secret(key)),
                directory.resolve("in").toString());
    }

    private void start(KeyPair hostKey) throws Exception {
        port = freePort();
        write("host", text(hostKey));
        write("users", publicText(user));
        write(
                "config",
                String.join(
                        "\n",
                        "ListenAddress 127.0.0.1",
                        "Port " + port,
                        "HostKey " + directory.resolve("host"),
                        "AuthorizedKeysFile " + directory.resolve("users"),
                        "PidFile none",
                        "StrictModes no",
                        "UsePAM yes", // without it, accounts that only have keys count as locked
                        "KbdInteractiveAuthentication no",
                        "PasswordAuthentication no",
                        "Subsystem sftp internal-sftp",
                        ""));
        own(Files.createDirectory(directory.resolve("in")));
        own(directory);
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups"));
        }
        command.addAll(List.of(
                SSHD.toString(), "-D", "-e", "-f", directory.resolve("config").toString()));
        server = Optional.of(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
        awaitServer();
    }

    private void awaitServer() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (var tried = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
                assertThat(tried.isConnected()).isTrue();
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the OpenSSH server does not start");
    }

    private GuardedAtsFiles files() {
        var files = new GuardedAtsFiles();
        files.internal = InternalHosts.NONE;
        files.settings = new FetchSettings(Duration.ofSeconds(20), Duration.ofSeconds(30), true, Optional.empty());
        files.timer = ContainerTimer.over(timer);
        return files;
    }

    private void write(String name, String text) throws IOException {
        var file = Files.writeString(directory.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        own(file);
    }

    private static void own(Path path) throws IOException {
        if (isRoot()) {
            var users = path.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(path, users.lookupPrincipalByName(NOBODY));
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static String text(KeyPair pair) throws IOException, GeneralSecurityException {
        return written(out -> OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "a key", null, out));
    }

    private static String publicText(KeyPair pair) throws IOException, GeneralSecurityException {
        return written(out -> OpenSSHKeyPairResourceWriter.INSTANCE.writePublicKey(pair.getPublic(), "a key", out));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, GeneralSecurityException;
    }

    private static String written(Writing writing) throws IOException, GeneralSecurityException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static KeyPair pair(String type, int size) {
        try {
            return KeyUtils.generateKeyPair(type, size);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
