package org.vouchgate.gateway.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.file.FileReply;
import org.vouchgate.gateway.platform.FetchSettings;
import org.vouchgate.gateway.platform.InternalHosts;

/** Files on a server on loopback, which the guard lets through as in the demo. */
class GuardedAtsFilesTest {

    private static final byte[] LARGE = new byte[300_000];
    private static final byte[] SMALL = "a,b\r\n".getBytes(StandardCharsets.UTF_8);

    static {
        Arrays.fill(LARGE, (byte) 'x');
    }

    @TempDir
    Path directory;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private FileSite site;

    @BeforeEach
    void start() {
        site = new FileSite(directory);
    }

    @AfterEach
    void stop() {
        site.close();
        timer.shutdownNow();
    }

    @Test
    void a_file_is_written_whole_and_nothing_else_remains() {
        assertThat(files().write(site.place(), "result.csv", LARGE)).isEqualTo(new FileReply.Done());

        assertThat(site.names()).containsExactly("result.csv");
        assertThat(site.content("result.csv")).isEqualTo(LARGE);
    }

    @Test
    void a_file_of_the_same_name_is_replaced() {
        site.put("result.csv", LARGE);

        assertThat(files().write(site.place(), "result.csv", SMALL)).isEqualTo(new FileReply.Done());
        assertThat(site.names()).containsExactly("result.csv");
        assertThat(site.content("result.csv")).isEqualTo(SMALL);
    }

    @Test
    void a_file_is_read_and_a_file_that_is_not_there_is_missing() {
        site.put("result.csv.done", SMALL);

        assertThat(files().read(site.place(), "result.csv.done"))
                .isInstanceOfSatisfying(
                        FileReply.Content.class,
                        content -> assertThat(content.bytes()).isEqualTo(SMALL));
        assertThat(files().read(site.place(), "result.csv.err")).isEqualTo(new FileReply.Missing());
    }

    @Test
    @DisplayName("A-88: a file above the limit is not read")
    void a_file_above_the_limit_is_not_read() {
        site.put("result.csv.err", new byte[1024 * 1024 + 1]);

        assertThat(files().read(site.place(), "result.csv.err"))
                .isEqualTo(new FileReply.Refused("The file is larger than this gateway reads"));
    }

