package org.vouchgate.credential.key;

import static org.assertj.core.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;

/** How the tests of this package look keys up. */
final class KeyLookups {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final SecureRandom CHANCE = new SecureRandom();
    static final JsonObject NO_HEADER = JsonObject.EMPTY_JSON_OBJECT;

    private KeyLookups() {}

    static RecentDocuments recent(PublishedDocuments world) {
        return new RecentDocuments(world, Duration.ofMinutes(15));
    }

    /** Of an employer that registered nobody, in a world that publishes nothing. */
    static IssuerKeyLookup lookUp(String issuer, JsonObject header) {
        return new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, recent(PublishedDocuments.nothing()))
                .find(Optional.of(issuer), header, NOON);
    }

    /** Of an employer that registered this issuer for one mechanism. */
    static IssuerKeyLookup lookUp(String issuer, KeySource registered, JsonObject header, PublishedDocuments world) {
        KeyPolicy policy = claimed -> claimed.equals(issuer) ? Set.of(registered) : KeyPolicy.WITHOUT_TRAFFIC;
        return new IssuerKeysByPolicy(policy, recent(world)).find(Optional.of(issuer), header, NOON);
    }

    static JsonObject kid(String kid) {
        return Json.createObjectBuilder().add("alg", "ES256").add("kid", kid).build();
    }

    static IssuerKeyLookup.Found found(IssuerKeyLookup lookup) {
        return lookup.fold(
                found -> found,
                notFound -> fail("not found: " + notFound.finding()),
                unreachable -> fail("unreachable: " + unreachable.finding()));
    }

    static Finding notFound(IssuerKeyLookup lookup) {
        return lookup.fold(
                found -> fail("found " + found.issuer()),
                IssuerKeyLookup.NotFound::finding,
                unreachable -> fail("unreachable: " + unreachable.finding()));
    }

    static Finding unreachable(IssuerKeyLookup lookup) {
        return lookup.fold(
                found -> fail("found " + found.issuer()),
                notFound -> fail("not found: " + notFound.finding()),
                IssuerKeyLookup.Unreachable::finding);
    }
}
