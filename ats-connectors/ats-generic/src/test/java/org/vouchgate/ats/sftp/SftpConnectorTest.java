package org.vouchgate.ats.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.ChecksAccount.State;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.file.FileReply;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;

/** What the contract suite asks of a connector over HTTP, asked of files. */
class SftpConnectorTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final CandidateReport REPORT = Reports.partlyVerified(AtsTarget.application("application-42"), 1);
    private static final String TABLE = "verification-5f0c2a1e-9f37-4a53-8a55-0d8e3b6a7c11-r1.csv";
    private static final byte[] ANSWER = "ok".getBytes(StandardCharsets.UTF_8);

    private final SftpConnector connector = new SftpConnector();
    private final FilesInMemory files = new FilesInMemory();

    @Test
    @DisplayName("S3: delivering, once or twice, leaves one result")
    void delivering_twice_leaves_one_result() {
        assertThat(deliver()).isEqualTo(new Done(TABLE));
        assertThat(deliverAgain()).isEqualTo(new Done(TABLE));

        assertThat(files.names()).hasSize(3);
        assertThat(files.writes()).as("the second time it only looked").hasSize(3);
    }

    @ParameterizedTest(name = "S3: a connection that broke at file {0} is made up for, and leaves one result")
    @ValueSource(ints = {0, 1, 2})
    void a_broken_connection_is_made_up_for(int file) {
        files.instead(file, new FileReply.NoAnswer(true));
        assertThat(deliver()).isInstanceOf(Ambiguous.class);

        files.heal();

        assertThat(deliverAgain()).isEqualTo(new Done(TABLE));
        assertThat(files.names()).hasSize(3);
    }

    @Test
    @DisplayName("S3: a result that a receiver took away while the answer was lost is not written again")
    void a_result_that_was_taken_away_is_not_written_again() {
        files.inSpiteOfEffect(2, new FileReply.NoAnswer(true));
        assertThat(deliver()).isInstanceOf(Ambiguous.class);
        files.heal();
        files.names().forEach(files::take);
        files.put(TABLE + ".done", ANSWER);

        assertThat(deliverAgain()).isEqualTo(new Done(TABLE));
        assertThat(files.names()).containsExactly(TABLE + ".done");
    }

    @Test
    @DisplayName("S4: a server that cannot be reached is tried again; half a result is looked at first")
    void an_unreachable_server_is_tried_again() {
        files.instead(0, new FileReply.NoAnswer(false));
        assertThat(deliver()).isInstanceOf(Retry.class);

        files.heal();
        files.instead(files.writes().size() + 1, new FileReply.NoAnswer(false));
        assertThat(deliver()).isInstanceOf(Ambiguous.class);
    }

    @Test
    void nothing_is_written_before_it_is_known_what_is_there() {
        files.readingFails(new FileReply.NoAnswer(false));

        assertThat(deliverAgain()).isInstanceOf(Retry.class);
        assertThat(files.writes()).isEmpty();
    }

    @Test
    void a_refusal_is_permanent_and_says_why() {
        files.instead(0, new FileReply.Refused("The file server refuses the login"));
        assertThat(deliver()).isEqualTo(new Refused(Refusal.FORBIDDEN, "The file server refuses the login"));

        files.instead(0, new FileReply.Forbidden());
        assertThat(deliver())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refusal.FOREIGN_ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({"host, ''", "user, ''", "host-key, ''", "port, 0", "port, 65536", "port, ssh"})
    void an_account_that_lacks_something_writes_nothing(String setting, String value) {
        var settings = new HashMap<>(account().settings());
        settings.put(setting, value);
        var lacking = new AtsAccount("employer-1", "sftp", settings, account().secrets());
        var neither = new AtsAccount("employer-1", "sftp", account().settings(), Map.of());

        assertThat(List.of(lacking, neither))
                .allSatisfy(account -> assertThat(perform(account))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.code()).isEqualTo(Refusal.NOT_CONFIGURED)));
        assertThat(files.writes()).isEmpty();
    }

    @Test
    @DisplayName("S2: what is open is not told, and the plan stays within the capabilities")
    void what_is_open_is_not_told() {
        var results = connector.results().orElseThrow();

        assertThat(results.plan(Reports.requested(REPORT.target()), account())).isEmpty();
        assertThat(results.plan(REPORT, account())).containsExactly(StepKind.ORDER);
        assertThat(connector.describe().capabilities().writes().steps()).containsExactly(StepKind.ORDER);
        assertThat(connector.orders()).isEmpty();
    }

    @Test
    void a_result_that_lies_there_or_was_taken_is_as_sent() {
        deliver();
        assertThat(shown(account())).isEqualTo(new Shown.AsSent());

        files.take(TABLE);
        files.put(TABLE + ".done", ANSWER);
        assertThat(shown(account())).isEqualTo(new Shown.AsSent());
    }

    @Test
    void a_result_that_the_receiver_could_not_use_is_told_without_its_words() {
        deliver();
        files.put(TABLE + ".err", "Ada Lovelace is unknown".getBytes(StandardCharsets.UTF_8));

        assertThat(shown(account()))
                .isEqualTo(new Shown.Differs("the receiver could not use the file, see " + TABLE + ".err"));
    }

    @Test
    void a_result_that_somebody_changed_differs() {
        deliver();
        files.put(TABLE, ANSWER);

        assertThat(shown(account())).isEqualTo(new Shown.Differs("the file " + TABLE + " has another content"));
    }

    @Test
    void a_result_that_is_gone_is_missing_only_where_receivers_answer() {
        var settings = new HashMap<>(account().settings());
        settings.put("answers", "true");
        var answering = new AtsAccount("employer-1", "sftp", settings, account().secrets());

        assertThat(shown(answering)).isEqualTo(new Shown.Missing());
        assertThat(shown(account())).isInstanceOf(Shown.Unseen.class);
    }

    @Test
    void what_could_not_be_looked_at_is_not_known() {
        files.readingFails(new FileReply.NoAnswer(false));

        assertThat(shown(account()))
                .isInstanceOfSatisfying(
                        Shown.Failed.class,
                        failed -> assertThat(failed.outcome()).isInstanceOf(Retry.class));
    }

    @Test
    void trying_an_account_writes_nothing() {
        assertThat(state()).isEqualTo(State.GOOD);
        files.readingFails(new FileReply.Forbidden());
        assertThat(state()).isEqualTo(State.BAD);
        files.readingFails(new FileReply.Refused("The file server refuses the login"));
        assertThat(state()).isEqualTo(State.BAD);
        files.readingFails(new FileReply.NoAnswer(false));
        assertThat(state()).isEqualTo(State.UNKNOWN);
        assertThat(files.writes()).isEmpty();
    }

    @Test
    void the_service_loader_finds_it() {
        assertThat(ServiceLoader.load(AtsConnector.class))
                .extracting(one -> one.describe().id())
                .contains("sftp");
    }

    @Test
    void its_account_has_no_problems_and_an_empty_one_has() {
        var empty = new AtsAccount("employer-1", "sftp", Map.of(), Map.of());

        assertThat(connector.describe().problems(account())).isEmpty();
        assertThat(connector.describe().problems(empty))
                .containsExactly("Server is missing.", "User is missing.", "Server's key is missing.");
    }

    @Test
    @DisplayName("S5: no secret is printed")
    void secrets_are_never_printed() {
        files.instead(0, new FileReply.Refused("The file server refuses the login"));

        assertThat(deliver() + " " + exchange(account()) + new SftpSettings(account()).place())
                .doesNotContain(PASSWORD);
    }

    private State state() {
        return connector.check().orElseThrow().check(exchange(account())).get(0).state();
    }

    private Shown shown(AtsAccount account) {
        return connector.shown().orElseThrow().shown(step(account), REPORT, exchange(account));
    }

    private StepOutcome deliver() {
        return perform(account());
    }

    private StepOutcome deliverAgain() {
        return connector.results().orElseThrow().performAgain(step(account()), REPORT, exchange(account()));
    }

    private StepOutcome perform(AtsAccount account) {
        return connector.results().orElseThrow().perform(step(account), REPORT, exchange(account));
    }

    private Exchange exchange(AtsAccount account) {
        return new Exchange(account, new LoopbackHttp(), files, new TokensInMemory(), Reports.NOON);
    }

    private static Step step(AtsAccount account) {
        return Step.of(StepKind.ORDER, REPORT, account, Map.of());
    }

    private static AtsAccount account() {
        return new AtsAccount(
                "employer-1",
                "sftp",
                Map.of("host", "files.example", "user", "vouchgate", "host-key", "SHA256:x", "directory", "in"),
                Map.of("password", List.of(new Secret(PASSWORD))));
    }
}
