package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/**
 * Lever on this machine: the part of its data API that candidacies are read from and written to, its token endpoint, and
 * its webhooks. Its traps are those of the real one: notes created although the answer is 502, throttling without a word
 * about how long, refresh tokens that work once, confidential postings that do not exist, contacts that moved.
 */
public final class FakeLever implements AutoCloseable {

    /** Whose name writes carry. */
    public static final String USER = "8d49b010-cc6a-4f40-ace5-e86061c677ed";

    public static final String POSTING = "f2f01e16-27f8-4711-a728-7d49499795a0";
    public static final String STAGE = "00922a60-7c15-422b-b086-f62000824fd7";

    private final Trap trap = new Trap();
    private final LeverTokens tokens = new LeverTokens(apiKey(), clientId(), clientSecret());
    private final LeverSite site = new LeverSite(trap);
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private final LoopbackServer server;

    private FakeLever(Optional<SSLContext> tls) {
        server = LoopbackServer.start(0, tls, this::answer);
        site.users.put(USER, Json.createObjectBuilder().add("id", USER).build());
        site.postings.put(POSTING, named(POSTING, "Java developer"));
        site.stages.put("lead-new", named("lead-new", "New lead"));
        site.stages.put(STAGE, named(STAGE, "Credential check"));
    }

    /** Starts on any free port. */
    public static FakeLever start() {
        return new FakeLever(Optional.empty());
    }

    /** The same with these keys, for a gateway that speaks https only. */
    public static FakeLever start(SSLContext tls) {
        return new FakeLever(Optional.of(tls));
    }

    public URI api() {
        return server.address("/v1");
    }

    public URI signIn() {
        return server.address("/sign-in");
    }

    public String apiKey() {
        return "lv-api-k3y";
    }

    public String clientId() {
        return "lv-client";
    }

    public String clientSecret() {
        return "lv-client-s3cret";
    }

    /** An admin consents; this is the code their browser brings back. */
    public String consent() {
        return tokens.consent();
    }

    public void expireTokens() {
        tokens.expire();
    }

    /** An admin of Lever takes the consent back: neither token is good any more. */
    public void revokeConsent() {
        tokens.revoke();
    }

    public int tokensIssued() {
        return tokens.issued();
    }

    /** Somebody applies; their opportunity's id. */
    public String apply(String name, String email) {
        synchronized (site) {
            var one = new LeverOpportunity(UUID.randomUUID().toString(), name, email, POSTING, STAGE);
            site.opportunities.put(one.id, one);
            return one.id;
        }
    }

    public String contact(String opportunity) {
        return one(opportunity).contact;
    }

    public void move(String opportunity, String stage) {
        one(opportunity).stage = stage;
    }

    public void archive(String opportunity) {
        one(opportunity).archived = true;
    }

    public void anonymize(String opportunity) {
        one(opportunity).anonymized = true;
    }

    public void delete(String opportunity) {
        one(opportunity).deleted = true;
    }

    public void makeConfidential(String opportunity) {
        one(opportunity).confidential = true;
    }

    public void grantConfidentialAccess() {
        site.confidentialAccess = true;
    }

    public void forbidContact(String opportunity) {
        one(opportunity).contactForbidden = true;
    }

    public void deactivateUser() {
        site.users.put(
                USER,
                Json.createObjectBuilder()
                        .add("id", USER)
                        .add("deactivatedAt", 1_700_000_000_000L)
                        .build());
    }

    /** The person of the first opportunity turns out to be the person of the second. */
    public void merge(String from, String into) {
        site.mergedContacts.put(contact(from), contact(into));
        one(from).contact = contact(into);
    }

    /** A feedback form with these questions, each with {@code id, type, text, required}; its id. */
    public String defineTemplate(JsonObject... questions) {
        var id = UUID.randomUUID().toString();
        site.templates.put(
                id,
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("text", "Credential verification")
                        .add("fields", Json.createArrayBuilder(List.of(questions)))
                        .build());
        return id;
    }

    public List<String> notes(String opportunity) {
        return one(opportunity).notes.stream()
                .map(note -> note.getJsonArray("fields").getJsonObject(0).getString("value"))
                .toList();
    }

    /** A recruiter rewrites every note. */
    public void rewriteNotes(String opportunity, String text) {
        var rewritten = new ArrayList<JsonObject>();
        for (var note : one(opportunity).notes) {
            var field = Json.createObjectBuilder().add("type", "note").add("value", text);
            rewritten.add(Json.createObjectBuilder(note)
                    .add("fields", Json.createArrayBuilder().add(field))
                    .build());
        }
        one(opportunity).notes.clear();
        one(opportunity).notes.addAll(rewritten);
    }

    public void removeNotes(String opportunity) {
        one(opportunity).notes.clear();
    }

    public List<LeverFile> files(String opportunity) {
        return List.copyOf(one(opportunity).files);
    }

    public Set<String> tags(String opportunity) {
        return Set.copyOf(one(opportunity).tags);
    }

    public void tag(String opportunity, String tag) {
        one(opportunity).tags.add(tag);
    }

    public Set<String> links(String opportunity) {
        return Set.copyOf(one(opportunity).links);
    }

    public List<JsonObject> feedback(String opportunity) {
        return List.copyOf(one(opportunity).feedback.values());
    }

    public String stage(String opportunity) {
        return one(opportunity).stage;
    }

    /** Where each event is sent. */
    public Map<String, String> webhooks() {
        return site.hooks.urlsByEvent();
    }

    public int webhookCount() {
        return site.hooks.count();
    }

    public Optional<String> signatureToken(String event) {
        return site.hooks.token(event);
    }

    /** What Lever posts when something happens, signed with this signature token. */
    public static String event(String secret, String event, JsonObject data, String token, long triggeredAt) {
        return LeverHooksDesk.body(secret, event, data, token, triggeredAt);
    }

    /** The next writes do nothing and are answered so. */
    public void failNext(int times, int status) {
        trap.instead(times, WebResponse.error(status, "out of order"));
    }

    /** The next writes happen, and are answered so all the same. */
    public void createAlthough(int times, int status) {
        trap.inSpiteOfEffect(times, WebResponse.error(status, "out of order"));
    }

    /** From now, and until called again, this many calls are let through. */
    public void allow(int calls) {
        left.set(calls);
    }

    @Override
    public void close() {
        server.close();
    }

    private LeverOpportunity one(String id) {
        return Optional.ofNullable(site.opportunities.get(id)).orElseThrow();
    }

    private static JsonObject named(String id, String text) {
        return Json.createObjectBuilder().add("id", id).add("text", text).build();
    }

    private WebResponse answer(WebRequest request) {
        if (request.is("POST", "/sign-in/oauth/token")) {
            return tokens.issue(request);
        }
        if (!request.path().startsWith("/v1/")) {
            return WebResponse.status(404);
        }
        if (!tokens.accept(request)) {
            return WebResponse.error(401, "Unauthorized");
        }
        if (left.getAndUpdate(calls -> Math.max(0, calls - 1)) <= 0) {
            return WebResponse.error(429, "Too Many Requests");
        }
        return site.answer(request);
    }
}
