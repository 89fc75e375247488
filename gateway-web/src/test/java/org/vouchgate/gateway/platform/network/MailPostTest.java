package org.vouchgate.gateway.platform.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.gateway.platform.FetchSettings;
import org.vouchgate.gateway.platform.MailSettings;
import org.vouchgate.gateway.platform.MailSettings.Login;
import org.vouchgate.gateway.platform.MailSettings.Security;
import org.vouchgate.gateway.platform.MailSettings.Server;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.mail.MailServer;

/** Mails on their way to a real mail server on loopback. */
class MailPostTest {

    private static final String PASSWORD = "correct horse";
    private static final Instant NOW = Instant.now();

    @TempDir
    Path directory;

    @Test
    @DisplayName("STARTTLS comes first, then the login, then the mail (RFC 3207, RFC 4954)")
    void a_mail_goes_over_tls_from_whoever_is_known_there() throws IOException {
        try (var server = secure("localhost")) {
            var posted = post(server, Security.STARTTLS, PASSWORD).send(mail("mira@applicants.example"));

            assertThat(posted).isInstanceOf(Posted.Taken.class);
            assertThat(server.mailbox().all()).singleElement().satisfies(received -> {
                assertThat(received.secure()).isTrue();
                assertThat(received.user()).isEqualTo("vouchgate");
                assertThat(received.from()).isEqualTo("jobs@employer.example");
                assertThat(received.to()).isEqualTo("mira@applicants.example");
            });
        }
    }

