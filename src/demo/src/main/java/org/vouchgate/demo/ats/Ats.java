package org.vouchgate.demo.ats;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
 * to. It has one applicant for each persona, with the same ids after every start; what it received it forgets with a restart.
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
            List<GreenhouseApplication> applications) {}

    @PostConstruct
    void open() {
        var access = AtsAccess.load(data, chance);
        var greenhouse = new GreenhouseSite(AtsAccess.CLIENT_ID, access.clientSecret(), AtsAccess.USER_ID, Set.of());
        var applications = Persona.all().stream()
                .map(persona -> greenhouse.apply(persona.givenName(), persona.familyName(), email(persona)))
                .toList();
        desk = Optional.of(new Desk(access, greenhouse, new WebhookInbox(clock, access.webhookSecret()), applications));
    }

    void describe(@Observes Startup started) {
        data.write("demo-ats.json", description());
    }

    /** Takes a webhook if it is signed. */
    WebResponse webhook(WebRequest request) {
        var response = desk().inbox().receive(request);
        if (response.status() >= 400) {
            refused.incrementAndGet();
        }
        return response;
    }

    WebResponse greenhouse(WebRequest request) {
        return desk().greenhouse().answer(request, harvest());
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
                                .add("userId", AtsAccess.USER_ID))
                .add("applications", applications)
                .build();
    }
}
