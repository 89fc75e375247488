package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/**
 * Greenhouse on this machine: the part of Harvest v3 that results are written to, its token endpoint, and the ATS's
 * side of the assessment partner interface. Its traps are those of the real one: a note created although the answer is
 * 502, throttling, tokens that are revoked, malformed answers complained about.
 */
public final class FakeGreenhouse implements AutoCloseable {

    /** Whose name writes carry. */
    public static final String USER_ID = "4035";

    public static final long JOB = GreenhouseCatalogue.JOB;
    public static final long FIRST_STAGE = GreenhouseCatalogue.FIRST_STAGE;
    public static final long STAGE = GreenhouseCatalogue.STAGE;

    private static final Set<String> USERS = Set.of(USER_ID);

    private final GreenhouseStore store = GreenhouseStore.anew();
    private final GreenhouseCatalogue catalogue = new GreenhouseCatalogue(store);
    private final Trap harvestTrap = new Trap();
    private final Trap callbackTrap = new Trap();
    private final GreenhouseTokens tokens = new GreenhouseTokens(clientId(), clientSecret(), USERS);
    private final HarvestV3 harvest = new HarvestV3(store, USERS, catalogue, harvestTrap);
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private volatile Optional<Long> resetAt = Optional.empty();
    private final AssessmentDesk desk;
    private final LoopbackServer server;

    private FakeGreenhouse(int port, Optional<SSLContext> tls, HttpClient client) {
        this.desk = new AssessmentDesk(store, client, partnerKey());
        this.server = LoopbackServer.start(port, tls, this::answer);
    }

    /** Starts on any free port. */
    public static FakeGreenhouse start() {
        return start(0, HttpClient.newHttpClient());
    }

    /** Starts on this port, and reaches the gateway through this client, which decides whose certificates to believe. */
    public static FakeGreenhouse start(int port, HttpClient toGateway) {
        return new FakeGreenhouse(port, Optional.empty(), toGateway);
    }

    /** The same with these keys, for a gateway that speaks https only. */
    public static FakeGreenhouse start(SSLContext tls, HttpClient toGateway) {
        return new FakeGreenhouse(0, Optional.of(tls), toGateway);
    }

    public URI harvest() {
        return server.address("/v3");
    }

    public URI tokenEndpoint() {
        return server.address("/token");
    }

    public String clientId() {
        return "gh-client";
    }

    public String clientSecret() {
        return "gh-client-s3cret";
    }

    /** The key under which this employer's partner is called, and calls back. */
    public String partnerKey() {
        return "gh-partner-k3y-0123456789";
    }

    public GreenhouseApplication apply(String firstName, String lastName, String email) {
        return store.apply(firstName, lastName, email);
    }

    /** A text field of candidates. */
    public void defineField(String nameKey) {
        defineField(nameKey, "candidate", "short_text");
    }

    /** A field of candidates or applications; with options it is a single select. */
    public void defineField(String nameKey, String of, String type, String... options) {
        catalogue.define(nameKey, of, type, options);
    }

    /** An admin consents; this is the code their browser brings back. */
    public String consent() {
        return tokens.consent();
    }

    /** As Harvest words it: in_process, hired, rejected; or silent for a candidate who wants no mail, or deleted. */
    public void state(GreenhouseApplication application, String state) {
        catalogue.state(application.id(), state);
    }

    public void move(GreenhouseApplication application, long stage) {
        catalogue.move(application.id(), stage);
    }

    /** The tags that are applied to the candidate, by name, once for every time they are. */
    public List<String> tags(GreenhouseApplication application) {
        return catalogue.list("applied_candidate_tags").stream()
                .filter(one -> one.getJsonNumber("candidate_id").longValue() == application.candidateId())
                .flatMap(one -> catalogue.list("candidate_tags").stream()
                        .filter(tag -> tag.get("id").equals(one.get("candidate_tag_id"))))
                .map(tag -> tag.getString("name"))
                .toList();
    }

    /** The webhooks there are, as Harvest lists them. */
    public List<JsonObject> webhooks() {
        return catalogue.list("webhooks");
    }

    /** A ping was not answered. */
    public void deactivateWebhooks() {
        for (var hook : webhooks()) {
            catalogue.remove("webhooks", hook.getJsonNumber("id").longValue());
            catalogue.add("webhooks", Json.createObjectBuilder(hook).add("deactivated", true));
        }
    }

