package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.Candidate;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.testkit.ats.FakeLever;

/** Access that an administrator consents to at Lever: theirs alone, renewed by turns, and gone when Lever says so. */
class ConsentIT {

    private static final GatewayServer SERVER = Gateways.shared();
    private static final Recruiting RECRUITING = Recruiting.on(SERVER);
    private static final Pattern GO_ON = Pattern.compile("href=\"(https://[^\"]*/authorize\\?[^\"]*)\"");

    private FakeLever lever;
    private Connection connection;
    private Administrator administrator;

    @BeforeEach
    void connect() {
        lever = FakeLever.start(DevelopmentKeys.tls());
        connection = Connection.open(
                RECRUITING.admin(),
                "lever",
                Map.of(
                        "perform-as", FakeLever.USER,
                        "client-id", lever.clientId(),
                        "api", lever.api().toString(),
                        "sign-in", lever.signIn().toString(),
                        "tags", "false"),
                Map.of("client-secret", lever.clientSecret()));
        administrator = Administrator.logIn(SERVER);
    }

    @AfterEach
    void disconnect() {
        connection.close();
        lever.close();
    }

    @Test
    @DisplayName("RFC 6749, 10.12: the way back is good once, in the browser and for the employer that began it")
    void the_way_back_is_bound_and_good_once() {
        var way = wayBack(state());

        assertThat(Administrator.logIn(SERVER).open(way).status())
                .as("the same person in another browser")
                .isEqualTo(400);
        assertThat(Api.asOther("employer-admin", SERVER).get(way).status())
                .as("another employer's administrator")
                .isEqualTo(400);
        assertThat(administrator.open(wayBack("made-up")).status()).isEqualTo(400);
        assertThat(lever.tokensIssued()).as("no code was traded").isZero();
        assertThat(connection.audit("ats.consent-refused"))
                .as("another employer's attempt stands in their own trail")
                .hasSize(2);

        assertThat(administrator.open(way).status()).isEqualTo(303);

        assertThat(lever.tokensIssued()).isEqualTo(1);
        assertThat(connection.status()).containsKey("consentedAt");
        assertThat(connection.audit("ats.consented")).isNotEmpty();
        var again = administrator.open(way);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("The system gave no consent, or it came too late. Begin again.");
        assertThat(lever.tokensIssued()).isEqualTo(1);
    }

    @Test
    @DisplayName("9 (8): a refresh token that works once is used once, however many results need it, and its successor"
            + " is kept")
    void refresh_tokens_are_renewed_one_at_a_time() {
        administrator.open(wayBack(state()));
        lever.expireTokens();
        var people = Stream.of("Ada", "Bea", "Cleo", "Dora")
                .map(name -> lever.apply(name, "somebody@mail.example"))
                .toList();

        tell(people);

        assertThat(lever.tokensIssued()).isEqualTo(2);
        lever.expireTokens();
        tell(people);
        assertThat(lever.tokensIssued())
                .as("by the token that came with the last one")
                .isEqualTo(3);
        assertThat(connection.traffic()).isEqualTo("running");
        assertThat(people).allSatisfy(one -> assertThat(lever.notes(one)).hasSize(2));
    }

    @Test
    @DisplayName("8: a consent that was taken back pauses the account, says so, and loses nothing")
    void a_revoked_consent_pauses_the_account() {
        administrator.open(wayBack(state()));
        lever.revokeConsent();
        var opportunity = lever.apply("Ada Vintertree", "ada@mail.example");

        var asked = declined(opportunity);

        Connection.await(
                () -> connection.traffic().equals("paused"),
                () -> connection.status().toString());
        var page = administrator.open("/connectors").text();
        assertThat(page)
                .contains("Lever refuses this account's credentials or consent (403); consent there again, or correct")
                .contains("Consent there: Lever");
        assertThat(connection.audit("ats.paused"))
                .anyMatch(line -> line.getString("detail").equals("lever authorization_revoked"));
        assertThat(Orders.step(asked, "note").getString("state")).isEqualTo("waiting");
        assertThat(lever.notes(opportunity)).isEmpty();

        assertThat(administrator.open(wayBack(state())).status()).isEqualTo(303);

        Orders.awaitDelivered(asked);
        assertThat(connection.traffic()).isEqualTo("running");
        assertThat(lever.notes(opportunity)).hasSize(1);
    }

    private static void tell(List<String> opportunities) {
        var asked = opportunities.stream().map(ConsentIT::declined).toList();
        asked.forEach(Orders::awaitDelivered);
    }

    private static Asked declined(String opportunity) {
        var asked = RECRUITING.askAbout(opportunity);
        Candidate.certified().decline(asked);
        return asked;
    }

    /** What the gateway sends along to Lever when the administrator begins. */
    private String state() {
        var page = administrator.press("/connectors/lever/consent");
        var link = GO_ON.matcher(page.text());
        assertThat(link.find()).as(page.toString()).isTrue();
        assertThat(link.group(1)).startsWith(lever.signIn().toString());
        return link.group(1).replaceAll(".*[?;&]state=([^&]+).*", "$1");
    }

    private String wayBack(String state) {
        return "/connectors/consent?state=" + state + "&code=" + lever.consent();
    }
}