    @Test
    void the_server_is_known_by_any_one_of_its_keys() {
        assertThat(site.hostKeys()).hasSize(3).allSatisfy(key -> {
            var place = site.place(key + "==", Optional.of(FileSite.PASSWORD), Optional.empty(), "/in");
            assertThat(files().write(place, "result.csv", SMALL)).isEqualTo(new FileReply.Done());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU", "SHA256:", "", "MD5:00:11"})
    void a_server_with_another_key_is_told_nothing(String hostKey) {
        var place = site.place(hostKey, Optional.of(FileSite.PASSWORD), Optional.empty(), "/in");

        assertThat(files().write(place, "result.csv", SMALL)).isEqualTo(new FileReply.Forbidden());
        assertThat(site.logins()).isZero();
    }

    @Test
    void a_key_logs_in_and_a_wrong_password_does_not() {
        var hostKey = site.hostKeys().get(0);
        var byKey = site.place(hostKey, Optional.empty(), Optional.of(site.userKey()), "/in/");
        var wrong = site.place(hostKey, Optional.of("wrong"), Optional.empty(), "/in");

        assertThat(files().write(byKey, "result.csv", SMALL)).isEqualTo(new FileReply.Done());
        assertThat(files().write(wrong, "result.csv", SMALL))
                .isEqualTo(new FileReply.Refused("The file server refuses the login"));
    }

    @Test
    void a_pem_key_is_read_too_and_is_refused_if_the_server_does_not_know_it() throws Exception {
        var rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(rsa.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        var place = site.place(site.hostKeys().get(0), Optional.empty(), Optional.of(pem), "/in");

        assertThat(files().write(place, "result.csv", SMALL))
                .isEqualTo(new FileReply.Refused("The file server refuses the login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no key", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----"})
    void what_is_no_key_is_said_to_be_none(String key) {
        var place = site.place(site.hostKeys().get(0), Optional.empty(), Optional.of(key), "/in");

        assertThat(files().write(place, "result.csv", SMALL))
                .isInstanceOfSatisfying(
                        FileReply.Refused.class,
                        refused -> assertThat(refused.why()).startsWith("The private key cannot be read"));
    }

    @Test
    void a_directory_that_is_not_there_is_said_so() {
        var place = site.place(site.hostKeys().get(0), Optional.of(FileSite.PASSWORD), Optional.empty(), "/elsewhere");

        assertThat(files().write(place, "result.csv", SMALL))
                .isEqualTo(new FileReply.Refused("The directory is not on the file server"));
    }

    @Test
    @DisplayName("A-88: outside the demo a name that leads to loopback is refused, and nobody is asked")
    void loopback_is_refused_outside_the_demo() {
        var guarded = files(false, Duration.ofSeconds(10));

        assertThat(guarded.write(site.place(), "result.csv", SMALL)).isEqualTo(new FileReply.Forbidden());
        assertThat(guarded.read(site.place(), "result.csv")).isEqualTo(new FileReply.Forbidden());
        assertThat(site.logins()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "169.254.169.254", "::ffff:192.168.0.1", "fd00:ec2::254"})
    @DisplayName("A-88: private and special addresses are refused")
    void private_addresses_are_refused(String host) {
        var place = new FilePlace(host, 22, "vouchgate", "SHA256:x", Optional.empty(), Optional.empty(), "/");

        assertThat(files().write(place, "result.csv", SMALL)).isEqualTo(new FileReply.Forbidden());
    }

    @Test
    void a_server_that_is_down_has_certainly_got_nothing() {
        var place = site.place();
        site.close();

        assertThat(files().write(place, "result.csv", SMALL)).isEqualTo(new FileReply.NoAnswer(false));
    }

    @Test
    @DisplayName("S3: a connection that breaks within a write leaves no file that looks finished")
    void a_connection_that_breaks_within_a_write_leaves_nothing_finished() {
        var breaking = new SftpEventListener() {
            @Override
            public void writing(
                    ServerSession session, String handle, FileHandle file, long at, byte[] data, int from, int length)
                    throws IOException {
                if (at > 100_000) {
                    session.close(true);
                    throw new IOException("broken");
                }
            }
        };
        site.on(breaking);

        assertThat(files().write(site.place(), "result.csv", LARGE)).isEqualTo(new FileReply.NoAnswer(false));
        assertThat(site.names()).doesNotContain("result.csv");

        site.heal(breaking);
        assertThat(files().write(site.place(), "result.csv", LARGE)).isEqualTo(new FileReply.Done());
        assertThat(site.names()).containsExactly("result.csv");
        assertThat(site.content("result.csv")).isEqualTo(LARGE);
    }

    @Test
    @DisplayName("S3: a connection that breaks at the end says that the file may be there")
    void a_connection_that_breaks_after_the_renaming_may_have_written() {
        site.on(new SftpEventListener() {
            @Override
            public void moved(
                    ServerSession session,
                    Path from,
                    Path to,
                    Collection<CopyOption> options,
                    @Nullable Throwable thrown) {
                session.close(true);
            }
        });

        assertThat(files().write(site.place(), "result.csv", SMALL)).isEqualTo(new FileReply.NoAnswer(true));
        assertThat(site.names()).containsExactly("result.csv");
    }

    @Test
    @DisplayName("A-88: a server that does not go on is given up when the time is over")
    void a_server_that_does_not_go_on_is_given_up() {
        var over = new CountDownLatch(1);
        site.on(new SftpEventListener() {
            @Override
            public void writing(
                    ServerSession session, String handle, FileHandle file, long at, byte[] data, int from, int length) {
                try {
                    assertThat(over.await(60, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });

        assertThat(files(true, Duration.ofSeconds(2)).write(site.place(), "result.csv", LARGE))
                .isEqualTo(new FileReply.NoAnswer(false));

        over.countDown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../result.csv", "a/b", ".hidden", "", "a b", "a\u0000"})
    void a_name_that_is_a_path_is_a_defect(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> files().write(site.place(), name, SMALL));
        assertThatIllegalArgumentException().isThrownBy(() -> files().read(site.place(), name));
    }

    private GuardedAtsFiles files() {
        return files(true, Duration.ofSeconds(20));
    }

    private GuardedAtsFiles files(boolean allowLoopback, Duration timeout) {
        var files = new GuardedAtsFiles();
        files.internal = InternalHosts.NONE;
        files.settings = new FetchSettings(timeout, Duration.ofSeconds(30), allowLoopback, Optional.empty());
        files.timer = ContainerTimer.over(timer);
        return files;
    }
}
