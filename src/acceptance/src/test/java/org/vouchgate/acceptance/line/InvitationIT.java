package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Database;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.testkit.mail.MailServer;
import org.vouchgate.testkit.mail.Mailbox;

/** Candidates are invited by mail, one or many, over a mail server that demands TLS and a login. */
class InvitationIT {

    private static final String PASSWORD = "development";
    private static MailServer mail;
    private static GatewayServer server;
    private static Recruiting recruiting;

    @BeforeAll
    static void employer_with_a_mail_server() throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance(DevelopmentKeys.file("tls.p12").toFile(), PASSWORD.toCharArray());
        mail = MailServer.withStartTls(keys, PASSWORD, "vouchgate", "secret");
        server = GatewayServer.start(
                "invitations",
                Database.h2(),
                Map.of(
                        "gateway.mail.host", "localhost",
                        "gateway.mail.port", Integer.toString(mail.port()),
                        "gateway.mail.user", "vouchgate",
                        "gateway.mail.password", "secret",
                        "gateway.mail.from", "jobs@employer.example",
                        "gateway.mail.retry-base", "PT1S"));
        recruiting = Recruiting.on(server);
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
        mail.close();
    }

    @Test
    void a_candidate_gets_the_link_by_mail_in_their_language_over_a_protected_connection() {
        var asked = recruiting.ask(request -> request.add("candidate", candidate("Ada", "ada@applicants.example"))
                .add("invite", "email")
                .add("language", "es"));

        var received = await("ada@applicants.example", 1).get(0);

        assertThat(received.secure()).isTrue();
        assertThat(received.user()).isEqualTo("vouchgate");
        assertThat(received.from()).isEqualTo("jobs@employer.example");
        assertThat(received.source()).contains("Auto-Submitted: auto-generated", "Content-Language: es");
        assertThat(text(received)).contains("Ada").contains(asked.opened().getString("candidateUrl"));
    }

    @Test
    void of_many_each_gets_one_mail_and_a_refused_address_is_told_with_what_the_mail_server_says() {
        mail.answer("nobody@applicants.example", "550 5.1.1 No such mailbox");
        var batch = batch("bea@applicants.example", "nobody@applicants.example", "cyd@applicants.example");

        var told = awaitSettled(batch);

        assertThat(told.toString()).contains("No such mailbox");
        assertThat(await("bea@applicants.example", 1)).hasSize(1);
        assertThat(await("cyd@applicants.example", 1)).hasSize(1);
        assertThat(to("nobody@applicants.example")).isEmpty();
    }

    @Test
    void whoever_was_invited_is_told_that_the_request_was_taken_back() {
        var asked = recruiting.ask(request -> request.add("candidate", candidate("Dov", "dov@applicants.example"))
                .add("invite", "email"));
        await("dov@applicants.example", 1);

        recruiting.recruiter().post(asked.path() + "/cancel", JsonObject.EMPTY_JSON_OBJECT);

        assertThat(await("dov@applicants.example", 2)).hasSize(2);
    }

    /** The first part, which is text. */
    private static String text(Mailbox.Received received) {
        var part =
                received.source().split("Content-Transfer-Encoding: base64")[1].split("--=_")[0];
        return new String(Base64.getMimeDecoder().decode(part.strip()), StandardCharsets.UTF_8);
    }

    private static JsonObject batch(String... addresses) {
        var candidates = Json.createArrayBuilder();
        for (var address : addresses) {
            candidates.add(candidate("", address));
        }
        return created(candidates);
    }

    private static JsonObject created(JsonArrayBuilder candidates) {
        var reply = recruiting
                .recruiter()
                .post(
                        "/api/v1/jobs/" + recruiting.job() + "/batches",
                        Json.createObjectBuilder()
                                .add("candidates", candidates)
                                .add("invite", "email")
                                .build());
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.object();
    }

    private static JsonObject awaitSettled(JsonObject batch) {
        var path = "/api/v1/jobs/" + recruiting.job() + "/batches/" + batch.getString("id");
        for (int i = 0; i < 200; i++) {
            var now = recruiting.recruiter().get(path).object();
            if (now.toString().contains("No such mailbox")
                    && to("bea@applicants.example").size()
                                    + to("cyd@applicants.example").size()
                            == 2) {
                return now;
            }
            Asked.pause();
        }
        throw new AssertionError("still: " + recruiting.recruiter().get(path).text());
    }

    private static JsonObject candidate(String name, String email) {
        var candidate = Json.createObjectBuilder().add("email", email);
        return name.isEmpty() ? candidate.build() : candidate.add("name", name).build();
    }

    private static List<Mailbox.Received> await(String address, int count) {
        for (int i = 0; i < 200; i++) {
            if (to(address).size() >= count) {
                return to(address);
            }
            Asked.pause();
        }
        throw new AssertionError("no mail for " + address + "; the log says: " + server.log());
    }

    private static List<Mailbox.Received> to(String address) {
        return mail.mailbox().all().stream()
                .filter(received -> received.to().contains(address))
                .toList();
    }
}
