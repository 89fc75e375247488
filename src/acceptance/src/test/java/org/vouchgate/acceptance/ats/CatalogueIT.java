package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.TlsFront;
import org.vouchgate.ats.kombo.FakeKombo;
import org.vouchgate.testkit.ats.FakeGreenhouse;

/** What recruiters can order inside an ATS: whether it asks or keeps a list of its own, it is what stands here. */
class CatalogueIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final String QUERY = "{\"credentials\":[{\"id\":\"c\",\"format\":\"dc+sd-jwt\","
            + "\"meta\":{\"vct_values\":[\"urn:x:weld:1\"]},\"claims\":[{\"path\":[\"skills\"]}]}]}";
    private static final URI PARTNER = Gateways.shared().address().resolve("/ats/greenhouse");

    private static FakeKombo kombo;
    private static TlsFront front;
    private static FakeGreenhouse greenhouse;
    private static Connection toKombo;
    private static Connection toGreenhouse;

    @BeforeAll
    static void connect() {
        kombo = new FakeKombo();
        front = TlsFront.before(kombo.address());
        greenhouse = FakeGreenhouse.start(DevelopmentKeys.tls(), Api.http());
        toGreenhouse = Connection.open(
                RECRUITING.admin(),
                "greenhouse",
                Map.of("job", RECRUITING.job()),
                Map.of("partner-key", greenhouse.partnerKey()));
        toKombo = Connection.open(
                RECRUITING.admin(),
                "kombo",
                Map.of(
                        "integration-id",
                        FakeKombo.INTEGRATION,
                        "address",
                        front.at("/v1").toString()),
                Map.of("api-key", FakeKombo.KEY, "webhook-secret", "unused-here"));
    }

    @AfterAll
    static void disconnect() {
        toKombo.close();
        toGreenhouse.close();
        front.close();
        kombo.close();
        greenhouse.close();
    }

    @Test
    @DisplayName("8: packages are offered as assessments, whole, and again whenever one is added, changed or withdrawn")
    void the_catalogue_follows_what_stands_here() {
        awaitSame();
        assertThat(kombo.packages()).containsKey("skills");
        awaitSaid();
        var welding = "welding-" + UUID.randomUUID().toString().substring(0, 8);
        var soldering = welding.replace("welding", "soldering");

        write(welding, 0, "Welding certificate");
        write(soldering, 0, "Soldering certificate");
        awaitSame();
        assertThat(kombo.packages())
                .containsEntry(welding, "Welding certificate")
                .containsEntry(soldering, "Soldering certificate");

        write(welding, 1, "Welding certificate, as of this year");
        retire(soldering);
        awaitSame();
        assertThat(kombo.packages())
                .containsEntry(welding, "Welding certificate, as of this year")
                .doesNotContainKey(soldering);
        var application = greenhouse.apply("Ada", "Vintertree", "ada@mail.example");
        assertThat(catchThrowable(() -> greenhouse.sendTest(PARTNER, soldering, application)))
                .as("what was withdrawn cannot be ordered")
                .hasMessageContaining("422");
        assertThat(kombo.problems()).as("against the vendor's document").isEmpty();
        retire(welding);
    }

    /** The one that asks knows at once; the one that keeps a list is given it. */
    private static void awaitSame() {
        var wanted = greenhouse.listTests(PARTNER);
        Connection.await(() -> kombo.packages().equals(wanted), () -> kombo.packages() + " instead of " + wanted);
    }

    /** The page tells of it once the answer to the last call is there and noted. */
    private static void awaitSaid() {
        Connection.await(() -> toKombo.page().contains("published Published"), () -> toKombo.page());
    }

    private static void retire(String name) {
        var retired = RECRUITING.admin().postForm("/admin/templates/" + name + "/retire", "");
        assertThat(retired.status()).as(retired.toString()).isEqualTo(303);
    }

    private static void write(String name, int basedOn, String title) {
        var fields = Map.of(
                "name",
                name,
                "basedOn",
                Integer.toString(basedOn),
                "title",
                title,
                "description",
                "A welder's certificate",
                "purpose",
                "To see that you may weld.",
                "query",
                QUERY);
        var form = fields.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var written = RECRUITING.admin().postForm("/admin/templates", form);
        assertThat(written.status()).as(written.toString()).isEqualTo(303);
    }
}
