package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.Repository;

/** What a gateway signed is verified again by a process that knows no gateway, and whatever was changed is found out. */
class RecordIT {

    private static final int HOLDS = 0;
    private static final int DOES_NOT_HOLD = 1;
    private static final int NOT_KNOWN = 3;

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static Asked asked;

    @TempDir
    static Path files;

    private record Said(int code, String text) {}

    @BeforeAll
    static void answer() {
        asked = RECRUITING.ask();
        var candidate = Candidate.certified();
        var ask = candidate.read(asked);
        candidate.post(ask, candidate.vpToken(ask));
        asked.awaitState("verified");
    }

    @Test
    void a_record_holds_by_its_authority_without_the_gateway() {
        var said = verify(written("record.jwt", record()), "--trust", authority());

        assertThat(said.code()).as(said.text()).isEqualTo(HOLDS);
        assertThat(said.text())
                .contains("record-signature passed", "trust            passed", "name             passed");
    }

    @Test
    void the_same_is_signed_once() {
        assertThat(record()).isEqualTo(record());
        assertThat(pdf()).isEqualTo(pdf());
    }

    @Test
    void without_anybody_to_rely_on_it_could_not_be_found_out() {
        assertThat(verify(written("alone.jwt", record())).code()).isEqualTo(NOT_KNOWN);
    }

    @Test
    void a_summary_holds_and_a_changed_byte_is_found_out_wherever_it_is() {
        var pdf = pdf();
        var said = verify(written("summary.pdf", pdf), "--trust", authority());
        assertThat(said.code()).as(said.text()).isEqualTo(HOLDS);
        assertThat(said.text())
                .contains("pdf-signature    passed", "pdf-whole        passed", "agreement        passed");

        for (int i = 1; i < 8; i++) {
            var changed = pdf.clone();
            changed[changed.length / 8 * i] ^= 1;
            var found = verify(written("changed.pdf", changed), "--trust", authority());
            assertThat(found.code())
                    .as("byte " + changed.length / 8 * i + "\n" + found.text())
                    .isEqualTo(DOES_NOT_HOLD);
        }
    }

    @Test
    void what_is_added_to_a_summary_is_found_out() {
        var pdf = pdf();
        var more = "\n% more\n".getBytes(StandardCharsets.US_ASCII);
        var bytes = Arrays.copyOf(pdf, pdf.length + more.length);
        System.arraycopy(more, 0, bytes, pdf.length, more.length);

        var said = verify(written("longer.pdf", bytes), "--trust", authority());

        assertThat(said.code()).as(said.text()).isEqualTo(DOES_NOT_HOLD);
        assertThat(said.text()).contains("pdf-whole        failed");
    }

    @Test
    void the_address_in_the_record_says_that_it_is_current_and_names_nobody() {
        var payload = new String(
                Base64.getUrlDecoder().decode(new String(record(), StandardCharsets.US_ASCII).split("\\.")[1]),
                StandardCharsets.UTF_8);
        var address = payload.replaceAll(".*\"status\":\"([^\"]*)\".*", "$1");
        assertThat(payload).contains(Recruiting.CANDIDATE);

        var reply = Api.anonymous(Gateways.shared()).get(address.replaceAll("https://[^/]*", ""));

        assertThat(reply.status()).as(address).isEqualTo(200);
        assertThat(reply.text()).contains("Current").doesNotContain(Recruiting.CANDIDATE, asked.id());
        assertThat(Api.anonymous(Gateways.shared()).get("/s/" + "A".repeat(43)).status())
                .isEqualTo(404);
    }

    private static byte[] record() {
        return got("/record").bytes();
    }

    private static byte[] pdf() {
        return got("/summary.pdf?language=en").bytes();
    }

    private static Reply got(String path) {
        var reply = RECRUITING.recruiter().get(asked.path() + path);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply;
    }

    private static String authority() {
        return DevelopmentKeys.file("authority.pem").toString();
    }

    private static Path written(String name, byte[] content) {
        try {
            return Files.write(files.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As a process of its own, which has nothing but the file. */
    private static Said verify(Path file, String... options) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                Repository.at("src/command/target/vouchgate-command.jar").toString(),
                "verify",
                "--in",
                file.toString()));
        command.addAll(List.of(options));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Said(process.exitValue(), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
