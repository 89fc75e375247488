package org.vouchgate.gateway.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;

/** An employer's own list is kept by the rules of a trust file: R4.6, R4.7. */
class TrustIssuersTest {

    private static final Instant NOON = Opened.NOON;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final TestCa ROOT = TestCa.root("CN=Example Root", NOON, CHANCE);
    private static final TestKey KEY = TestKey.p256(CHANCE);
    private static final List<String> DIPLOMA = List.of("https://credentials.example/diploma");
    private static final String COLLEGE = "https://college.example";

    @ParameterizedTest
    @EnumSource
    void an_authority_is_kept_with_its_rule_for_names(Engine engine) {
        var database = empty(engine);
        var employer = employer(database);
        var wanted = new NewAnchor(ROOT.pem(), DIPLOMA, "trusted-root-implies-issuer-set", List.of(COLLEGE));

        change(database, trust -> trust.addAnchors(employer, "admin", wanted, Grounds.none()));

        assertThat(list(database, employer).anchors())
                .containsExactly(new TrustAnchor(
                        ROOT.certificate(),
                        new CredentialTypes(Set.copyOf(DIPLOMA)),
                        NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET,
                        Set.of(COLLEGE)));
        assertThat(list(database, UUID.randomUUID()).anchors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_issuers_own_keys_are_kept(Engine engine) {
        var database = empty(engine);
        var employer = employer(database);

        change(
                database,
                trust -> trust.addIssuer(employer, "admin", issuer(null, keys(KEY.publicJwk())), Grounds.none()));

        var kept = list(database, employer).issuers().get(0);
        assertThat(kept.keySource()).isEqualTo(KeySource.PINNED_KEY);
        assertThat(kept.pinnedKeys()).extracting(PublicJwk::thumbprint).containsExactly(KEY.thumbprint());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4.6: Whoever is relied on until a day is relied on until then, and no longer")
    void what_was_entered_until_a_day_ends_with_it(Engine engine) {
        var database = empty(engine);
        var employer = employer(database);
        var day = Duration.ofDays(1);

        change(database, trust -> trust.addIssuer(employer, "admin", issuer(null, null), until(NOON.plus(day))));
        change(
                database,
                trust -> trust.addAnchors(
                        employer, "admin", new NewAnchor(ROOT.pem(), DIPLOMA, "none", null), until(NOON.plus(day))));

        assertThat(list(database, employer).issuers()).hasSize(1);
        assertThat(list(database, employer).anchors()).hasSize(1);
        assertThat(list(database, employer, NOON.plus(day)).issuers()).isEmpty();
        assertThat(list(database, employer, NOON.plus(day)).anchors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_issuer_is_revised_for_other_types_on_other_grounds_and_stays_who_it_is(Engine engine) {
        var database = empty(engine);
        var employer = employer(database);
        var before = change(
                database, trust -> trust.addIssuer(employer, "admin", issuer(null, null), until(NOON.plusSeconds(1))));
        var grounds = new Grounds(
                Optional.of("Their registrar confirmed it"),
                Optional.of(URI.create("https://college.example/accreditation")),
                Optional.empty());

        change(
                database,
                trust -> trust.reviseIssuer(employer, "other-admin", before.id(), List.of("Certificate"), grounds));

        var kept = database.commit(TrustRegister.class, register -> register.issuers(employer));
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).id()).isEqualTo(before.id());
        assertThat(kept.get(0).identifier()).isEqualTo(COLLEGE);
        assertThat(kept.get(0).credentialTypes()).containsExactly("Certificate");
        assertThat(kept.get(0).grounds()).isEqualTo(grounds);
        assertThat(kept.get(0).createdBy()).isEqualTo("other-admin");
        assertThat(database.number("select count(*) from audit_event where action = 'trust.issuer-revised'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_authority_is_revised_by_its_new_certificate_and_stays_the_same_entry(Engine engine) {
        var database = empty(engine);
        var employer = employer(database);
        var next = TestCa.root("CN=Second Root", NOON, CHANCE);
        var before = change(
                        database,
                        trust -> trust.addAnchors(
                                employer, "admin", new NewAnchor(ROOT.pem(), DIPLOMA, "none", null), Grounds.none()))
                .get(0);
        var grounds = new Grounds(Optional.of("x".repeat(300)), Optional.empty(), Optional.empty());
        var wanted = new NewAnchor(next.pem(), List.of("Certificate"), "none", null);

        change(database, trust -> trust.reviseAnchor(employer, "other-admin", before.id(), wanted, grounds));

        var kept = database.commit(TrustRegister.class, register -> register.anchors(employer));
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).id()).isEqualTo(before.id());
        assertThat(kept.get(0).opened().certificate()).isEqualTo(next.certificate());
        assertThat(kept.get(0).credentialTypes()).containsExactly("Certificate");
        assertThat(kept.get(0).createdBy()).isEqualTo("other-admin");
        assertThat(database.number("select count(*) from audit_event where action = 'trust.anchor-revised'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void why_an_authority_is_relied_on_no_longer_stays_in_the_audit_trail(Engine engine) {
        var database = empty(engine);
        var employer = employer(database);
        var listed = change(
                        database,
                        trust -> trust.addAnchors(
                                employer, "admin", new NewAnchor(ROOT.pem(), DIPLOMA, "none", null), Grounds.none()))
                .get(0);

        change(database, trust -> {
            trust.removeAnchor(employer, "admin", listed.id(), "Its key was stolen");
            return listed;
        });

        assertThat(list(database, employer).anchors()).isEmpty();
        assertThat(database.number("select count(*) from audit_event where detail = 'Its key was stolen'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4.7: An issuer on somebody else's list cannot be revised")
    void nobody_revises_what_is_anothers(Engine engine) {
        var database = empty(engine);
        var employer = employer(database);
        var listed = change(database, trust -> trust.addIssuer(employer, "admin", issuer(null, null), Grounds.none()));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> change(
                        database,
                        trust -> trust.reviseIssuer(
                                UUID.randomUUID(), "stranger", listed.id(), List.of("*"), Grounds.none())));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_demanded_of_certificates_is_kept_and_can_be_changed(Engine engine) {
        var database = empty(engine);
        var employer = employer(database);
        assertThat(list(database, employer).revocation()).isEqualTo(RevocationPolicy.IF_PUBLISHED);

        change(database, trust -> trust.demand(employer, "admin", "none"));
        change(database, trust -> trust.demand(employer, "admin", "required"));

        assertThat(list(database, employer).revocation()).isEqualTo(RevocationPolicy.REQUIRED);
        assertThat(list(database, UUID.randomUUID()).revocation()).isEqualTo(RevocationPolicy.IF_PUBLISHED);
        assertThat(database.number("select count(*) from audit_event where action = 'trust.revocation-set'"))
                .isEqualTo(2);
    }

    @Test
    void a_rule_that_does_not_exist_is_refused() {
        assertRefused("/nameRule", () -> WantedTrust.anchors(anchor("san-uri", List.of()), NOON));
        assertRefused("/revocation", () -> WantedTrust.revocation("sometimes"));
        assertRefused("/keySource", () -> WantedTrust.issuer(issuer("telepathy", null)));
    }

    @Test
    void identifiers_come_with_the_rule_that_is_about_them_and_with_no_other() {
        assertRefused(
                "/issuers", () -> WantedTrust.anchors(anchor("trusted-root-implies-issuer-set", List.of()), NOON));
        assertRefused("/issuers", () -> WantedTrust.anchors(anchor("none", List.of(COLLEGE)), NOON));
    }

    @Test
    @DisplayName("Keys are pinned as public keys, with the key source that is about them")
    void keys_are_public_and_come_with_their_key_source() {
        assertRefused("/pinnedKeys", () -> WantedTrust.issuer(issuer("pinned-key", null)));
        assertRefused("/pinnedKeys", () -> WantedTrust.issuer(issuer("jwt-vc-issuer", keys(KEY.publicJwk()))));
        assertRefused("/pinnedKeys/0", () -> WantedTrust.issuer(issuer(null, keys(KEY.export()))));
        assertRefused(
                "/pinnedKeys/0",
                () -> WantedTrust.issuer(
                        issuer(null, Json.createArrayBuilder().add("a").build())));
    }

    private static void assertRefused(String pointer, Runnable reading) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(reading::run)
                .extracting(refusal -> refusal.problem().errors().get(0).pointer())
                .isEqualTo(pointer);
    }

    private static NewAnchor anchor(String rule, List<String> issuers) {
        return new NewAnchor(ROOT.pem(), DIPLOMA, rule, issuers);
    }

    private static NewIssuer issuer(@Nullable String keySource, @Nullable JsonArray keys) {
        return new NewIssuer(COLLEGE, DIPLOMA, keySource, "Example College", keys);
    }

    private static JsonArray keys(JsonObject key) {
        return Json.createArrayBuilder().add(key).build();
    }

    private static Grounds until(Instant end) {
        return new Grounds(Optional.empty(), Optional.empty(), Optional.of(end));
    }

    private static Database empty(Engine engine) {
        var database = engine.database();
        database.empty();
        return database;
    }

    private static UUID employer(Database database) {
        return Opened.in(database).employer();
    }

    private static <T> T change(Database database, Function<TrustIssuers, T> wish) {
        return database.commit(entities -> {
            var trust = new TrustIssuers();
            trust.register = Database.on(entities, TrustRegister.class);
            trust.audit = Database.on(entities, AuditTrail.class);
            trust.clock = Clock.fixed(NOON, ZoneOffset.UTC);
            return wish.apply(trust);
        });
    }

    private static TrustList list(Database database, UUID employer) {
        return list(database, employer, NOON);
    }

    private static TrustList list(Database database, UUID employer, Instant at) {
        return database.commit(TrustRegister.class, register -> {
            var lists = new OwnLists();
            lists.register = register;
            lists.clock = Clock.fixed(at, ZoneOffset.UTC);
            return lists.of(employer);
        });
    }
}
