package org.vouchgate.demo.ats;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.vouchgate.demo.DataDirectory;
import org.vouchgate.demo.Site;
import org.vouchgate.demo.issuer.Persona;
import org.vouchgate.testkit.ats.GreenhouseApplication;
import org.vouchgate.testkit.ats.GreenhouseSite;
import org.vouchgate.testkit.ats.ReceivedEvent;
import org.vouchgate.testkit.ats.WebRequest;
import org.vouchgate.testkit.ats.WebResponse;
import org.vouchgate.testkit.ats.WebhookInbox;

/**
 * The applicant-tracking system of the demo: takes signed webhooks, and plays the part of Greenhouse that results are written
 * to. It has one applicant for each persona, with the same ids after every start, and keeps what it received.
 *
 * <p>What a gateway needs to reach it stands in {@code demo-ats.json} in the data directory, for whoever starts the demo.
 */
@ApplicationScoped
public class Ats {

    @Inject
    Site site;

    @Inject
    DataDirectory data;

    @Inject
    SecureRandom chance;

    @Inject
    Clock clock;

    private final AtomicInteger refused = new AtomicInteger();
    private Optional<Desk> desk = Optional.empty();

    /** What is made once secrets are known. */
    private record Desk(
            AtsAccess access,
            GreenhouseSite greenhouse,
            WebhookInbox inbox,
            Journal journal,
            List<GreenhouseApplication> applications) {}

    @PostConstruct
    void open() {
        var access = AtsAccess.load(data, chance);
        var greenhouse = new GreenhouseSite(AtsAccess.CLIENT_ID, access.clientSecret(), AtsAccess.USER_ID, Set.of());
        var applications = Persona.all().stream()
                .map(persona -> greenhouse.apply(persona.givenName(), persona.familyName(), email(persona)))
                .toList();
        var inbox = new WebhookInbox(clock, access.webhookSecret());
        var journal = new Journal(data);
        journal.events().forEach(inbox::restore);
        journal.writes(authorization(greenhouse, access)).forEach(write -> greenhouse.answer(write, harvest()));
        desk = Optional.of(new Desk(access, greenhouse, inbox, journal, applications));
    }

    void describe(@Observes Startup started) {
        data.write("demo-ats.json", description());
    }

    /** Takes a webhook if it is signed. */
    synchronized WebResponse webhook(WebRequest request) {
        var before = events().size();
        var response = desk().inbox().receive(request);
        if (response.status() >= 400) {
            refused.incrementAndGet();
        }
        events().stream().skip(before).forEach(desk().journal()::keep);
        return response;
    }

    synchronized WebResponse greenhouse(WebRequest request) {
        var response = desk().greenhouse().answer(request, harvest());
        if (!request.method().equals("GET") && request.path().startsWith("/v3/") && response.status() < 300) {
            desk().journal().keep(request);
        }
        return response;
    }

    List<ReceivedEvent> events() {
        return desk().inbox().events();
    }

    /** How many calls were refused because nobody known had signed them, or because they made no sense. */
    int refused() {
        return refused.get();
    }

    List<GreenhouseApplication> applications() {
        return desk().applications();
    }

    GreenhouseSite greenhouse() {
        return desk().greenhouse();
    }

    /** Its own access, to repeat what was accepted before. */
    private String authorization(GreenhouseSite greenhouse, AtsAccess access) {
        var basic = Base64.getEncoder()
                .encodeToString((AtsAccess.CLIENT_ID + ":" + access.clientSecret()).getBytes(StandardCharsets.UTF_8));
        var form = "grant_type=client_credentials&sub=" + AtsAccess.USER_ID;
        var request = new WebRequest(
                "POST",
                "/token",
                Map.of(),
                Map.of("authorization", "Basic " + basic),
                form.getBytes(StandardCharsets.UTF_8));
        try (var reader = Json.createReader(
                new StringReader(greenhouse.answer(request, harvest()).body()))) {
            return "Bearer " + reader.readObject().getString("access_token");
        }
    }

    private Desk desk() {
        return desk.orElseThrow();
    }

    private URI harvest() {
        return site.address("/ats/greenhouse");
    }

    private static String email(Persona persona) {
        return persona.givenName().toLowerCase(Locale.ROOT) + "@applicants.example";
    }

    private JsonObject description() {
        var access = desk().access();
        var applications = Json.createArrayBuilder();
        desk().applications()
                .forEach(one -> applications.add(Json.createObjectBuilder()
                        .add("applicationId", one.id())
                        .add("candidateId", one.candidateId())
                        .add("name", one.firstName() + " " + one.lastName())
                        .add("email", one.email())));
        return Json.createObjectBuilder()
                .add(
                        "webhooks",
                        Json.createObjectBuilder()
                                .add("url", site.address("/ats/webhooks").toString())
                                .add("secret", access.webhookSecret()))
                .add(
                        "greenhouse",
                        Json.createObjectBuilder()
                                .add("tokenUrl", harvest() + "/token")
                                .add("harvestUrl", harvest() + "/v3")
                                .add("clientId", AtsAccess.CLIENT_ID)
                                .add("clientSecret", access.clientSecret())
                                .add("partnerKey", access.partnerKey())
                                .add("userId", AtsAccess.USER_ID))
                .add("applications", applications)
                .build();
    }
}