    public void rewrite(GreenhouseNote note, String body) {
        store.rewrite(note.id(), body);
    }

    /** From now on every call to Harvest is told to come back at this second of the epoch. */
    public void throttleUntil(long epochSecond) {
        resetAt = Optional.of(epochSecond);
    }

    public List<GreenhouseNote> notes(GreenhouseApplication application) {
        return store.notes(application.candidateId());
    }

    public List<GreenhouseAttachment> attachments(GreenhouseApplication application) {
        return store.attachments(application.id());
    }

    /** The custom fields of the candidate and of the application together. */
    public Map<String, String> fields(GreenhouseApplication application) {
        var both = new TreeMap<>(store.fields(application.candidateId()));
        both.putAll(store.fields(application.id()));
        return both;
    }

    /** How many access tokens were issued. */
    public int tokensIssued() {
        return tokens.issued();
    }

    public void revokeTokens() {
        tokens.revokeAll();
    }

    /** The next writes to Harvest do nothing and are answered so. */
    public void failNext(int times, int status) {
        harvestTrap.instead(times, WebResponse.error(status, "out of order"));
    }

    /** The next writes to Harvest happen, and are answered so all the same. */
    public void createAlthough(int times, int status) {
        harvestTrap.inSpiteOfEffect(times, WebResponse.error(status, "out of order"));
    }

    /** The next completion pings are answered so and forgotten. */
    public void failNextCallback(int times, int status) {
        callbackTrap.instead(times, WebResponse.status(status));
    }

    /** From now, and until called again, this many calls to Harvest are let through. */
    public void allow(int calls) {
        left.set(calls);
    }

    /** What can be ordered from the partner: names by id. */
    public Map<String, String> listTests(URI partner) {
        return desk.listTests(partner);
    }

    /** A recruiter presses "Send test". */
    public GreenhouseOrder sendTest(URI partner, String testId, GreenhouseApplication application) {
        var callback = server.address("/assessments/" + UUID.randomUUID());
        return desk.sendTest(partner, testId, application, callback);
    }

    /** The network repeats an order: same callback, same order. */
    public GreenhouseOrder resend(URI partner, GreenhouseOrder order) {
        return desk.sendTest(
                partner,
                order.testId(),
                store.application(order.applicationId()).orElseThrow(),
                order.callback());
    }

    /** The cards, as they look now. */
    public List<GreenhouseOrder> orders() {
        return store.orders();
    }

    public Optional<GreenhouseOrder> order(URI callback) {
        return store.order(callback);
    }

    /** What the partner answered that could not be used. */
    public List<String> complaints() {
        return desk.complaints();
    }

    @Override
    public void close() {
        server.close();
    }

    private WebResponse answer(WebRequest request) {
        if (request.is("POST", "/token")) {
            return tokens.issue(request);
        }
        if (request.is("PATCH", "/assessments/[0-9a-f-]{36}")) {
            return completion(request);
        }
        if (!request.path().startsWith("/v3/")) {
            return WebResponse.status(404);
        }
        if (!tokens.accept(request)) {
            return WebResponse.error(401, "the access token is not valid");
        }
        if (left.getAndUpdate(calls -> Math.max(0, calls - 1)) <= 0) {
            return throttled().with("Retry-After", "12");
        }
        if (resetAt.isPresent()) {
            return throttled().with("X-RateLimit-Reset", resetAt.get().toString());
        }
        return harvest.answer(request, server.address("/"));
    }

    private static WebResponse throttled() {
        return WebResponse.error(429, "throttled")
                .with("X-RateLimit-Limit", "50")
                .with("X-RateLimit-Remaining", "0");
    }

    /** The partner says that an order is complete; the ATS then asks for the result in its own time. */
    private WebResponse completion(WebRequest request) {
        if (!request.header("Authorization").orElse("").equals(GreenhouseTokens.basic(partnerKey(), ""))) {
            return WebResponse.error(401, "the partner key is not valid");
        }
        var order = store.order(server.address(request.path()));
        if (order.isEmpty()) {
            return WebResponse.error(404, "no such assessment");
        }
        return callbackTrap.springFor(() -> {
            server.later(() -> desk.refresh(order.get()));
            return WebResponse.status(200);
        });
    }
}