    @Test
    @DisplayName("The message is text and HTML in ASCII, marked as sent by no person (RFC 3834)")
    void a_mail_reads_as_it_was_written() throws IOException, MessagingException {
        try (var server = secure("localhost")) {
            post(server, Security.STARTTLS, PASSWORD).send(mail("mira@applicants.example"));

            var source = server.mailbox().all().get(0).source();
            var message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(source.getBytes(StandardCharsets.US_ASCII)));
            assertThat(message.getSubject())
                    .isEqualTo("Grüße: ننتظر ردك ".repeat(6).strip());
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("Reply-To")).containsExactly("recruiting@employer.example");
            assertThat(message.getHeader("List-Unsubscribe")).isNull();
            assertThat(source).matches("(?s)\\p{ASCII}*").contains("multipart/alternative");
            assertThat(source.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(998));
        }
    }

    @Test
    void nothing_is_sent_to_a_server_that_does_not_change_to_tls() throws IOException {
        try (var server = MailServer.inTheClear()) {
            var posted = post(server, Security.STARTTLS, PASSWORD).send(mail("mira@applicants.example"));

            assertThat(posted).isInstanceOf(Posted.Later.class);
            assertThat(server.mailbox().all()).isEmpty();
        }
    }

    @Test
    void nothing_is_sent_to_a_server_with_anothers_certificate() throws IOException {
        try (var server = secure("mail.attacker.example")) {
            var posted = post(server, Security.STARTTLS, PASSWORD).send(mail("mira@applicants.example"));

            assertThat(posted).isInstanceOf(Posted.Later.class);
            assertThat(server.mailbox().all()).isEmpty();
        }
    }

    @Test
    void a_wrong_password_is_the_operators_matter_and_is_tried_again_later() throws IOException {
        try (var server = secure("localhost")) {
            var posted = post(server, Security.STARTTLS, "guessed").send(mail("mira@applicants.example"));

            assertThat(posted).isEqualTo(new Posted.Later("The mail server did not let the gateway in."));
        }
    }

    @Test
    void an_address_that_the_server_does_not_know_is_refused_in_its_words() throws IOException {
        try (var server = secure("localhost")) {
            server.answer("nobody@applicants.example", "550 5.1.1 No such mailbox");

            var posted = post(server, Security.STARTTLS, PASSWORD).send(mail("nobody@applicants.example"));

            assertThat(posted).isEqualTo(new Posted.Refused("550 5.1.1 No such mailbox"));
        }
    }

    @Test
    void a_full_mailbox_is_tried_again_later() throws IOException {
        try (var server = secure("localhost")) {
            server.answer("full@applicants.example", "452 4.2.2 Mailbox full");

            var posted = post(server, Security.STARTTLS, PASSWORD).send(mail("full@applicants.example"));

            assertThat(posted).isEqualTo(new Posted.Later("452 4.2.2 Mailbox full"));
        }
    }

    @Test
    void whoever_is_not_there_is_tried_again_later() throws IOException {
        var server = secure("localhost");
        server.close();

        var posted = post(server, Security.STARTTLS, PASSWORD).send(mail("mira@applicants.example"));

        assertThat(posted).isInstanceOf(Posted.Later.class);
    }

    @Test
    @DisplayName("Nothing that is no address reaches the server: no second recipient, no header, no command")
    void what_is_no_address_is_refused_before_anybody_is_asked() throws IOException {
        try (var server = secure("localhost")) {
            var post = post(server, Security.STARTTLS, PASSWORD);

            for (var address : new String[] {
                "mira@a.example\r\nBcc: all@b.example", "mira@a.example,all@b.example", "<mira@a.example>", "mira", ""
            }) {
                assertThat(post.send(mail(address))).as(address).isInstanceOf(Posted.Refused.class);
            }
            assertThat(server.mailbox().all()).isEmpty();
        }
    }

    @Test
    void a_server_that_speaks_tls_from_the_first_byte_and_that_somebody_else_wrote_understands_it_too()
            throws IOException, MessagingException {
        var ca = TestCa.root("CN=Mail authority", NOW, new SecureRandom());
        var keys = directory.resolve("greenmail.p12");
        save(keys, ca, "localhost");
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", "changeit");
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS).dynamicPort());
        server.setUser("vouchgate", PASSWORD);
        server.start();
        try {
            var post = post(server.getSmtps().getPort(), Security.TLS, PASSWORD, ca);

            var posted = post.send(mail("mira@applicants.example"));

            assertThat(posted).isInstanceOf(Posted.Taken.class);
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getSubject()).startsWith("Grüße");
        } finally {
            server.stop();
            System.clearProperty("greenmail.tls.keystore.file");
            System.clearProperty("greenmail.tls.keystore.password");
        }
    }

    private TestCa authority;

    private MailServer secure(String name) throws IOException {
        authority = TestCa.root("CN=Mail authority", NOW, new SecureRandom());
        var keys = directory.resolve("mail.p12");
        save(keys, authority, name);
        try {
            return MailServer.withStartTls(
                    KeyStore.getInstance(keys.toFile(), "changeit".toCharArray()), "changeit", "vouchgate", PASSWORD);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void save(Path file, TestCa ca, String name) throws IOException {
        var leaf = ca.issue(TestCertificate.leaf("CN=" + name).dnsName(name), NOW);
        try (var out = Files.newOutputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var chain = leaf.chain().toArray(X509Certificate[]::new);
            store.setKeyEntry("mail", leaf.key().privateKey(), "changeit".toCharArray(), chain);
            store.store(out, "changeit".toCharArray());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private MailPost post(MailServer server, Security security, String password) throws IOException {
        return post(
                server.port(),
                security,
                password,
                Optional.ofNullable(authority).orElseGet(() -> TestCa.root("CN=Nobody", NOW, new SecureRandom())));
    }

    private MailPost post(int port, Security security, String password, TestCa ca) throws IOException {
        var pem = directory.resolve("authority.pem");
        Files.writeString(pem, ca.pem());
        var post = new MailPost();
        post.settings = new MailSettings(
                Optional.of(new Server("localhost", port, security, Optional.of(new Login("vouchgate", password)))),
                "jobs@employer.example",
                Optional.of("recruiting@employer.example"),
                10,
                Duration.ofMinutes(1),
                Duration.ZERO);
        post.fetch = new FetchSettings(Duration.ofSeconds(3), Duration.ofSeconds(10), true, Optional.of(pem));
        post.prepare();
        return post;
    }

    private static OutgoingMail mail(String to) {
        var subject = "Grüße: ننتظر ردك ".repeat(6).strip();
        return new OutgoingMail(UUID.randomUUID(), to, subject, "Hello\r\n.\r\nstill here", "<p>Hello</p>", "de", NOW);
    }
}
