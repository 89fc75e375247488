package org.vouchgate.demo.issuer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.vouchgate.demo.DataDirectory;
import org.vouchgate.demo.Site;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.BitstringStatusList;
import org.vouchgate.testkit.issuer.TestAchievement;
import org.vouchgate.testkit.issuer.TestIssuer;
import org.vouchgate.testkit.issuer.TokenStatusList;

/**
 * Northfield College of Applied Sciences. It issues certificates as SD-JWT VCs under an X.509 certificate, badges as Open
 * Badges 3.0 under a did:key, and publishes a status list for each.
 */
@ApplicationScoped
public class College {

    public static final String NAME = "Northfield College of Applied Sciences";

    /** The type of its certificates, as the gateway's request templates ask for it. */
    public static final String CERTIFICATE_TYPE = "urn:vouchgate:credential:skill-certificate:1";

    private static final Duration LIFETIME = Duration.ofDays(730);
    /** Short, so that a revocation shows within a minute in the demo. */
    private static final Duration LIST_LIFETIME = Duration.ofMinutes(1);

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    @Inject
    Site site;

    @Inject
    DataDirectory data;

    @Inject
    Register register;

    @Inject
    Clock clock;

    @Inject
    SecureRandom chance;

    private CollegeKeys keys;
    private TestIssuer certificates;
    private TestIssuer badges;

    @PostConstruct
    void open() {
        keys = CollegeKeys.load(data, clock.instant(), chance);
        certificates = TestIssuer.certified(keys.certified(), chance);
        badges = TestIssuer.didKey(keys.badgeKey(), chance);
    }

    /** The authority that vouches for the college's certificate. */
    public String authorityPem() {
        return keys.authority().pem();
    }

    /** Who signs the badges. */
    public String badgeIssuer() {
        return keys.badgeKey().didKey();
    }

    /** A skill certificate for this persona, bound to the holder's key. */
    public IssuedCredential certify(Persona persona, TestKey holder) {
        var now = clock.instant();
        var entry = register.enter(persona.name(), persona.course() + " certificate", false);
        return certificates
                .sdJwtVc(CERTIFICATE_TYPE, now)
                .claims(certificateClaims(persona, now))
                .hide("given_name", "family_name", "skills/*", "grade")
                .decoys(2)
                .boundTo(holder)
                .validFrom(now.minus(CLOCK_SKEW))
                .validUntil(now.plus(LIFETIME))
                .status(certificateList().entry(entry.index()))
                .issue();
    }

    /** A badge for this persona about the holder's identifier. */
    public IssuedCredential award(Persona persona, String holderId) {
        var now = clock.instant();
        var entry = register.enter(persona.name(), persona.badge().name() + " badge", true);
        return badges.vcJwt(now)
                .id("urn:uuid:" + entry.id())
                .openBadge(holderId, achievement(persona.badge()))
                .issuerName(NAME)
                .validFrom(now.minus(CLOCK_SKEW))
                .validUntil(now.plus(LIFETIME))
                .status(badgeList().entry(entry.index()))
                .issue();
    }

    /** The certificates' status list as it stands. */
    public PublishedDocument certificateStatus() {
        var list = certificateList();
        register.revoked(false).forEach(index -> list.set(index, 1));
        return list.lifetime(LIST_LIFETIME).publish(clock.instant());
    }

    /** The badges' status list as it stands. */
    public PublishedDocument badgeStatus() {
        var list = badgeList();
        register.revoked(true).forEach(index -> list.set(index, true));
        return list.lifetime(LIST_LIFETIME).publish(clock.instant());
    }

    private TokenStatusList certificateList() {
        return certificates.tokenStatusList(site.address("/college/status/certificates"), 1, Register.LIST_SIZE);
    }

    private BitstringStatusList badgeList() {
        return badges.bitstringStatusList(site.address("/college/status/badges"), "revocation");
    }

    private static JsonObject certificateClaims(Persona persona, Instant now) {
        var skills = Json.createArrayBuilder();
        persona.skills().forEach(skill -> {
            var claim = Json.createObjectBuilder()
                    .add("name", skill.name())
                    .add("level", skill.level())
                    .add("levels", Json.createArrayBuilder(Persona.LEVELS));
            if (!skill.esco().isEmpty()) {
                claim.add("id", skill.esco());
            }
            skills.add(claim);
        });
        return Json.createObjectBuilder()
                .add("title", persona.course())
                .add("awarded_by", NAME)
                .add("awarded_on", now.atZone(ZoneOffset.UTC).toLocalDate().toString())
                .add("given_name", persona.givenName())
                .add("family_name", persona.familyName())
                .add("grade", "with distinction")
                .add("skills", skills)
                .build();
    }

    private JsonObject achievement(Persona.Badge badge) {
        var id = site.address("/college/achievements/")
                + badge.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        var achievement = TestAchievement.named(id, badge.name(), badge.description(), badge.criteria());
        if (!badge.skill().esco().isEmpty()) {
            achievement.alignedWith(badge.skill().name(), badge.skill().esco(), "ESCO");
        }
        return achievement
                .with("tag", Json.createArrayBuilder().add(badge.skill().name()).build())
                .build();
    }
}
