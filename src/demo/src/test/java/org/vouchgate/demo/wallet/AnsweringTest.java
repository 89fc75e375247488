package org.vouchgate.demo.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.demo.issuer.CollegeFixture.NOON;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.demo.DemoFixture;
import org.vouchgate.demo.Page;
import org.vouchgate.demo.issuer.CollegeFixture;
import org.vouchgate.demo.issuer.Persona;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.wallet.WalletHttp;
import org.vouchgate.testkit.wallet.WalletHttp.HttpAnswer;

class AnsweringTest {

    private static final String TOKEN = "a".repeat(43);
    private static final String BACK = "https://localhost:8443/back?code=1";

    @TempDir
    Path directory;

    private final SecureRandom chance = new SecureRandom();
    private final CertifiedKey employer =
            TestCa.root("CN=Root", NOON, chance).leaf("CN=gateway,O=Example Employer", NOON);
    private final List<String> posted = new ArrayList<>();
    private final Answering answering = new Answering();
    private String afterwards = BACK;

    @BeforeEach
    void wire() {
        answering.site = DemoFixture.site(directory);
        answering.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        answering.pending = new PendingAsks();
        answering.wallets = wallets();
        answering.gateway = new GatewayHttp() {
            @Override
            public WalletHttp http() {
                return (method, address, headers, body) -> exchange(address, body);
            }
        };
        var college = CollegeFixture.open(directory);
        answering
                .wallets
                .open(TOKEN)
                .receive(college.certify(
                        Persona.all().get(0), answering.wallets.open(TOKEN).key()));
    }

    @Test
    void a_person_sees_who_asks_what_is_told_and_what_is_kept() {
        var page = ask();

        assertThat(page.who()).isEqualTo("Example Employer");
        assertThat(page.verified()).isTrue();
        var share = page.shares().get(0);
        assertThat(share.told().facts()).extracting(CredentialCard.Fact::value).contains("Mira");
        assertThat(share.kept()).extracting(CredentialCard.Fact::value).contains("Castellanos", "Java, expert");
    }

    @Test
    void only_what_was_shown_is_shared_and_the_browser_goes_back() {
        // D2
        var outcome = answering.decide(TOKEN, ask().id(), true);

        assertThat(outcome).isEqualTo(new Outcome.Back(URI.create(BACK)));
        assertThat(posted).hasSize(1);
        assertThat(posted.get(0)).startsWith("vp_token=");
        var disclosed = posted.get(0).split("%7E").length - 2;
        assertThat(disclosed).isEqualTo(1);
    }

    @Test
    void who_declines_tells_nothing() {
        answering.decide(TOKEN, ask().id(), false);

        assertThat(posted).containsExactly("error=access_denied");
    }

    @Test
    void a_request_is_decided_once_and_in_the_browser_it_was_shown_in() {
        var id = ask().id();

        assertThat(answering.decide("b".repeat(43), id, true)).isInstanceOf(Outcome.Told.class);
        answering.decide(TOKEN, id, true);
        assertThat(answering.decide(TOKEN, id, true)).isInstanceOf(Outcome.Told.class);

        assertThat(posted).hasSize(1);
    }

    @Test
    void a_verifier_cannot_send_the_browser_to_another_site() {
        afterwards = "https://evil.example/";

        assertThat(answering.decide(TOKEN, ask().id(), true)).isInstanceOf(Outcome.Told.class);
    }

    @Test
    void a_link_that_is_no_request_is_named_as_such() {
        var page = answering.read(TOKEN, "openid4vp://?client_id=x&dcql_query={");

        assertThat(((OutcomePage) page.model()).title()).isEqualTo("Not a request");
    }

    @Test
    void a_wallet_outlives_a_restart() {
        // D3
        answering.wallets.save(TOKEN, answering.wallets.open(TOKEN));

        var after = wallets().open(TOKEN);

        assertThat(after.did()).isEqualTo(answering.wallets.open(TOKEN).did());
        assertThat(after.credentials()).isEqualTo(answering.wallets.open(TOKEN).credentials());
    }

    @Test
    void an_emptied_wallet_is_somebody_elses() {
        var before = answering.wallets.open(TOKEN).did();

        answering.wallets.empty(TOKEN);

        assertThat(answering.wallets.open(TOKEN).credentials()).isEmpty();
        assertThat(wallets().open(TOKEN).did()).isNotEqualTo(before);
    }

    private Wallets wallets() {
        var wallets = new Wallets();
        wallets.data = DemoFixture.data(directory);
        wallets.chance = chance;
        return wallets;
    }

    private AskPage ask() {
        var link = "openid4vp://?client_id=" + encode(clientId()) + "&request_uri="
                + encode("https://localhost:8443/request/1");
        Page page = answering.read(TOKEN, link);
        return (AskPage) page.model();
    }

    private HttpAnswer exchange(URI address, String body) {
        if (address.getPath().startsWith("/request/")) {
            return new HttpAnswer(200, "application/oauth-authz-req+jwt", requestObject());
        }
        posted.add(body);
        return new HttpAnswer(200, "application/json", "{\"redirect_uri\":\"" + afterwards + "\"}");
    }

    private String requestObject() {
        var payload = object("""
                {"aud":"https://self-issued.me/v2","response_type":"vp_token","response_mode":"direct_post",
                 "response_uri":"https://localhost:8443/response/1","nonce":"n-1","dcql_query":{"credentials":[
                   {"id":"c","format":"dc+sd-jwt","meta":{"vct_values":
                     ["urn:vouchgate:credential:skill-certificate:1"]},"claims":[{"path":["given_name"]}]}]}}""");
        var header = Json.createObjectBuilder()
                .add("typ", "oauth-authz-req+jwt")
                .add("x5c", employer.x5c())
                .build();
        var complete =
                Json.createObjectBuilder(payload).add("client_id", clientId()).build();
        return Jws.sign(header, complete, employer.key());
    }

    private String clientId() {
        return "x509_hash:" + employer.sha256();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
